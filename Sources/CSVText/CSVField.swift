/// One cell of a table.
public struct CSVField: Equatable, Sendable {
  /// What it holds, without the quotation marks around it; bytes that are not UTF-8 become U+FFFD.
  public var text: String
  /// The line it begins on, counted from 1; line breaks inside fields count.
  public var line: Int
  /// The column it begins at, counted from 1 in Unicode scalars.
  public var column: Int
  /// Whether it stood in quotation marks.
  public var isQuoted: Bool
}
