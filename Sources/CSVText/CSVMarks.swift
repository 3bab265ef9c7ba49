/// Finds the bytes that mean something in a table, 64 at a time and without a branch.
struct CSVMarks {
  private let delimiters: UInt64
  private let quotes = 0x22 &* Self.ones

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let tops: UInt64 = 0x8080_8080_8080_8080
  private static let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
  /// What lifts every byte above CR to the top bit.
  private static let aboveReturn: UInt64 = (0x80 - 0x0E) &* ones
  /// Gathers the top bits of eight bytes into the top byte of a product.
  private static let gather: UInt64 = 0x0002_0408_1020_4081

  init(delimiter: UInt8) {
    delimiters = UInt64(delimiter) &* Self.ones
  }

  /// One bit for each of 64 bytes, the first byte's lowest: set for the delimiter, the quotation mark
  /// and every byte up to CR, thus for line breaks and for the odd byte that means nothing.
  @inline(__always)
  func find(in bytes: UnsafeRawPointer) -> UInt64 {
    var bits: UInt64 = 0
    for index in 0..<8 {
      let word = bytes.loadUnaligned(fromByteOffset: index &* 8, as: UInt64.self)
      // The top bit of each byte comes out set where the byte differs; no carry leaves a byte.
      let notDelimiter = differs(word ^ delimiters)
      let notQuote = differs(word ^ quotes)
      let notBreak = ((word & Self.low) &+ Self.aboveReturn) | word
      let tops = ~(notDelimiter & notQuote & notBreak) & Self.tops
      bits |= ((tops &* Self.gather) &>> 56) &<< UInt64(index &* 8)
    }
    return bits
  }

  @inline(__always)
  private func differs(_ word: UInt64) -> UInt64 {
    ((word & Self.low) &+ Self.low) | word
  }
}
