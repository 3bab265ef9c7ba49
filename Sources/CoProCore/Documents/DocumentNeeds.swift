import Mustache

/// Which documents need which settings, found out from the templates themselves.
public struct DocumentNeeds: Sendable {
  private let documents: [String: [String]]

  /// Reads the templates of every kind of document.
  public init(library: TemplateLibrary, kinds: [DocumentKind]) throws(TemplateProblem) {
    var documents: [String: [String]] = [:]
    for kind in kinds {
      for field in try Self.fields(of: kind.template, in: library) {
        documents[field, default: []].append(kind.name)
      }
    }
    self.documents = documents
  }

  /// The fields of a template and of the parts it uses.
  private static func fields(
    of path: String, in library: TemplateLibrary
  ) throws(TemplateProblem) -> Set<String> {
    var fields: Set<String> = []
    var seen: Set<String> = []
    var waiting = [path]
    while let path = waiting.popLast() {
      guard seen.insert(path).inserted else { continue }
      let template = try library.template(path)
      fields.formUnion(template.fieldNames)
      waiting += template.partialNames.map { "documents/partials/\($0).md" }
    }
    return fields
  }

  /// The names of the documents that need a setting, in the order of the documents.
  public func documents(needing setting: Setting) -> [String] { documents[setting.name] ?? [] }
}
