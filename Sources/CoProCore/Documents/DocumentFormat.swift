/// A format in which a document can be written.
public enum DocumentFormat: String, CaseIterable, Sendable {
  /// Markdown, which every document is made in.
  case markdown = "md"
  /// A web page in one file, which also prints.
  case html
}

extension DocumentFormat {
  /// The format that the ending of a file's name stands for: `html` for `agenda.html`.
  public init?(ending: String) {
    switch ending.lowercased() {
    case "md", "markdown": self = .markdown
    case "html", "htm": self = .html
    default: return nil
    }
  }
}
