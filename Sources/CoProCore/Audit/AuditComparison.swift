/// What people said of how they work, beside what the records show of the same points.
public struct AuditComparison: Sendable {
  /// How the two go together.
  public enum Outcome: String, Sendable {
    /// They say the same.
    case agree
    /// They do not.
    case differ
    /// Only people can tell, or the records say nothing of it yet.
    case onlySaid = "only-said"
    /// The records show something that nobody has answered.
    case onlyRecorded = "only-recorded"

    /// In words.
    public var words: String {
      switch self {
      case .agree: "agree"
      case .differ: "differ"
      case .onlySaid: "only said"
      case .onlyRecorded: "only recorded"
      }
    }
  }

  /// What the records show on one point.
  public struct Record: Sendable {
    /// The rule that was checked.
    public let rule: String
    /// What was found.
    public let sentence: String
    /// Whether the rule is kept; nothing where that cannot be said.
    public let holds: Bool?
  }

  /// One question.
  public struct Line: Sendable {
    /// What was answered.
    public let said: AuditResults.Line
    /// What the records show.
    public let records: [Record]
    /// How the two go together.
    public let outcome: Outcome
  }

  /// The form.
  public let form: AuditForm
  /// The questions on which there is something to say, in order.
  public let lines: [Line]
  /// What people said one by one of each part of the form, such as an ‘I’ statement.
  public let bySection: [(section: AuditSection, sentences: [String])]

  /// Compares the answers of a project with its records.
  ///
  /// - Parameters:
  ///   - form: the form, in the language of the document.
  ///   - project: the project.
  ///   - today: the day on which the rules are checked.
  ///   - guide: what the rules are checked with, in English.
  ///   - rules: the rules in the language of the document; nothing where that is English.
  ///   - language: the words of the document.
  public init(
    _ form: AuditForm, in project: Project, on today: Day, guide: RuleGuide,
    rules: RuleTable? = nil, language: LanguagePack = .builtIn
  ) {
    self.form = form
    let results = AuditResults(form, in: project, language: language)
    let reading = RecordReading(
      project: project, today: today, guide: guide, rules: rules ?? guide.table,
      language: language)
    lines = results.parts.flatMap(\.lines).compactMap { said in
      Self.line(said, said.question.rules.compactMap(reading.record))
    }
    let called = MayBeCalled(project, in: language)
    bySection = form.sections.compactMap { section in
      guard let number = section.standard?.split(separator: "#").last.flatMap({ Int($0) }),
        form.name == MayBeCalled.form, called.areas.indices.contains(number - 1)
      else { return nil }
      let sentences = called.areas[number - 1].agreements.map(\.sentence)
      return sentences.isEmpty ? nil : (section, sentences)
    }
  }

  /// How many questions have an outcome.
  public func count(_ outcome: Outcome) -> Int { lines.count { $0.outcome == outcome } }

  private static func line(_ said: AuditResults.Line, _ records: [Record]) -> Line? {
    let known = records.compactMap(\.holds)
    guard let answer = said.given.lowest?.answer else {
      return known.isEmpty ? nil : Line(said: said, records: records, outcome: .onlyRecorded)
    }
    guard !known.isEmpty, answer.verdict != .notApplicable else {
      return Line(said: said, records: records, outcome: .onlySaid)
    }
    // An answer in words says that there is something; partly says that not all of it is there.
    let isYes = answer.verdict.map(\.isMet) ?? true
    return Line(
      said: said, records: records,
      outcome: isYes == !known.contains(false) ? .agree : .differ)
  }
}
