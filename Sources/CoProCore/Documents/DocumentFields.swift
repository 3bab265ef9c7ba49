public import JSONText
import Mustache

extension DocumentContext {
  /// What a document says of the project, for other programs: its fields, without the settings.
  ///
  /// A field that has no value yet is `null`.
  ///
  /// - Throws: ``TemplateProblem`` where wording it draws on is not as it should be.
  public func fields(of document: some Document) throws -> [JSONMember] {
    Self.members(of: try document.values(in: self))
  }

  private static func members(of object: MustacheObject) -> [JSONMember] {
    object.sorted { $0.key < $1.key }.map { JSONMember($0.key, json($0.value)) }
  }

  private static func json(_ value: MustacheValue) -> JSONValue {
    switch value {
    case .text(let text), .literal(let text): .string(text)
    case .truth(let truth): .bool(truth)
    case .list(let values): .array(values.map(json))
    case .object(let object): .object(members(of: object))
    case .missing: .null
    }
  }
}
