/// Where a tag stands in a template.
public struct MustachePlace: Equatable, Hashable, Sendable {
  /// The name of the template.
  public var template: String
  /// The line, counted from 1.
  public var line: Int
  /// The column, counted from 1 in Unicode scalars.
  public var column: Int

  /// Makes a place from a template's name and a line and column counted from 1.
  public init(template: String, line: Int, column: Int) {
    self.template = template
    self.line = line
    self.column = column
  }
}
