import CoProCore
import JSONText

/// The parts of the report to a committee for other programs.
struct CommitteeJSON {
  private let project: Project

  init(_ project: Project) { self.project = project }

  var members: [JSONMember] {
    [JSONMember("parts", .array(CommitteePart.all.map(value)))]
  }

  private func value(_ part: CommitteePart) -> JSONValue {
    let entry = project.committee[part.name]
    return .object([
      JSONMember("part", .string(part.name)), JSONMember("rated", .bool(part.isRated)),
      JSONMember("text", entry?.text.map(JSONValue.string) ?? .null),
      JSONMember("rating", entry?.rating.map { .string($0.rawValue) } ?? .null),
      JSONMember("remedy", .string(part.remedy)),
    ])
  }
}
