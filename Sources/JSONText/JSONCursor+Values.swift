extension JSONCursor {
  /// Reads the text that begins here.
  public mutating func readText() -> String? {
    guard byte == UInt8(ascii: "\"") else { return gaveUp() }
    at += 1
    let start = at
    let hasOthers = skipPlainBytes()
    guard byte == UInt8(ascii: "\"") else { return readEscapedText(from: start, hasOthers) }
    let plain = bytes(from: start, to: at)
    at += 1
    if hasOthers, UTF8Check.firstFault(in: plain) != nil { return gaveUp() }
    return String(decoding: plain, as: UTF8.self)
  }

  /// Steps over the text that begins here; its bytes are looked at as they are when it is read.
  public mutating func skipText() {
    guard byte == UInt8(ascii: "\"") else { return giveUp() }
    at += 1
    let start = at
    var hasOthers = skipPlainBytes()
    while byte == UInt8(ascii: "\\") {
      guard Self.escaped(memory.load(fromByteOffset: at + 1, as: UInt8.self)) != nil else {
        return giveUp()
      }
      at += 2
      if skipPlainBytes() { hasOthers = true }
    }
    guard byte == UInt8(ascii: "\"") else { return giveUp() }
    if hasOthers, UTF8Check.firstFault(in: bytes(from: start, to: at)) != nil { return giveUp() }
    at += 1
  }

  /// Gives the bytes of a text of ASCII characters alone, none of them written with a backslash.
  ///
  /// They stand in the memory of the text.
  public mutating func readPlainText() -> UnsafeBufferPointer<UInt8>? {
    guard byte == UInt8(ascii: "\"") else { return gaveUp() }
    at += 1
    let start = at
    let hasOthers = skipPlainBytes()
    guard byte == UInt8(ascii: "\""), !hasOthers else { return gaveUp() }
    at += 1
    return bytes(from: start, to: at - 1)
  }

  /// Reads the whole number that begins here, of at most 18 digits.
  public mutating func readInteger() -> Int? {
    let isNegative = byte == UInt8(ascii: "-")
    if isNegative { at += 1 }
    let start = at
    var value = 0
    while byte &- 0x30 < 10, at - start < 18 {
      value = value * 10 + Int(byte &- 0x30)
      at += 1
    }
    let hasLeadingZero =
      at - start > 1 && memory.load(fromByteOffset: start, as: UInt8.self) == 0x30
    guard at > start, !hasLeadingZero, endsHere else { return gaveUp() }
    return isNegative ? -value : value
  }

  /// Reads `true` or `false`.
  public mutating func readTruth() -> Bool? {
    let word = word(at: at)
    let isTrue = word & 0xFFFF_FFFF == 0x6575_7274
    guard isTrue || word & 0xFF_FFFF_FFFF == 0x65_736C_6166 else { return gaveUp() }
    at += isTrue ? 4 : 5
    return endsHere ? isTrue : gaveUp()
  }

  /// Whether a number or word ends here: a space, comma or bracket follows, or nothing.
  private var endsHere: Bool {
    switch byte {
    case 0x20, 0x0A, 0x0D, 0x09, 0, UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"): true
    default: false
    }
  }

  /// Steps over bytes that the text holds already, and says whether they stand here.
  public mutating func skip(_ known: [UInt8]) -> Bool {
    guard known.count <= count - at else { return false }
    let isHere = known.withUnsafeBytes { known in
      var index = 0
      while index + 8 <= known.count {
        let wanted = known.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        if UInt64(littleEndian: wanted) != word(at: at + index) { return false }
        index += 8
      }
      while index < known.count {
        if known[index] != memory.load(fromByteOffset: at + index, as: UInt8.self) { return false }
        index += 1
      }
      return true
    }
    if isHere { at += known.count }
    return isHere
  }

  /// The bytes between two places that the cursor has passed.
  public func bytes(from start: Int, to end: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(
      start: (memory + start).assumingMemoryBound(to: UInt8.self), count: end - start)
  }

  private mutating func gaveUp<Value>() -> Value? {
    giveUp()
    return nil
  }

  /// Reads the rest of a text in which a character is written with a backslash.
  private mutating func readEscapedText(from start: Int, _ hasOthers: Bool) -> String? {
    var text = Array(bytes(from: start, to: at))
    var hasOthers = hasOthers
    while byte == UInt8(ascii: "\\") {
      guard let character = Self.escaped(memory.load(fromByteOffset: at + 1, as: UInt8.self)) else {
        return gaveUp()
      }
      text.append(character)
      at += 2
      let run = at
      if skipPlainBytes() { hasOthers = true }
      text.append(contentsOf: bytes(from: run, to: at))
    }
    guard byte == UInt8(ascii: "\"") else { return gaveUp() }
    at += 1
    let isText = !hasOthers || text.withUnsafeBufferPointer { UTF8Check.firstFault(in: $0) } == nil
    return isText ? String(decoding: text, as: UTF8.self) : gaveUp()
  }

  /// What a letter after a backslash stands for.
  private static func escaped(_ letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): letter
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: nil
    }
  }

  /// Steps to the next quotation mark, backslash or control character, eight bytes at a time.
  ///
  /// - Returns: whether it passed a byte that is no ASCII character.
  mutating func skipPlainBytes() -> Bool {
    let topBits: UInt64 = 0x8080_8080_8080_8080
    var passed: UInt64 = 0
    while true {
      let word = word(at: at)
      if let count = PlainBytes.before(endIn: word) {
        at += count
        passed |= word & ((1 << UInt64(count * 8)) - 1)
        return passed & topBits != 0
      }
      passed |= word
      at += 8
    }
  }
}
