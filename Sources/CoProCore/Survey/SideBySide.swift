/// Two closed rounds beside each other, such as residents and the council.
///
/// Only what each has published is set side by side, so nothing new can be seen. Statements are
/// paired where the words and the options are the same; a reworded one is never put with another.
public struct SideBySide: Equatable, Sendable {
  /// A statement that both rounds asked.
  public struct Pair: Equatable, Sendable {
    /// What the first round says.
    public var first: StatementResult
    /// What the second round says.
    public var second: StatementResult

    /// How many of both agreed, where both show figures; nothing where either is withheld.
    public var together: Share? {
      guard let one = first.headline, let other = second.headline else { return nil }
      return Share(one.count + other.count, of: one.n + other.n)
    }
  }

  /// The two rounds.
  public let rounds: [SurveyResults]
  /// The statements that both asked, in the order of the first.
  public let pairs: [Pair]
  /// Statements that only the first round asked.
  public let onlyFirst: [StatementResult]
  /// Statements that only the second round asked.
  public let onlySecond: [StatementResult]

  /// Pairs the statements of two rounds.
  public init(_ first: SurveyResults, _ second: SurveyResults) {
    rounds = [first, second]
    pairs = first.statements.compactMap { one in
      second.statements.first { one.asksTheSame(as: $0) }.map { Pair(first: one, second: $0) }
    }
    onlyFirst = first.statements.filter { one in
      !second.statements.contains { one.asksTheSame(as: $0) }
    }
    onlySecond = second.statements.filter { other in
      !first.statements.contains { $0.asksTheSame(as: other) }
    }
  }
}
