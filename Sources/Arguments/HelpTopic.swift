/// A page of help that belongs to no command: `help dates`.
public struct HelpTopic: Sendable, Equatable {
  /// The word that asks for it.
  public let name: String
  /// What it is about, in one line.
  public let summary: String
  /// The page: paragraphs between empty lines; a line that begins with two spaces stays as it is.
  public let text: String

  /// A page of help that belongs to no command.
  ///
  /// - Parameters:
  ///   - name: the word that asks for it.
  ///   - summary: what it is about, in one line.
  ///   - text: paragraphs between empty lines; a line that begins with two spaces stays as it is.
  public init(_ name: String, summary: String, text: String) {
    self.name = name
    self.summary = summary
    self.text = text
  }
}
