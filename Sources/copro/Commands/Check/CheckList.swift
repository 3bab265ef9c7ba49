import CoProCore
import JSONText

/// The rules, and how each is dealt with.
struct RuleList {
  private let table: RuleTable
  private let rules: [Rule]

  init(_ table: RuleTable, _ selection: RuleSelection) {
    self.table = table
    rules = table.rules.filter { rule in
      (selection.severity.map { $0 == rule.severity } ?? true)
        && (selection.phase.map { $0 == rule.phase } ?? true)
    }
  }

  var text: String {
    let lines = rules.map { rule in
      "\(rule.severity.rawValue.padded(to: 6))  \(rule.standing.words.padded(to: 17))  \(rule.id)"
    }
    let checked = rules.count { $0.standing == .checked }
    let summary =
      "\(rules.count == 1 ? "1 rule" : "\(rules.count) rules"), \(checked) of them checked. "
      + "copro check --explain RULE says more."
    return (lines + ["", summary]).joined(separator: "\n") + "\n"
  }

  var members: [JSONMember] { [JSONMember("rules", .array(rules.map { $0.json(in: table) }))] }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(width - count, 0))
  }
}

extension Rule {
  /// The rule for other programs.
  func json(in table: RuleTable) -> JSONValue {
    .object([
      JSONMember("rule", .string(id)),
      JSONMember("severity", .string(severity.rawValue)),
      JSONMember("phase", .string(phase.rawValue)),
      JSONMember("standing", .string(standing.words)),
      JSONMember("statement", .string(statement)),
      JSONMember("source", .string("\(table.source(of: self)): \(section)")),
    ])
  }
}
