import Arguments
import CoProCore

/// `copro expense remove`: takes out an expense noted by mistake.
enum ExpenseRemoveCommand {
  static let command = Command<Console>(
    "remove",
    summary: "Take out an expense noted by mistake. Its code is never used again.",
    examples: [Example("copro expense remove EX4", "take it out")],
    parameters: [ExpenseCommand.code]
  ) { arguments, console in
    let removed = try console.update(arguments) { draft in
      let expense = try draft.project.coded(
        Expense.self, named: arguments[ExpenseCommand.code])
      let line = expense.line(in: draft.project)
      draft.project.remove(expense)
      return line
    }
    console.done(arguments, "Removed \(removed.result).")
    console.next(arguments, "copro undo", "put it back")
  }
}
