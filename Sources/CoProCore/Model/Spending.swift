/// What was spent of the budget, line by line, for those who may see every expense.
public struct Spending: Equatable, Sendable {
  /// One line and what was spent of it.
  public struct Line: Equatable, Sendable {
    /// The line.
    public var line: BudgetLine
    /// What was spent: the sum of the expenses that were paid, or, where none is noted, what was typed.
    public var spent: Money?
    /// The members who were paid from it.
    public var people: Set<Identifier<Member>>
    /// How much is claimed and not paid yet.
    public var owed: Money
    /// Whether expenses are noted one by one.
    public var isFromExpenses: Bool

    /// How much is left; `nil` where nothing is noted as spent, or more was spent than set aside.
    public var left: Money? {
      guard let spent, spent <= line.amount else { return nil }
      return Money(pence: line.amount.pence - spent.pence)
    }

    /// How much more was spent than set aside.
    public var over: Money? {
      guard let spent, spent > line.amount else { return nil }
      return Money(pence: spent.pence - line.amount.pence)
    }
  }

  /// The lines, in the order of the plan.
  public var lines: [Line]
  /// Expenses that are paid from no line of the plan.
  public var withoutLine: [Expense]

  /// The spending of a project.
  public init(of project: Project) {
    let none = Money(pence: 0)
    lines = project.plan.budget.map { line in
      let expenses = project.expenses.filter { $0.line == line.label }
      let paid = expenses.filter { $0.paidOn != nil }
      let owed = expenses.filter { $0.paidOn == nil }
      return Line(
        line: line, spent: expenses.isEmpty ? line.spent : paid.map(\.amount).reduce(none, +),
        people: Set(paid.compactMap(\.member)), owed: owed.map(\.amount).reduce(none, +),
        isFromExpenses: !expenses.isEmpty)
    }
    let labels = Set(project.plan.budget.map(\.label))
    withoutLine = project.expenses.filter { expense in
      expense.line.map { !labels.contains($0) } ?? true
    }
  }

  /// All that was set aside.
  public var setAside: Money { lines.map(\.line.amount).reduce(Money(pence: 0), +) }
}
