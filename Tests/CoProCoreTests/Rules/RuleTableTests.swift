import Testing

@testable import CoProCore

/// The table of rules: complete, strictly read, every rule with one standing.
struct RuleTableTests {
  private let table: RuleTable

  init() throws { table = try RuleTable.load(from: .builtIn) }

  @Test func `the table holds the rules that were found in the guides, in their order`() {
    let lines = table.rules.map { "\($0.how.rawValue) \($0.severity.rawValue) \($0.id)" }
    #expect(lines == RuleNames.lines)
    #expect(lines.count == 208)
  }

  @Test func `every rule has a sentence and a guide that the table names`() {
    let guides = Set(table.sources.map(\.id))
    for rule in table.rules {
      #expect(guides.contains(rule.source), "\(rule.id)")
      #expect(!rule.section.isEmpty && rule.statement.hasSuffix("."), "\(rule.id)")
    }
  }

  @Test func `a rule is found by its name, by a part of it, or not at all`() throws {
    let whole = try table.rule(named: "west-berks/clear-aim").id
    let short = try table.rule(named: "Clear-Aim").id
    #expect(whole == "west-berks/clear-aim")
    #expect(short == whole)
    #expect(throws: LookupProblem.notThere(.rule, "claer-aim", near: [whole], known: [])) {
      try table.rule(named: "claer-aim")
    }
    #expect(throws: LookupProblem.self) { try table.rule(named: "expenses") }
  }
}
