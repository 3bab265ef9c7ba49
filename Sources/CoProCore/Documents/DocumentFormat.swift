/// A format in which a document can be written.
public enum DocumentFormat: String, CaseIterable, Sendable {
  /// Markdown, which every document is made in.
  case markdown = "md"
  /// A web page in one file, which also prints.
  case html
  /// A Word file.
  case word = "docx"
  /// A PDF, which a program of the machine makes of the web page.
  case pdf
  /// Plain text for an email.
  case text = "txt"

  /// The format that the ending of a file's name stands for: `html` for `agenda.html`.
  public init?(ending: String) {
    switch ending.lowercased() {
    case "md", "markdown": self = .markdown
    case "html", "htm": self = .html
    case "docx": self = .word
    case "pdf": self = .pdf
    case "txt", "text": self = .text
    default: return nil
    }
  }

  /// Whether letters have a size in it.
  public var hasLargePrint: Bool { self != .markdown && self != .text }

  /// Whether a terminal can show it.
  public var isText: Bool { self == .markdown || self == .html || self == .text }
}

/// How a document is written: the format, the size of its letters, and how its words are laid out.
public struct DocumentForm: Equatable, Sendable {
  /// The format.
  public var format: DocumentFormat
  /// Whether it is in large print, 18 point.
  public var isLargePrint: Bool
  /// Whether it is a first draft of an easy read version.
  public var isEasyRead: Bool

  /// A way of writing a document; Markdown where nothing else is said.
  public init(
    _ format: DocumentFormat = .markdown, isLargePrint: Bool = false, isEasyRead: Bool = false
  ) {
    self.format = format
    self.isLargePrint = isLargePrint
    self.isEasyRead = isEasyRead
  }
}
