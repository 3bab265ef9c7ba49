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
  ///
  /// - Parameters:
  ///   - project: the project.
  ///   - language: the language in which areas say what people said.
  public init(_ project: Project, in language: LanguagePack = .builtIn) {
    let rounds = Self.rounds(of: project)
    areas = Self.questions.enumerated().map { index, ids in
      StatementArea(
        number: index + 1,
        agreements: rounds.map { StatementArea.agreement($0, index + 1, in: language) },
        questions: ids, in: project, language)
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

  /// What the work may be called, in an English sentence that names what falls short.
  public var sentence: String { sentence(in: .builtIn) }

  /// What the work may be called, in a sentence that names what falls short.
  func sentence(in language: LanguagePack) -> String {
    func all(_ areas: [StatementArea]) -> Bool { areas.count == Self.questions.count }
    func places(_ areas: [StatementArea]) -> [String: PhrasePlace] {
      [
        "count": .number(areas.count),
        "statements": .text(language.list(areas.map { "\($0.number)" })),
      ]
    }
    switch verdict {
    case .yes: return language.say("co-production/may-be-called")
    case .asFarAsShown: return language.say("co-production/may-be-called-as-far-as-shown")
    case .notYet where all(fallsShort):
      return language.say("co-production/may-not-be-called-at-all")
    case .notYet: return language.say("co-production/may-not-be-called", places(fallsShort))
    case .notKnown where !isBegun: return language.say("co-production/called-not-asked")
    case .notKnown where all(unknown): return language.say("co-production/called-nothing-known")
    case .notKnown: return language.say("co-production/called-not-known", places(unknown))
    }
  }
}
