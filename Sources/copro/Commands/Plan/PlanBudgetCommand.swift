import Arguments
import CoProCore

/// `copro plan budget`: what money is set aside for.
enum PlanBudgetCommand {
  static let text = Positional<String>("TEXT", help: "What the money is for.")
  static let newText = text.optional
  static let label = PlanParts<BudgetLine>.label
  static let kind = Option<BudgetLine.Kind>(
    "kind", value: "KIND", of: BudgetLine.Kind.self, help: "What kind of cost it is.",
    usually: "other")
  static let newKind = Option<BudgetLine.Kind>(
    "kind", value: "KIND", of: BudgetLine.Kind.self, help: "What kind of cost it is now.")
  static let amount = money("amount", help: "How much is set aside, such as £250.")
  static let spent = money(
    "spent", help: "How much was spent so far, in all, where expenses are not noted one by one.")

  private static let amountWanted = amount.required

  static let parts = PlanParts<BudgetLine>(
    name: "budget", key: "budget", example: "B2",
    find: { try $0.budgetLine(named: $1) },
    pointers: { $0.pointers(at: $1.label) },
    consequence: "Expenses paid from it stay, without a line.",
    line: { line, project in
      let known = Spending(of: project).lines.first { $0.line.label == line.label }
      let spent = known?.spent.map { ", \($0.words) spent" } ?? ""
      return "\(line.text): \(line.amount.words)\(spent) (\(line.kind.text))"
    },
    drop: { $0.remove($1.label) })

  static let command = Command<Console>(
    "budget",
    summary: "Add, change, remove or list what money is set aside for.",
    discussion: "Set money aside early: for the room, travel, food, support and interpreters.",
    examples: [
      Example("copro plan budget add \"Bus fares\" --amount £250 --kind travel", "set money aside"),
      Example("copro plan budget edit B1 --spent £80", "note what has been spent"),
      Example("copro plan budget list", "list it, with the sum"),
    ],
    subcommands: [add, edit, parts.removeCommand, parts.listCommand])

  private static let add = Command<Console>(
    "add",
    summary: "Set money aside for something.",
    examples: [
      Example("copro plan budget add \"Bus fares\" --amount £250 --kind travel", "set money aside")
    ],
    parameters: [text, amountWanted, kind, spent]
  ) { arguments, console in
    let words = try PlanWords.line(arguments[text], "The line")
    let updated = try console.update(arguments) { draft in
      let label = draft.project.plan.takeLabel(for: BudgetLine.self)
      var line = BudgetLine(
        label: label, text: words, kind: arguments[kind] ?? .other, amount: arguments[amountWanted])
      line.spent = arguments[spent]
      draft.project.plan.add(line)
      return line
    }
    tell("Added", updated.result, updated.project, arguments, console)
  }

  private static let edit = Command<Console>(
    "edit",
    summary: "Change what is set aside, or note what has been spent.",
    examples: [Example("copro plan budget edit B1 --spent £80", "note what has been spent")],
    parameters: [label, newText, amount, newKind, spent]
  ) { arguments, console in
    let all: [any Parameter] = [newText, amount, newKind, spent]
    guard all.contains(where: arguments.given) else { throw PlanWords.nothingToChange(arguments) }
    let words = try arguments[newText].map { try PlanWords.line($0, "The line") }
    let updated = try console.update(arguments) { draft in
      var line = try draft.project.plan.budgetLine(named: arguments[label])
      if let words { line.text = words }
      if let amount = arguments[amount] { line.amount = amount }
      if let kind = arguments[newKind] { line.kind = kind }
      if let spent = arguments[spent] { line.spent = spent }
      draft.project.plan.replace(line)
      return line
    }
    tell("Changed", updated.result, updated.project, arguments, console)
  }

  private static func money(_ name: String, help: String) -> Option<Money> {
    Option<Money>(name, value: "AMOUNT", help: help) { text in
      guard let money = Money(text: text) else {
        throw ValueProblem("Write it like £250 or £12.50.")
      }
      return money
    }
  }

  private static func tell(
    _ what: String, _ line: BudgetLine, _ project: Project, _ arguments: Arguments,
    _ console: Console
  ) {
    let sum = project.plan.budget.map(\.amount).reduce(Money(pence: 0), +)
    console.done(
      arguments,
      "\(what) \(line.label.text): \(parts.line(line, project)). In all \(sum.words) is set aside.")
    let known = Spending(of: project).lines.first { $0.line.label == line.label }
    if arguments.given(spent), known?.isFromExpenses ?? false {
      console.warn(
        "Expenses of \(line.label.text) are noted one by one, so their sum counts and not what you "
          + "typed.")
    }
    if known?.over != nil {
      console.warn("More has been spent on \(line.label.text) than was set aside.")
    }
    if project.settings.expenses == nil {
      console.next(arguments, "copro set expenses TEXT", "tell people what expenses are paid")
    }
  }
}
