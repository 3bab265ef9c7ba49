/// A command line to learn from, and what it does.
public struct Example: Sendable, Equatable {
  /// What is typed, the program's name included.
  public let line: String
  /// What it does, in a few words.
  public let does: String

  /// A command line to learn from.
  ///
  /// - Parameters:
  ///   - line: what is typed, the program's name included.
  ///   - does: what it does, in a few words.
  public init(_ line: String, _ does: String) {
    self.line = line
    self.does = does
  }
}
