/// What the rules are read from besides the project: their table, the plan and the agendas that every
/// project starts with.
public struct RuleGuide: Equatable, Sendable {
  /// The rules.
  public var table: RuleTable
  /// The plan that a new project starts with.
  public var starter: StarterPlan
  /// The same in English, with which a project in another language may have started, too.
  public var englishStarter: StarterPlan
  /// The agendas of meetings that have none of their own.
  public var agendas: StandardAgendas
  /// The criteria of selection for a project that has none of its own.
  public var criteria: CriteriaWording
  /// The checklists and audits, by name.
  public var audits: [String: AuditForm]

  /// Both, for what still has their words.
  var starters: [StarterPlan] { [starter, englishStarter] }

  /// Reads them, the council's own versions first.
  ///
  /// - Parameters:
  ///   - library: where they are taken from.
  ///   - language: the project's language, in which its plan began.
  /// - Returns: the rules, and what they are read from.
  /// - Throws: ``TemplateProblem`` where one of them is not as it should be.
  public static func load(
    from library: TemplateLibrary, for language: Language = .english
  ) throws(TemplateProblem) -> RuleGuide {
    let english = try StarterPlan.load(from: library.texts(in: .english))
    return RuleGuide(
      table: try .load(from: library),
      starter: language == .english ? english : try .load(from: library.texts(in: language)),
      englishStarter: english,
      agendas: try library.standardAgendas(), criteria: try .load(from: library),
      audits: Dictionary(try library.auditForms().map { ($0.name, $0) }) { first, _ in first })
  }
}
