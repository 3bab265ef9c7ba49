/// A key and its value in a JSON object.
public struct JSONMember: Sendable {
  /// The name of the value in its object.
  public var key: String
  /// The byte offset of the key's opening quotation mark; 0 for a made member.
  public var keyOffset: Int
  /// What stands under the key.
  public var value: JSONValue

  /// Makes a member whose key stands at a byte offset.
  public init(_ key: String, _ value: JSONValue, at keyOffset: Int = 0) {
    self.key = key
    self.keyOffset = keyOffset
    self.value = value
  }
}

extension JSONMember: Equatable {
  /// Whether two members have the same key and value, wherever they stood.
  public static func == (one: JSONMember, other: JSONMember) -> Bool {
    one.key == other.key && one.value == other.value
  }
}
