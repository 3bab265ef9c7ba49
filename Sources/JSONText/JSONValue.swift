/// A value in a JSON text that knows where it stood.
///
/// Two values are equal when they hold the same, wherever they stood. The members of an object
/// are compared in order.
public struct JSONValue: Sendable {
  /// What a value holds.
  public enum Kind: Equatable, Sendable {
    /// `null`.
    case null
    /// `true` or `false`.
    case bool(Bool)
    /// A number, as it was written, so that no digit is lost.
    case number(String)
    /// A text.
    case string(String)
    /// A list of values.
    case array([JSONValue])
    /// Values with a key each, in the order they were written.
    case object([JSONMember])
  }

  /// What the value holds.
  public var kind: Kind
  /// The byte offset of the value's first byte in the text it was read from; 0 for a made value.
  public var offset: Int

  /// Makes a value that stands at a byte offset.
  public init(_ kind: Kind, at offset: Int = 0) {
    self.kind = kind
    self.offset = offset
  }
}

extension JSONValue: Equatable {
  /// Whether two values hold the same, wherever they stood.
  public static func == (one: JSONValue, other: JSONValue) -> Bool { one.kind == other.kind }
}
