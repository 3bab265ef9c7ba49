public import Mustache

/// The fields of a template by name.
public typealias MustacheObject = [String: MustacheValue]

/// A document that `copro` writes: its template, and what it says of a project.
public protocol Document: Sendable {
  /// The kind of document.
  static var kind: DocumentKind { get }

  /// The name under which the document is kept, without extension: `agenda-3`.
  func fileName(in context: DocumentContext) -> String

  /// What the template's fields stand for, besides the settings, which every document has.
  func values(in context: DocumentContext) throws -> MustacheObject

  /// The files below `templates/` from which words in it were taken before it is written.
  var wordingFiles: [String] { get }

  /// The members whom the document names.
  func people(in context: DocumentContext) -> [Member]

  /// The charts that the document shows where the format has pictures.
  func charts(in context: DocumentContext) -> [Chart]

  /// Whether the document says something that only the group may know, such as needs.
  func isPersonal(in context: DocumentContext) -> Bool

  /// Whether the document itself leaves out what the group keeps to itself, and says how much that is.
  var leavesOutConfidential: Bool { get }
}

extension Document {
  /// The kind's own name.
  public func fileName(in context: DocumentContext) -> String { Self.kind.name }
  /// Nothing was taken from elsewhere.
  public var wordingFiles: [String] { [] }
  /// There are no charts.
  public func charts(in context: DocumentContext) -> [Chart] { [] }
  /// Nobody is named.
  public func people(in context: DocumentContext) -> [Member] { [] }
  /// Nothing personal is said.
  public func isPersonal(in context: DocumentContext) -> Bool { false }
  /// Whatever the group keeps to itself may stand in it, and then it is kept in the private folder.
  public var leavesOutConfidential: Bool { false }
}

/// One kind of document.
public struct DocumentKind: Equatable, Sendable {
  /// The name, also of its template: `how-to-apply`.
  public var name: String
  /// What it is, in a line.
  public var summary: String
  /// The command that writes it.
  public var command: String
  /// Whether it is a sheet to hand round: in print its gaps and margins are smaller, so that it is not
  /// a few lines longer than a side of paper.
  public var isSheet: Bool

  /// A kind of document.
  public init(_ name: String, summary: String, command: String, isSheet: Bool = false) {
    self.name = name
    self.summary = summary
    self.command = command
    self.isSheet = isSheet
  }

  /// The path of its template in the library.
  public var template: String { "documents/\(name).md" }
}

/// A document as text, and what is still wanted in it.
public struct WrittenDocument: Equatable, Sendable {
  /// The kind of document.
  public var kind: DocumentKind
  /// The name under which it is kept, without extension.
  public var fileName: String
  /// The text in Markdown, ending in one line break.
  public var markdown: String
  /// The fields that have no value and show as “[insert …]”.
  public var missing: [MissingField]
  /// Whether it belongs under `private/documents/`: it names somebody who has not agreed to that, or
  /// says something personal.
  public var isPrivate: Bool
  /// The words of its language, for what a page or a first draft of easy read adds.
  public var language = LanguagePack.builtIn
  /// What is not translated: it shows in English with a mark.
  public var untranslated: [MissingTranslation] = []

  /// Whether nothing is wanted in it.
  public var isComplete: Bool { missing.isEmpty && untranslated.isEmpty }

  /// The text with a line for each chart, and the charts; nothing where there are none.
  public var illustrated: Illustrated? = nil

  /// A text in which charts are named, and the charts.
  public struct Illustrated: Equatable, Sendable {
    /// The text in Markdown.
    public var markdown: String
    /// The charts.
    public var charts: [Chart]
  }
}

/// A field that a document wants and that has no value yet.
public struct MissingField: Equatable, Sendable {
  /// What is wanted, as it stands in the document: “venue”.
  public var label: String
  /// The command that fills it.
  public var remedy: String
}
