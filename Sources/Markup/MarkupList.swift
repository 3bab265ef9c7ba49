/// A list of a document.
public struct MarkupList: Equatable, Sendable {
  /// The number of its first entry; nothing when the entries are not numbered.
  public var start: Int?
  /// Whether the entries stand close together: none of them has a blank line in or after it.
  public var isTight: Bool
  /// What is listed.
  public var entries: [Entry]

  /// A list.
  public init(start: Int? = nil, isTight: Bool = true, entries: [Entry]) {
    self.start = start
    self.isTight = isTight
    self.entries = entries
  }

  /// What one sign or number of a list stands before.
  public struct Entry: Equatable, Sendable {
    /// The box before it; nothing when it has none.
    public var box: Box?
    /// What it says: in a tight list most often a single paragraph.
    public var blocks: [MarkupBlock]

    /// An entry of a list.
    public init(box: Box? = nil, blocks: [MarkupBlock]) {
      self.box = box
      self.blocks = blocks
    }
  }

  /// A box to tick.
  public enum Box: Equatable, Sendable {
    /// Empty: `[ ]`.
    case empty
    /// With a tick in it: `[x]`.
    case ticked
  }
}
