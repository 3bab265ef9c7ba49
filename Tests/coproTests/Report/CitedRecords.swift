import JSONText
import TestSupport

@testable import CoProCore

/// The example's files as plain JSON, read without the library's records, to count again what the
/// report counts.
struct CitedRecords {
  let plan: JSONValue
  let settings: JSONValue
  let terms: JSONValue
  /// The meetings in order of date, so that the first is meeting 1.
  let meetings: [JSONValue]
  let rounds: [String: JSONValue]
  let members: [JSONValue]
  /// The audits by the name of their form; the example answers each once.
  let audits: [String: JSONValue]
  /// The records with codes: what people said, evidence, other ways of taking part, training.
  let coded: [String: [JSONValue]]

  init() throws {
    let answered = try Self.all("audits").map { ($0.text("form"), $0) }
    audits = Dictionary(answered) { first, _ in first }
    plan = try Self.read("plan.json")
    settings = try Self.read("copro.json")
    terms = try Self.read("terms-of-reference.json")
    meetings = try Self.all("meetings").sorted { $0.text("date") < $1.text("date") }
    members = try Self.all("private/members")
    var coded: [String: [JSONValue]] = [:]
    for shelf in ["feedback", "evidence", "involvement", "training"] {
      coded[shelf] = try Self.all(shelf)
    }
    self.coded = coded
    let all = try Self.all("surveys").map { ($0.text("name"), $0) }
    rounds = Dictionary(all) { first, _ in first }
  }

  private static let folder = "examples/community-energy"

  private static func read(_ path: String) throws -> JSONValue {
    try JSONText.read(SourceTree.text(of: "\(folder)/\(path)"))
  }

  private static func all(_ shelf: String) throws -> [JSONValue] {
    try SystemFiles().names(in: "\(SourceTree.path)/\(folder)/\(shelf)")
      .filter { $0.hasSuffix(".json") }.map { try read("\(shelf)/\($0)") }
  }

  /// The records that a reference such as “meeting 2, D1; plan, M3” names.
  func records(_ reference: String) -> [JSONValue] {
    reference.split(separator: ";").flatMap { part -> [JSONValue] in
      let words = part.split { " ,".contains($0) }.map(String.init)
      guard let first = words.first else { return [] }
      let labels = words.dropFirst()
      switch first {
      case "plan": return labels.flatMap { plan.labelled($0) }
      case "round": return words.count > 1 ? [rounds[words[1]]].compactMap { $0 } : []
      case "audit": return words.count > 1 ? [audits[words[1]]].compactMap { $0 } : []
      case "settings": return [settings]
      case "feedback", "evidence", "involvement", "training":
        return labels.flatMap { label in (coded[first] ?? []).flatMap { $0.labelled(label) } }
      case "terms": return [terms]
      case "meeting":
        guard let number = words.dropFirst().first.flatMap({ Int($0) }), number <= meetings.count
        else { return [] }
        let meeting = meetings[number - 1]
        return words.count > 2 ? words.dropFirst(2).flatMap { meeting.labelled($0) } : [meeting]
      default: return []
      }
    }
  }

  /// How many members are of one of these sides, without those who only support the group.
  func members(of sides: [String]) -> Int {
    members.count { member in
      sides.contains(member.text("side"))
        && ["", "member", "chair"].contains(member.text("role"))
    }
  }

  var council: Int { members(of: ["council-staff", "councillor"]) }
  var residents: Int { members(of: ["resident"]) }

  /// How many of those present at a meeting are of one of these sides.
  func present(_ meeting: JSONValue, _ sides: [String]) -> Int {
    let there = Set(meeting.list("present").compactMap(\.asString))
    return members.count { member in
      there.contains(member.text("id")) && sides.contains(member.text("side"))
        && ["", "member", "chair"].contains(member.text("role"))
    }
  }

  /// The published row of a statement.
  func row(_ round: String, _ statement: String) -> JSONValue? {
    rounds[round]?["published"]?.list("statements").first { $0.text("id") == statement }
  }

  /// How many chose one of the last two options of a published row, and how many answered.
  func agreed(_ row: JSONValue) -> (count: Int, of: Int) {
    let counts = row.list("counts").compactMap(\.asInteger)
    return (counts.suffix(2).reduce(0, +), counts.reduce(0, +))
  }
}

extension JSONValue {
  func text(_ key: String) -> String { self[key]?.asString ?? "" }
  func number(_ key: String) -> Int { self[key]?.asInteger ?? 0 }
  func list(_ key: String) -> [JSONValue] { self[key]?.asArray ?? [] }

  /// Every object anywhere below that has this label.
  func labelled(_ label: String) -> [JSONValue] {
    let below = (asArray ?? []) + (asObject ?? []).map(\.value)
    return (text("label") == label ? [self] : []) + below.flatMap { $0.labelled(label) }
  }

  /// Every text anywhere below.
  var texts: [String] {
    if let asString { return [asString] }
    return ((asArray ?? []) + (asObject ?? []).map(\.value)).flatMap(\.texts)
  }
}
