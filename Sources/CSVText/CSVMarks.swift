/// Finds the bytes that mean something in a table, 64 at a time and without a branch.
struct CSVMarks {
  /// One bit for each of 64 bytes, that of the first byte lowest.
  struct Found {
    /// The delimiter and line breaks, inside quotation marks too.
    var separators: UInt64
    /// Quotation marks.
    var quotes: UInt64
  }

  private typealias Bytes = SIMD16<UInt8>

  // Whole rows of bytes to compare with: a comparison with one byte is compiled lane by lane.
  private let delimiter: Bytes
  private let lineFeed = Bytes(repeating: 0x0A)
  private let carriageReturn = Bytes(repeating: 0x0D)
  private let quote = Bytes(repeating: 0x22)

  init(delimiter: UInt8) {
    self.delimiter = Bytes(repeating: delimiter)
  }

  /// Finds them in 64 bytes.
  @inline(__always)
  func find(in memory: UnsafeRawPointer) -> Found {
    var separators = Bytes()
    var quotes = Bytes()
    for index in 0..<4 {
      let bytes = memory.loadUnaligned(fromByteOffset: index &* 16, as: Bytes.self)
      // Of every eighth byte the bits come to stand side by side; `inOrder` parts them again.
      let bit = Bytes(repeating: 1 &<< UInt8(truncatingIfNeeded: index &* 2))
      let breaks = Self.mask(bytes .== lineFeed) | Self.mask(bytes .== carriageReturn)
      separators |= (Self.mask(bytes .== delimiter) | breaks) & bit
      quotes |= Self.mask(bytes .== quote) & bit
    }
    let quoteHalves = unsafeBitCast(quotes, to: SIMD2<UInt64>.self)
    let isQuoted = quoteHalves[0] | quoteHalves[1] != 0
    return Found(
      separators: Self.inOrder(unsafeBitCast(separators, to: SIMD2<UInt64>.self)),
      quotes: isQuoted ? Self.inOrder(quoteHalves) : 0)
  }

  @inline(__always)
  private static func mask(_ isEqual: SIMDMask<SIMD16<Int8>>) -> Bytes {
    unsafeBitCast(isEqual, to: Bytes.self)
  }

  /// Turns a square of eight times eight bits over, so that bytes stand in the order of the file
  /// (Warren, Hacker's Delight, 7-3).
  @inline(__always)
  private static func inOrder(_ halves: SIMD2<UInt64>) -> UInt64 {
    var square = halves[0] | (halves[1] &<< 1)
    var turned = (square ^ (square &>> 7)) & 0x00AA_00AA_00AA_00AA
    square ^= turned ^ (turned &<< 7)
    turned = (square ^ (square &>> 14)) & 0x0000_CCCC_0000_CCCC
    square ^= turned ^ (turned &<< 14)
    turned = (square ^ (square &>> 28)) & 0x0000_0000_F0F0_F0F0
    return square ^ turned ^ (turned &<< 28)
  }
}
