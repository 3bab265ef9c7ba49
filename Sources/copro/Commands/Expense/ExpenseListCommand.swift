import Arguments
import CoProCore
import JSONText

/// `copro expense list`: what was claimed and paid, and what is left of each budget line.
enum ExpenseListCommand {
  static let unpaid = Flag("unpaid", help: "Only what is still to pay.")
  static let member = Option<String>("to", value: "NAME", help: "Only what this member had.")

  static let command = Command<Console>(
    "list",
    summary: "List what was claimed and paid, and what is left of each budget line.",
    examples: [
      Example("copro expense list", "everything, and the budget"),
      Example("copro expense list --unpaid", "what is still to pay"),
      Example("copro expense list --to Robin", "what one member had"),
    ],
    parameters: [unpaid, member, Shared.json]
  ) { arguments, console in
    let project = try console.load(arguments)
    let person = try arguments[member].map { try project.member(named: $0).id }
    let found = project.expenses.filter { expense in
      (!arguments[unpaid] || expense.paidOn == nil)
        && (person == nil || expense.member == person)
    }
    let spending = Spending(of: project)
    if arguments[Shared.json] {
      return try console.result([
        JSONMember("expenses", .array(found.map(\.json))),
        JSONMember("budget", .array(spending.lines.map(json))),
      ])
    }
    var lines = found.map { $0.line(in: project) }
    if found.isEmpty {
      console.message(
        project.expenses.isEmpty
          ? "No expenses yet. Note one with: copro expense add TEXT --to NAME --amount AMOUNT"
          : "There is nothing of that kind.")
    } else {
      let sum = found.map(\.amount).reduce(Money(pence: 0), +)
      lines.append("In all: \(sum.words)")
    }
    if !arguments[unpaid], person == nil, !spending.lines.isEmpty {
      lines += ["", "The budget:"] + spending.lines.map { "  \($0.words)" }
      if !spending.withoutLine.isEmpty {
        let sum = spending.withoutLine.map(\.amount).reduce(Money(pence: 0), +)
        lines.append("  From no line: \(sum.words)")
      }
    }
    guard !lines.isEmpty else { return }
    try console.result(
      WrappedText(lines.joined(separator: "\n"), width: console.width).text + "\n")
  }

  private static func json(_ line: Spending.Line) -> JSONValue {
    .object([
      JSONMember("label", .string(line.line.label.text)),
      JSONMember("text", .string(line.line.text)),
      JSONMember("amount", line.line.amount.json),
      JSONMember("spent", line.spent?.json ?? .null),
      JSONMember("left", line.left?.json ?? .null),
      JSONMember("to-pay", line.owed.json),
    ])
  }
}
