import Arguments
import CoProCore

/// `copro expense`: what people claim for taking part, and what was spent of the budget.
enum ExpenseCommand {
  static let command = Command<Console>(
    "expense",
    summary: "Keep what people claim and are paid, and see what is left of the budget.",
    discussion: """
      Expenses are private. Documents show the sum of a budget line only where at least five members \
      were paid from it, or none; else it would show what one person had.
      """,
    examples: [
      Example(
        "copro expense add \"Bus fare\" --to Robin --amount £4.20 --kind travel --meeting 2",
        "somebody claims a bus fare"),
      Example("copro expense pay EX1 EX2", "they were paid today"),
      Example("copro expense list --unpaid", "who still waits for money"),
      Example("copro expense list", "everything, and what is left of each budget line"),
    ],
    subcommands: [
      ExpenseAddCommand.command, ExpensePayCommand.command, ExpenseEditCommand.command,
      ExpenseListCommand.command, ExpenseRemoveCommand.command,
    ])

  /// The record a command is about.
  static let code = Positional<String>(
    "CODE", help: "Its code, such as EX1, its number, or a part of what it was for.")
}

extension Expense {
  /// “EX1: Bus fare, £4.20 to Robin Vale (meeting 2, B1, receipt kept), claimed on 4 May 2027”.
  func line(in project: Project) -> String {
    var details: [String] = []
    if let meeting { details.append("meeting \(project.numbers[meeting])") }
    details.append(line?.text ?? "no budget line")
    if let receipt { details.append(receipt.words) }
    let state =
      paidOn.map { "paid on \($0.wordsWithoutWeekday)" }
      ?? "claimed on \(claimedOn.wordsWithoutWeekday), not paid yet"
    return "\(label.text): \(text), \(amount.words) to \(project.name(of: payee)) "
      + "(\(details.joined(separator: ", "))), \(state)"
  }
}

extension Spending.Line {
  /// “B1 Travel: £120 set aside, £80 spent, £40 left”.
  var words: String {
    var parts = ["\(line.amount.words) set aside"]
    parts.append(spent.map { "\($0.words) spent" } ?? "nothing noted as spent")
    if let left { parts.append("\(left.words) left") }
    if let over { parts.append("\(over.words) too much") }
    if owed.pence > 0 { parts.append("\(owed.words) still to pay") }
    return "\(line.label.text) \(line.text): \(parts.joined(separator: ", "))"
  }
}
