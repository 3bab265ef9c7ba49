/// What a template gave.
public struct MustacheOutput: Equatable, Sendable {
  /// The text.
  public var text: String
  /// The labels of the fields that had no value, in the order they were met, once each.
  public var missing: [String]
}
