/// A piece of a template.
enum MustacheNode: Equatable, Sendable {
  /// Words as they are, at most one line of them; `isLineStart` when they begin a line.
  ///
  /// Empty words stand where a tag that stays on its line begins it, so that a partial can be
  /// indented there.
  case words(String, isLineStart: Bool)
  case field(MustacheName, isEscaped: Bool, MustacheTag)
  case section(MustacheName, isInverted: Bool, [MustacheNode], MustacheTag)
  /// A partial; `indent` is the white space before it, nothing unless it stands alone on its line.
  case partial(String, indent: String?, MustacheTag)
}

/// The line and column a tag begins at, from 1.
struct MustacheTag: Equatable, Sendable {
  var line: Int
  var column: Int
}
