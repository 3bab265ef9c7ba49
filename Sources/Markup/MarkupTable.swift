/// A table of a document: a row of headings and the rows below it, each with a cell a column.
public struct MarkupTable: Equatable, Sendable {
  /// Where the words of each column stand.
  ///
  /// There is at least one column.
  public var columns: [Alignment]
  /// The heading of each column.
  public var heading: [[MarkupInline]]
  /// The rows below, each with as many cells as there are columns; a cell may be empty.
  public var rows: [[[MarkupInline]]]

  /// A table.
  public init(columns: [Alignment], heading: [[MarkupInline]], rows: [[[MarkupInline]]]) {
    self.columns = columns
    self.heading = heading
    self.rows = rows
  }

  /// The side at which the words of a column stand.
  public enum Alignment: Equatable, Sendable {
    /// Wherever the reader's language puts them.
    case natural
    /// `:---`
    case left
    /// `:---:`
    case centre
    /// `---:`
    case right
  }
}
