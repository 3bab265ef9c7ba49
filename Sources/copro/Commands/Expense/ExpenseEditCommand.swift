import Arguments
import CoProCore

/// `copro expense edit`: puts right what is noted of an expense.
enum ExpenseEditCommand {
  static let text = Positional<String>("TEXT", help: "What it was for, in other words.").optional
  static let notPaid = Flag("not-paid", help: "It has not been paid after all.")

  static let command = Command<Console>(
    "edit",
    summary: "Put right what is noted of an expense.",
    examples: [
      Example("copro expense edit EX1 --receipt kept", "the receipt came"),
      Example("copro expense edit EX1 --line B2", "it is paid from another line"),
    ],
    parameters: [ExpenseCommand.code, text, ExpenseOptions.to, ExpenseOptions.amount]
      + ExpenseOptions.details + [notPaid]
  ) { arguments, console in
    let all: [any Parameter] =
      [text, ExpenseOptions.to, ExpenseOptions.amount, notPaid] + ExpenseOptions.details
    guard all.contains(where: arguments.given) else { throw PlanWords.nothingToChange(arguments) }
    let words = try arguments[text].map { try PlanWords.line($0, "The expense") }
    let surroundings = console
    let updated = try console.update(arguments) { draft in
      var expense = try draft.project.coded(
        Expense.self, named: arguments[ExpenseCommand.code])
      if let words { expense.text = words }
      if let name = arguments[ExpenseOptions.to] {
        expense.payee = try MeetingOwner.find(name, in: draft.project)
      }
      if let amount = arguments[ExpenseOptions.amount] { expense.amount = amount }
      if arguments[notPaid] { expense.paidOn = nil }
      try ExpenseOptions.apply(arguments, to: &expense, in: draft.project, surroundings)
      if let paid = expense.paidOn,
        let failure = ExpenseOptions.obstacle(to: expense, on: paid, in: draft.project)
      {
        throw failure
      }
      draft.project.replace(expense)
      return expense
    }
    console.done(arguments, "Changed \(updated.result.line(in: updated.project)).")
    ExpenseOptions.warn(updated.result, in: updated.project, console)
  }
}
