/// What the rules are read from besides the project: their table, the plan and the agendas that every
/// project starts with.
public struct RuleGuide: Equatable, Sendable {
  /// The rules.
  public var table: RuleTable
  /// The plan that a new project starts with.
  public var starter: StarterPlan
  /// The agendas of meetings that have none of their own.
  public var agendas: StandardAgendas

  /// Reads them, the council's own versions first.
  ///
  /// - Throws: ``TemplateProblem`` where one of them is not as it should be.
  public static func load(from library: TemplateLibrary) throws(TemplateProblem) -> RuleGuide {
    RuleGuide(
      table: try .load(from: library), starter: try .load(from: library),
      agendas: try library.standardAgendas())
  }
}
