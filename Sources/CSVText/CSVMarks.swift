/// Finds the bytes that mean something in a table, 64 at a time and without a branch.
struct CSVMarks {
  private let delimiters: SIMD8<UInt64>
  private let quotes = SIMD8<UInt64>(repeating: 0x22 &* Self.ones)
  private let low = SIMD8<UInt64>(repeating: 0x7F &* Self.ones)
  private let aboveReturn = SIMD8<UInt64>(repeating: (0x80 - 0x0E) &* Self.ones)

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let tops: UInt64 = 0x8080_8080_8080_8080
  /// Gathers the top bits of eight bytes into the top byte of a product.
  private static let gather: UInt64 = 0x0002_0408_1020_4081

  init(delimiter: UInt8) {
    delimiters = SIMD8(repeating: UInt64(delimiter) &* Self.ones)
  }

  /// One bit for each of 64 bytes, the first byte's lowest: set for the delimiter, the quotation mark
  /// and every byte up to CR, thus for line breaks and for the odd byte that means nothing.
  @inline(__always)
  func find(in bytes: UnsafeRawPointer) -> UInt64 {
    let words = bytes.loadUnaligned(as: SIMD8<UInt64>.self)
    // The top bit of each byte comes out set where the byte differs; no carry leaves a byte.
    let notDelimiter = differs(words ^ delimiters)
    let notQuote = differs(words ^ quotes)
    let notBreak = ((words & low) &+ aboveReturn) | words
    let plain = notDelimiter & notQuote & notBreak
    var bits: UInt64 = 0
    for index in 0..<8 {
      let tops = ~plain[index] & Self.tops
      bits |= ((tops &* Self.gather) >> 56) << UInt64(index * 8)
    }
    return bits
  }

  @inline(__always)
  private func differs(_ words: SIMD8<UInt64>) -> SIMD8<UInt64> {
    ((words & low) &+ low) | words
  }
}
