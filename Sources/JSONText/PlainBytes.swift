/// Finds the bytes that end a plain run of a text, eight at a time.
enum PlainBytes {
  /// How many of the eight bytes come before the first quotation mark, backslash or control character;
  /// nothing where none of them is one.
  static func before(endIn word: UInt64) -> Int? {
    let ones: UInt64 = 0x0101_0101_0101_0101
    // A byte's top bit is set in a difference where the byte was below what was taken away
    // (or above such a byte, so only the lowest one found is sure).
    let quotation = word ^ (ones &* 0x22)
    let backslash = word ^ (ones &* 0x5C)
    let control = (word &- (ones &* 0x20)) & ~word
    let found =
      (((quotation &- ones) & ~quotation) | ((backslash &- ones) & ~backslash) | control)
      & (ones &* 0x80)
    return found == 0 ? nil : found.trailingZeroBitCount / 8
  }
}
