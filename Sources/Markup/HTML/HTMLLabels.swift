/// The words that a page adds to its document, in the document's language; English unless others are given.
public struct HTMLLabels: Sendable {
  /// The link past the heading.
  public var skip: String
  /// The heading of the list of parts.
  public var contents: String
  /// What a box that can be ticked is to those who cannot see it.
  public var emptyBox: String
  /// What a ticked box is to those who cannot see it.
  public var tickedBox: String

  /// The words of a page.
  public init(
    skip: String = "Skip to the main text", contents: String = "Contents",
    emptyBox: String = "Box to tick:", tickedBox: String = "Ticked:"
  ) {
    self.skip = skip
    self.contents = contents
    self.emptyBox = emptyBox
    self.tickedBox = tickedBox
  }
}
