/// A stretch of a document's words that is read by itself.
public struct Passage: Equatable, Sendable {
  /// What a passage is.
  public enum Kind: Equatable, Sendable {
    /// A heading.
    case heading
    /// A paragraph.
    case paragraph
    /// One entry of a list.
    case listEntry
    /// One cell of a table.
    case cell
  }

  /// The words, without the signs of Markdown.
  public var text: String
  /// The line of the document on which it begins, from 1.
  public var line: Int
  /// What it is.
  public var kind: Kind
  /// The words of the heading above it; nothing for what stands before the first.
  public var heading: String?

  /// A passage.
  public init(_ text: String, line: Int, kind: Kind = .paragraph, heading: String? = nil) {
    self.text = text
    self.line = line
    self.kind = kind
    self.heading = heading
  }

  /// The sentences, in order; a passage that has no full stop is one sentence.
  public var sentences: [Sentence] { Sentence.all(in: text) }
}
