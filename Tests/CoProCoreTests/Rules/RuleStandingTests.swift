import TestSupport
import Testing

@testable import CoProCore

/// Each rule has one standing, and `docs/rules.md` says which.
struct RuleStandingTests {
  private static let page = SourceTree.text(of: "docs/rules.md")
  private let table: RuleTable

  private let forms: [AuditForm]

  init() throws {
    table = try RuleTable.load(from: .builtIn)
    forms = try TemplateLibrary.builtIn.auditForms()
  }

  @Test func `a computed rule is checked or always kept, and not both`() {
    for rule in table.rules {
      let standings = [
        RuleCheck.byName[rule.id] != nil, AlwaysKept.reasons[rule.id] != nil,
      ].count { $0 }
      #expect(standings == (rule.how == .computed ? 1 : 0), "\(rule.id)")
    }
  }

  @Test func `nothing is said of rules that are not in the table`() {
    let names = Set(table.rules.map(\.id))
    let said = RuleCheck.all.map(\.id) + AlwaysKept.reasons.keys.map(\.self)
    #expect(said.filter { !names.contains($0) } == [])
    #expect(RuleCheck.byName.count == RuleCheck.all.count)
  }

  @Test func `the page of rules says how each is dealt with`() {
    for rule in table.rules {
      let line = "| `\(rule.id)` | \(rule.severity.rawValue) | \(words(rule)) |\n"
      #expect(Self.page.contains(line), "\(line)")
    }
  }

  @Test func `the page counts the rules by how they are dealt with`() {
    let words = table.rules.map { $0.standing.words }
    let counts = ["checked", "kept by copro", "asked in an audit"].map {
      standing in
      words.count { $0 == standing }
    }
    let page = Self.page.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      page.contains(
        "Of these, \(counts[0]) are checked from what a project records, \(counts[1]) are kept by the "
          + "way `copro` works, and \(counts[2]) are read from what people answer in an audit."))
    #expect(counts.reduce(0, +) == table.rules.count)
  }

  private func words(_ rule: Rule) -> String {
    switch rule.standing {
    case .checked: rule.standing.words
    case .asked: "asked in an audit: \(questions(on: rule))"
    case .alwaysKept(let reason): "kept by copro: \(reason)"
    case .notCheckedYet(let wanting): "not checked yet: \(wanting)"
    }
  }

  /// “`pre-involvement` 4 and 5, `good-practice` 1”.
  private func questions(on rule: Rule) -> String {
    forms.compactMap { form in
      let ids = form.questions.filter { $0.rules.contains(rule.id) }.map(\.id)
      return ids.isEmpty ? nil : "`\(form.name)` \(ids.joined(separator: " and "))"
    }.joined(separator: ", ")
  }
}
