/// Something of a project that somebody who looks after many should know of: late, missing or not explained.
///
/// All of it stands in records that the project shares. What is asked of a project is the guides'; that
/// these are the things to show together is our choice.
public enum OpenRisk: Equatable, Sendable {
  /// The project ended on a day, and its report was not given.
  case unreported(Day)
  /// An outcome of a project that has ended, of which nothing shows what came.
  case unshown(Label<Outcome>, String)
  /// What was due before today.
  case late(DueThing)
  /// A line of the budget, and how much more was spent of it than was set aside.
  case overspent(Label<BudgetLine>, String, by: Money)
  /// A decision of a day that was not taken by consensus, of which the record does not say why.
  case unreasoned(Label<Decision>, String, on: Day)
  /// Something that cannot be changed, and the plan does not say why.
  case unexplained(Label<Constraint>, String)
  /// A rule of the guides that the project does not follow.
  case setAside(RuleSetAside)

  /// What sort of thing it is, the most pressing first.
  public enum Kind: String, Sendable, CaseIterable {
    /// The project has ended and its report was not given.
    case unreported = "not-reported"
    /// The project has ended and nothing shows what came of an outcome.
    case unshown = "not-shown"
    /// People wait for an answer that was due.
    case unanswered
    /// Something else that is past its day.
    case overdue
    /// More was spent than was set aside.
    case overspent
    /// A decision without consensus has no reason.
    case unreasoned = "no-reason"
    /// A limit is not explained.
    case unexplained = "limit-unexplained"
    /// A rule is set aside.
    case setAside = "rule-set-aside"
  }

  /// What sort of thing it is.
  public var kind: Kind {
    switch self {
    case .unreported: .unreported
    case .unshown: .unshown
    case .late(let thing): if case .answer = thing.what { .unanswered } else { .overdue }
    case .overspent: .overspent
    case .unreasoned: .unreasoned
    case .unexplained: .unexplained
    case .setAside: .setAside
    }
  }
}
