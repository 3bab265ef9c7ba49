/// Where something stands in a text file, as an editor shows it.
public struct TextPlace: Equatable, Hashable, Sendable {
  /// The line, counted from 1; LF, CR LF and CR each end a line.
  public var line: Int
  /// The column, counted from 1 in Unicode scalars.
  public var column: Int

  /// Makes a place from a line and a column, both counted from 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
