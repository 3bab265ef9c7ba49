/// A key of up to 32 ASCII characters, held in four words, so that two are compared at once.
public struct JSONKey: Equatable, Sendable {
  /// The most characters.
  public static let mostBytes = 32

  private var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
  private var count: Int

  /// The key with these characters; nothing where there are more than 32 or others than ASCII.
  public init?(_ text: String) {
    count = text.utf8.count
    guard count <= Self.mostBytes else { return nil }
    for (index, byte) in text.utf8.enumerated() {
      guard byte < 0x80 else { return nil }
      let part = UInt64(byte) << UInt64(index % 8 * 8)
      switch index / 8 {
      case 0: words.0 |= part
      case 1: words.1 |= part
      case 2: words.2 |= part
      default: words.3 |= part
      }
    }
  }

  /// The key in a text; nothing where it has more than 32 bytes.
  init?(at start: Int, count: Int, _ cursor: JSONCursor) {
    guard count <= Self.mostBytes else { return nil }
    self.count = count
    words.0 = cursor.word(at: start) & Self.mask(count)
    if count <= 8 { return }
    words.1 = cursor.word(at: start + 8) & Self.mask(count - 8)
    if count <= 16 { return }
    words.2 = cursor.word(at: start + 16) & Self.mask(count - 16)
    words.3 = cursor.word(at: start + 24) & Self.mask(count - 24)
  }

  private static func mask(_ count: Int) -> UInt64 {
    count >= 8 ? .max : count <= 0 ? 0 : (1 << UInt64(count * 8)) - 1
  }

  /// Whether two keys have the same characters.
  public static func == (one: JSONKey, other: JSONKey) -> Bool {
    one.words.0 == other.words.0 && one.count == other.count && one.words.1 == other.words.1
      && one.words.2 == other.words.2 && one.words.3 == other.words.3
  }
}
