/// Whether a project may start as co-production: all six criteria of the decision are met.
///
/// Source: *Co-Production Framework for West Berkshire*, report to Executive, 5.18 to 5.20. It says
/// nothing of whether the work may later be called co-produced: see ``MayBeCalled``.
public struct MayStart: Equatable, Sendable {
  /// The form that asks the six criteria.
  public static let form = "decision-criteria"
  /// The names of the six criteria in the form.
  public static let ids = ["1", "2", "3", "4", "5", "6"]

  /// One criterion.
  public struct Criterion: Equatable, Sendable {
    /// Its name in the form.
    public var id: String
    /// The latest answers, one for each voice.
    public var given: [GivenAnswer]

    /// Whether it is met; nothing where it is not answered.
    public var isMet: Bool? { given.lowest.map { $0.answer.verdict == .yes } }

    /// “6 (no)”.
    func inShort(in language: LanguagePack) -> String {
      let number: [String: PhrasePlace] = ["number": .text(id)]
      switch given.lowest?.answer.verdict {
      case .partly: return language.say("co-production/criterion-partly", number)
      case .no: return language.say("co-production/criterion-no", number)
      case .notApplicable: return language.say("co-production/criterion-not-applicable", number)
      case .yes, nil: return id
      }
    }
  }

  /// What the answers come to.
  public enum Verdict: String, Equatable, Sendable {
    /// All six are met.
    case yes
    /// At least one is not met.
    case notYet = "not-yet"
    /// At least one is not answered, and no other falls short.
    case notDecided = "not-decided"
  }

  /// The six criteria, in the order of the report.
  public let criteria: [Criterion]

  /// Reads the answers of a project.
  public init(_ project: Project) {
    criteria = Self.ids.map { id in
      Criterion(id: id, given: project.latestAnswers(to: id, of: Self.form))
    }
  }

  /// The criteria that are answered and not met.
  public var fallsShort: [Criterion] { criteria.filter { $0.isMet == false } }
  /// The criteria that are not answered.
  public var open: [Criterion] { criteria.filter { $0.isMet == nil } }
  /// The last day on which one was answered.
  public var lastOn: Day? { criteria.flatMap(\.given).map(\.answer.on).max() }

  /// What the answers come to.
  public var verdict: Verdict {
    if !fallsShort.isEmpty { return .notYet }
    return open.isEmpty ? .yes : .notDecided
  }

  /// What the answers come to, in an English sentence that names what falls short.
  public var sentence: String { sentence(in: .builtIn) }

  /// What the answers come to, in a sentence that names what falls short.
  func sentence(in language: LanguagePack) -> String {
    func places(_ criteria: [String]) -> [String: PhrasePlace] {
      ["count": .number(criteria.count), "criteria": .text(language.list(criteria))]
    }
    switch verdict {
    case .yes:
      let day = lastOn?.wordsWithoutWeekday(in: language) ?? ""
      return language.say("co-production/may-start", ["day": .text(day)])
    case .notYet:
      let criteria = fallsShort.map { $0.inShort(in: language) }
      return language.say("co-production/may-not-start", places(criteria))
    case .notDecided where open.count == criteria.count:
      return language.say("co-production/start-not-asked")
    case .notDecided:
      return language.say("co-production/start-not-decided", places(open.map(\.id)))
    }
  }
}
