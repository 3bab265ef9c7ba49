import TestSupport
import Testing

@testable import CoProCore

/// Each rule has one standing, and `docs/rules.md` says which.
struct RuleStandingTests {
  private static let page = SourceTree.text(of: "docs/rules.md")
  private let table: RuleTable

  init() throws { table = try RuleTable.load(from: .builtIn) }

  @Test func `a computed rule is checked, always kept or not checked yet, and only one of them`() {
    for rule in table.rules {
      let standings = [
        RuleCheck.byName[rule.id] != nil, AlwaysKept.reasons[rule.id] != nil,
        NotCheckedYet.wanting[rule.id] != nil,
      ].count { $0 }
      #expect(standings == (rule.how == .computed ? 1 : 0), "\(rule.id)")
    }
  }

  @Test func `nothing is said of rules that are not in the table`() {
    let names = Set(table.rules.map(\.id))
    let said =
      RuleCheck.all.map(\.id) + AlwaysKept.reasons.keys.map(\.self)
      + NotCheckedYet.wanting.keys.map(\.self)
    #expect(said.filter { !names.contains($0) } == [])
    #expect(RuleCheck.byName.count == RuleCheck.all.count)
  }

  @Test func `the page of rules says how each is dealt with`() {
    for rule in table.rules {
      let line = "| `\(rule.id)` | \(rule.severity.rawValue) | \(Self.words(rule)) |\n"
      #expect(Self.page.contains(line), "\(line)")
    }
  }

  private static func words(_ rule: Rule) -> String {
    switch rule.standing {
    case .checked, .asked: rule.standing.words
    case .alwaysKept(let reason): "kept by copro: \(reason)"
    case .notCheckedYet(let wanting): "not checked yet: \(wanting)"
    }
  }
}
