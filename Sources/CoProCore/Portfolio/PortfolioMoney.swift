/// What projects set aside and spent, added up from their shared plans.
///
/// What a project spent is added only where its shared plan says it: expenses that are noted one by
/// one are private, and are never opened. See ``PublicSpending``.
public struct PortfolioMoney: Equatable, Sendable {
  /// What the projects set aside, in all.
  public private(set) var setAside = Money(pence: 0)
  /// How many projects set something aside.
  public private(set) var budgets = 0
  /// What was spent in the projects whose plan says it.
  public private(set) var spent = Money(pence: 0)
  /// What those projects set aside.
  public private(set) var setAsideWhereSpentIsKnown = Money(pence: 0)
  /// How many projects say what was spent.
  public private(set) var spentKnown = 0

  /// How many projects set something aside and do not share what was spent of it.
  public var leftOut: Int { budgets - spentKnown }

  /// Nothing yet.
  public init() {}

  /// Adds what the plan of one project says.
  mutating func add(setAside budget: Money?, spent: Money?) {
    guard let budget else { return }
    setAside = setAside + budget
    budgets += 1
    guard let spent else { return }
    self.spent = self.spent + spent
    setAsideWhereSpentIsKnown = setAsideWhereSpentIsKnown + budget
    spentKnown += 1
  }
}
