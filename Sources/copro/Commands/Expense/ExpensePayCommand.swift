import Arguments
import CoProCore

/// `copro expense pay`: notes that expenses were paid.
enum ExpensePayCommand {
  static let codes = Positional<String>("CODE", help: "The codes, such as EX1.").oneOrMore
  static let on = Option<String>("on", value: "DAY", help: "The day.", usually: "today")

  static let command = Command<Console>(
    "pay",
    summary: "Note that expenses were paid.",
    discussion: """
      A payment or reward to a resident has to wait until its effect on their benefits was talked \
      through; paying back costs does not.
      """,
    examples: [
      Example("copro expense pay EX1", "it was paid today"),
      Example("copro expense pay EX1 EX2 EX3 --on \"4 May\"", "three on one day"),
    ],
    parameters: [codes, on]
  ) { arguments, console in
    let today = try console.today(arguments)
    let day = try console.pastDay(on, arguments) ?? today
    let updated = try console.update(arguments) { draft in
      try arguments[codes].map { name in
        var expense = try draft.project.coded(Expense.self, named: name)
        try check(expense, day)
        if let failure = ExpenseOptions.obstacle(to: expense, on: day, in: draft.project) {
          throw failure
        }
        expense.paidOn = day
        draft.project.replace(expense)
        return expense
      }
    }
    let paid = updated.result
    let sum = paid.map(\.amount).reduce(Money(pence: 0), +)
    let names = PlanWords.list(paid.map(\.label.text))
    console.done(
      arguments, "Noted as paid on \(day.words): \(names), \(sum.words) in all.")
    for label in paid.compactMap(\.line).withoutRepeats() {
      guard
        let line = Spending(of: updated.project).lines.first(where: { $0.line.label == label }),
        let over = line.over
      else { continue }
      console.warn("\(label.text) is \(over.words) over what was set aside.")
    }
    let waiting = updated.project.expenses.filter { $0.paidOn == nil }.count
    if waiting > 0 {
      console.next(
        arguments, "copro expense list --unpaid",
        waiting == 1 ? "1 is still to pay" : "\(waiting) are still to pay")
    }
  }

  private static func check(_ expense: Expense, _ day: Day) throws {
    if let paid = expense.paidOn {
      throw Failure(
        .refused, "\(expense.label.text) was paid on \(paid.words).",
        wayOut: "If that is wrong: copro expense edit \(expense.label.text) --not-paid")
    }
    guard day < expense.claimedOn else { return }
    throw Failure(
      .refused,
      "\(expense.label.text) was claimed on \(expense.claimedOn.words), after \(day.words).",
      wayOut: "Give the day it was paid with --on.")
  }
}
