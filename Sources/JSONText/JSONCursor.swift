/// Walks over a JSON text once, from its first byte to its last, and keeps nothing of what it passes.
///
/// It takes what is in good order and plainly written. At anything else ``isSound`` turns false, and
/// no later step finds anything; ``JSONText/read(_:)`` then reads the text again and says what is wrong
/// and where. It gives up, too, at what is in order and rare: a number with a point or an exponent, a
/// character written as `\u00e9`, a byte order mark.
public struct JSONCursor {
  /// How many zero bytes must follow the text in memory, so that no step needs to look for its end.
  public static let margin = 40
  /// The zero bytes that must follow the text.
  public static let end = [UInt8](repeating: 0, count: margin)

  let memory: UnsafeRawPointer
  let count: Int
  /// Where it stands, in bytes from the start of the text.
  public internal(set) var at = 0
  /// Whether everything so far was in good order.
  public internal(set) var isSound = true

  private static let nothing: StaticString = """
    \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0
    """

  /// A cursor in a text with nothing in it.
  public init() {
    memory = UnsafeRawPointer(Self.nothing.utf8Start)
    count = 0
  }

  /// A cursor at the start of a text.
  ///
  /// - Parameter memory: the text and ``margin`` zero bytes after it, which must stay where they are
  ///   while the cursor is used.
  public init(textWithMargin memory: UnsafeRawBufferPointer) {
    guard let start = memory.baseAddress, memory.count >= Self.margin else {
      preconditionFailure("A text is followed by \(Self.margin) zero bytes.")
    }
    self.memory = start
    count = memory.count - Self.margin
    skipSpace()
  }

  var byte: UInt8 { memory.load(fromByteOffset: at, as: UInt8.self) }

  func word(at offset: Int) -> UInt64 {
    UInt64(littleEndian: memory.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// Stops the walk for good: from the zeros after the text nothing leads on.
  public mutating func giveUp() {
    isSound = false
    at = count
  }

  /// Whether nothing but spaces follows, and everything was in good order.
  public mutating func isAtEnd() -> Bool {
    skipSpace()
    return isSound && at == count
  }

  /// Steps into an object.
  public mutating func beginObject() { step(over: UInt8(ascii: "{")) }

  /// Steps into a list.
  public mutating func beginList() { step(over: UInt8(ascii: "[")) }

  /// Steps over a key of an object and its colon, to the value.
  ///
  /// - Parameter isFirst: whether nothing was read of the object before.
  /// - Returns: the key; nothing after the last one.
  public mutating func nextKey(isFirst: Bool) -> JSONKey? {
    guard goesOn(to: UInt8(ascii: "}"), isFirst: isFirst) else { return nil }
    step(over: UInt8(ascii: "\""))
    let start = at
    let hasOthers = skipPlainBytes()
    guard byte == UInt8(ascii: "\""), !hasOthers,
      let key = JSONKey(at: start, count: at - start, self)
    else {
      giveUp()
      return nil
    }
    at += 1
    skipSpace()
    step(over: UInt8(ascii: ":"))
    skipSpace()
    return isSound ? key : nil
  }

  /// Steps to the next value of a list.
  ///
  /// - Parameter isFirst: whether nothing was read of the list before.
  /// - Returns: false after the last one.
  public mutating func nextElement(isFirst: Bool) -> Bool {
    goesOn(to: UInt8(ascii: "]"), isFirst: isFirst)
  }

  private mutating func goesOn(to bracket: UInt8, isFirst: Bool) -> Bool {
    skipSpace()
    if byte == bracket {
      at += 1
      return false
    }
    if isFirst { return isSound }
    step(over: UInt8(ascii: ","))
    skipSpace()
    if byte == bracket { giveUp() }
    return isSound
  }

  private mutating func step(over wanted: UInt8) {
    if byte == wanted { at += 1 } else { giveUp() }
  }

  private mutating func skipSpace() {
    while true {
      // The spaces of one line's indentation, eight at a time.
      let others = word(at: at) ^ 0x2020_2020_2020_2020
      if others == 0 {
        at += 8
        continue
      }
      at += others.trailingZeroBitCount / 8
      let byte = byte
      guard byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
      at += 1
    }
  }
}
