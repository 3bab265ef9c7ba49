import Spelling

/// Every rule of the five guides, from `templates/rules.json`; a council may keep its own version.
public struct RuleTable: Wording {
  /// A guide that rules come from.
  public struct Guide: Record {
    /// The short name.
    public var id = ""
    /// The title.
    public var title = ""
    /// Who published it.
    public var publisher = ""
    /// What other programs keep here.
    public var extras = Extras()

    /// A blank guide, to be filled by reading.
    public init() {}

    /// Shows every field to a visitor.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.required("id", &id)
      fields.required("title", &title)
      fields.required("publisher", &publisher)
    }
  }

  /// The path below `templates/`.
  public static var file: String { "rules.json" }
  /// The guides.
  public var sources: [Guide] = []
  /// The rules, West Berkshire's first.
  public var rules: [Rule] = []
  /// What other programs keep here.
  public var extras = Extras()

  /// No rules, to be filled by reading.
  public init() {}

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("sources", &sources)
    fields.required("rules", &rules)
  }

  /// The guide of a rule: “How to do Co-production, West Berkshire Council”.
  public func source(of rule: Rule) -> String {
    guard let guide = sources.first(where: { $0.id == rule.source }) else { return rule.source }
    return "\(guide.title), \(guide.publisher)"
  }

  /// The rule with a name, or with a part of one that no other has.
  ///
  /// - Throws: ``LookupProblem`` with names it may have meant.
  public func rule(named text: String) throws(LookupProblem) -> Rule {
    let wanted = text.lowercased()
    if let exact = rules.first(where: { $0.id == wanted }) { return exact }
    let short = rules.filter { $0.shortName == wanted }
    let found = short.isEmpty ? rules.filter { $0.id.contains(wanted) } : short
    if let only = found.first, found.count == 1 { return only }
    if found.count > 1, found.count <= 8 { throw .several(.rule, text, found.map(\.id)) }
    var near = Spelling.nearest(to: text, in: rules.map(\.id))
    if near.isEmpty {
      near = Spelling.nearest(to: text, in: rules.map(\.shortName)).compactMap { name in
        rules.first { $0.shortName == name }?.id
      }
    }
    throw .notThere(.rule, text, near: near, known: [])
  }
}

extension Rule {
  /// The name without the guide: `clear-aim`.
  var shortName: String { id.split(separator: "/").last.map(String.init) ?? id }
}
