/// Whether the work may be called co-produced: everyone agrees with all eight ‘I’ statements, and there
/// is evidence of partnership in each of the eight areas.
///
/// Source: *Co-production Guide: Working Stronger Together*, Sefton Council, “Our Co-production
/// Commitment”. What people agree with comes from published tables alone, the evidence from the audit
/// that people answered together. It says nothing of whether the project might start: see ``MayStart``.
public struct MayBeCalled: Equatable, Sendable {
  /// The form that asks for evidence.
  public static let form = "i-statement-audit"
  /// The names of the questions on each of the eight areas.
  static let questions: [[String]] = [3, 3, 2, 3, 3, 2, 3, 3].enumerated().map { index, count in
    (1...count).map { "\(index + 1).\($0)" }
  }

  /// What the work may be called.
  public enum Verdict: String, Equatable, Sendable {
    /// Everyone agrees, and there is evidence in each area.
    case yes
    /// The same, as far as answers that stay anonymous can show.
    case asFarAsShown = "as-far-as-shown"
    /// At least one area falls short.
    case notYet = "not-yet"
    /// Nothing falls short, but not everything is known.
    case notKnown = "not-known"
  }

  /// The eight areas, in order.
  public let areas: [StatementArea]

  /// Reads the answers and the published figures of a project.
  public init(_ project: Project) {
    let rounds = Self.rounds(of: project)
    areas = Self.questions.enumerated().map { index, ids in
      StatementArea(
        number: index + 1, agreements: rounds.map { StatementArea.agreement($0, index + 1) },
        questions: ids, in: project)
    }
  }

  /// The latest round of each side that asked the eight statements, open ones too.
  private static func rounds(of project: Project) -> [SurveyRound] {
    let asking = project.rounds.current.filter { round in
      round.questions.statements.contains {
        $0.standard?.hasPrefix("sefton/i-statements#") ?? false
      }
    }
    return SideAsked.allCases.compactMap { side in
      let rounds = asking.filter { $0.side == side }
      return rounds.filter { !$0.isOpen }.max { ($0.openedOn, $0.name) < ($1.openedOn, $1.name) }
        ?? rounds.last
    }
  }

  /// The areas that are known to fall short.
  public var fallsShort: [StatementArea] { areas.filter { $0.standing == .fallsShort } }
  /// The areas of which something is not known.
  public var unknown: [StatementArea] { areas.filter { $0.standing == .notKnown } }

  /// Whether anything was asked or answered.
  public var isBegun: Bool { areas.contains { $0.isBegun } }

  /// What the work may be called.
  public var verdict: Verdict {
    if !fallsShort.isEmpty { return .notYet }
    if !unknown.isEmpty { return .notKnown }
    return areas.allSatisfy { $0.standing == .holds } ? .yes : .asFarAsShown
  }

  /// What the work may be called, in a sentence that names what falls short.
  public var sentence: String {
    switch verdict {
    case .yes:
      return
        "The work may be called co-produced: everyone agreed with all eight ‘I’ statements, and "
        + "there is evidence for each."
    case .asFarAsShown:
      return
        "The work may be called co-produced, as far as anonymous answers can show. Most people "
        + "agreed with all eight ‘I’ statements, and there is evidence for each."
    case .notYet:
      return "The work may not be called co-produced yet: \(Self.names(fallsShort)) "
        + "\(fallsShort.count == 1 ? "falls" : "fall") short."
    case .notKnown:
      guard isBegun else {
        return
          "Whether the work may be called co-produced is not known: nobody has been asked about "
          + "the eight ‘I’ statements."
      }
      return
        "Whether the work may be called co-produced is not known yet: something is missing for "
        + "\(Self.names(unknown))."
    }
  }

  private static func names(_ areas: [StatementArea]) -> String {
    if areas.count == questions.count { return "all eight ‘I’ statements" }
    return "‘I’ \(areas.count == 1 ? "statement" : "statements") "
      + inARow(areas.map { "\($0.number)" })
  }
}
