/// What was spent of the budget, as documents may show it: never so that one person's money can be read.
///
/// A sum is shown only where at least five members were paid from the line, or none: then it was spent
/// on things. Where one line alone is hidden, the sum of all is hidden too, for the rest would give the
/// line away; so it is where the hidden lines together paid fewer than five members. Five is our figure,
/// the same as for answers.
public struct PublicSpending: Equatable, Sendable {
  /// The fewest members of whom a sum is shown.
  public static let fewestPeople = 5

  /// A sum, as far as it may be shown.
  public enum Shown: Equatable, Sendable {
    /// It may be shown.
    case amount(Money)
    /// It would show what one person had.
    case hidden
    /// Nothing is noted.
    case notRecorded

    /// The sum, or `[c]` in its place; nothing where nothing is noted.
    public var words: String? {
      switch self {
      case .amount(let money): money.words
      case .hidden: "[c]"
      case .notRecorded: nil
      }
    }
  }

  /// One line of the budget.
  public struct Line: Equatable, Sendable {
    /// The line.
    public var line: BudgetLine
    /// What was spent of it.
    public var spent: Shown
  }

  /// The lines, in the order of the plan.
  public var lines: [Line]
  /// What was spent in all.
  public var total: Shown

  /// What documents may show of the spending of a project.
  public init(of project: Project) {
    let spending = Spending(of: project)
    let hidden = spending.lines.filter { (1..<Self.fewestPeople).contains($0.people.count) }
    lines = spending.lines.map { line in
      let isHidden = hidden.contains { $0.line.label == line.line.label }
      let shown: Shown = line.spent.map { .amount($0) } ?? .notRecorded
      return Line(line: line.line, spent: isHidden ? .hidden : shown)
    }
    let people = hidden.reduce(into: Set<Identifier<Member>>()) { $0.formUnion($1.people) }
    let isCovered = hidden.count > 1 && people.count >= Self.fewestPeople
    if !hidden.isEmpty, !isCovered {
      total = .hidden
    } else {
      let known = spending.lines.compactMap(\.spent)
      total = known.isEmpty ? .notRecorded : .amount(known.reduce(Money(pence: 0), +))
    }
  }

  /// Whether anything is hidden.
  public var hidesAnything: Bool { total == .hidden || lines.contains { $0.spent == .hidden } }
}
