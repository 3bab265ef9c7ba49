import Mustache

/// Which documents need which settings, found out from the templates themselves.
public struct DocumentNeeds: Sendable {
  private let documents: [String: [String]]

  /// Reads the templates of every kind of document.
  public init(library: TemplateLibrary, kinds: [DocumentKind]) throws(TemplateProblem) {
    var documents: [String: [String]] = [:]
    for kind in kinds {
      for field in Set(try library.template(kind.template).fieldNames) {
        documents[field, default: []].append(kind.name)
      }
    }
    self.documents = documents
  }

  /// The names of the documents that need a setting, in the order of the documents.
  public func documents(needing setting: Setting) -> [String] { documents[setting.name] ?? [] }
}
