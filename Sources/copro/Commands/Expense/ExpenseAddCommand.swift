import Arguments
import CoProCore

/// `copro expense add`: notes what somebody claims, or what was spent.
enum ExpenseAddCommand {
  static let text = Positional<String>("TEXT", help: "What it was for: “bus fare”.")
  private static let to = ExpenseOptions.to.required
  private static let amount = ExpenseOptions.amount.required

  static let command = Command<Console>(
    "add",
    summary: "Note what somebody claims, or what was spent on a thing.",
    examples: [
      Example(
        "copro expense add \"Bus fare\" --to Robin --amount £4.20 --kind travel --meeting 2 "
          + "--receipt kept", "a member's bus fare"),
      Example(
        "copro expense add \"Hire of Market Hall\" --to \"Market Hall\" --amount £120 --line B1 "
          + "--paid today", "a bill that was paid"),
    ],
    parameters: [text, to, amount] + ExpenseOptions.details + [ExpenseOptions.paid]
  ) { arguments, console in
    let today = try console.today(arguments)
    let paid = try console.pastDay(ExpenseOptions.paid, arguments)
    let words = try PlanWords.line(arguments[text], "The expense")
    let surroundings = console
    let updated = try console.update(arguments) { draft in
      var expense = Expense(
        id: draft.newIdentifier(for: Expense.self), label: draft.project.nextLabel(), text: words,
        payee: try MeetingOwner.find(arguments[to], in: draft.project),
        amount: arguments[amount], claimedOn: min(paid ?? today, today))
      try ExpenseOptions.apply(arguments, to: &expense, in: draft.project, surroundings)
      if let paid {
        if let failure = ExpenseOptions.obstacle(to: expense, on: paid, in: draft.project) {
          throw failure
        }
        expense.paidOn = paid
      }
      draft.project.add(expense)
      return expense
    }
    let expense = updated.result
    console.done(arguments, "Noted \(expense.line(in: updated.project)).")
    ExpenseOptions.warn(expense, in: updated.project, console)
    guard expense.paidOn == nil else { return }
    if let failure = ExpenseOptions.obstacle(to: expense, on: today, in: updated.project) {
      console.warn("\(failure.message) \(failure.wayOut ?? "")")
    }
    console.next(arguments, "copro expense pay \(expense.label.text)", "when it has been paid")
  }
}
