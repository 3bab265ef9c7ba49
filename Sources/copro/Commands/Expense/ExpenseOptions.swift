import Arguments
import CoProCore

/// Options that `expense add` and `expense edit` share.
enum ExpenseOptions {
  static let to = Option<String>(
    "to", value: "NAME", help: "Who is paid: a member, or a firm in words.")
  static let amount = Option<Money>("amount", value: "AMOUNT", help: "How much, such as £4.20.") {
    guard let money = Money(text: $0) else { throw ValueProblem("Write it like £250 or £12.50.") }
    return money
  }
  static let kind = Option<BudgetLine.Kind>(
    "kind", value: "KIND", of: BudgetLine.Kind.self,
    help: "What kind of cost it is; a payment or reward is “payment”.",
    usually: "that of the budget line")
  static let line = Option<String>(
    "line", value: "LABEL", help: "The budget line it is paid from, such as B2.",
    usually: "the only line of that kind")
  static let meeting = Option<String>(
    "meeting", value: "MEETING", help: "The meeting it was for.")
  static let receipt = Option<Expense.Receipt>(
    "receipt", value: "RECEIPT", of: Expense.Receipt.self, help: "What there is to show for it.")
  static let claimed = Option<String>(
    "claimed", value: "DAY", help: "The day it was claimed.", usually: "today")
  static let paid = Option<String>("paid", value: "DAY", help: "The day it was paid.")

  static var details: [any Parameter] { [kind, line, meeting, receipt, claimed] }

  /// Puts the options that were given into a record.
  static func apply(
    _ arguments: Arguments, to expense: inout Expense, in project: Project, _ console: Console
  ) throws {
    let today = try console.today(arguments)
    if let name = arguments[meeting] {
      expense.meeting = try project.meeting(named: name, today: today).id
    }
    if let receipt = arguments[receipt] { expense.receipt = receipt }
    if let day = try console.pastDay(claimed, arguments) { expense.claimedOn = day }
    if let kind = arguments[kind] { expense.kind = kind }
    if let name = arguments[line] {
      let line = try project.plan.budgetLine(named: name)
      expense.line = line.label
      if !arguments.given(kind) { expense.kind = line.kind }
    } else if arguments.given(kind) {
      let lines = project.plan.budget.filter { $0.kind == expense.kind }
      if lines.count == 1 { expense.line = lines[0].label }
    }
  }

  /// The advice that stands in the way of a payment or reward; nothing where it may be paid.
  ///
  /// Source: *Co-Production Toolkit*, FLIC, “2E Reward & recognition”: before anyone is paid, the effect on
  /// their benefits is checked.
  static func obstacle(to expense: Expense, on day: Day, in project: Project) -> Failure? {
    guard expense.isReward, let id = expense.member, let member = project.member(id),
      member.side == .resident
    else { return nil }
    if let checked = member.payment?.benefitsChecked, checked <= day { return nil }
    return Failure(
      .refused,
      "\(expense.label.text) is a payment to \(member.name), and it is not noted that the effect on "
        + "benefits was talked through. A payment can cost somebody their benefits.",
      wayOut:
        "Talk it through first, or suggest a benefits adviser. Then note it: copro member edit "
        + "\(ShellWord.quoted(member.name)) --payment \"\(expense.text)\" --benefits-checked DAY")
  }

  /// Says what an officer should know of an expense.
  static func warn(_ expense: Expense, in project: Project, _ console: Console) {
    if case .words(let words) = expense.payee, project.hasPrivateRecords {
      console.warn("“\(words)” is not a member, so it is counted as a firm.")
    }
    guard let label = expense.line else {
      return console.warn(
        "It is paid from no budget line. Say which with: copro expense edit \(expense.label.text) "
          + "--line LABEL")
    }
    guard let line = Spending(of: project).lines.first(where: { $0.line.label == label }) else {
      return
    }
    if let over = line.over {
      console.warn("\(label.text) is \(over.words) over what was set aside.")
    }
    if let typed = line.line.spent {
      console.warn(
        "\(typed.words) is also typed as spent on \(label.text). From now on the sum of its expenses "
          + "counts.")
    }
  }
}
