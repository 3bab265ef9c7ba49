/// A way of writing an answer in up to 32 bytes, and what it says.
struct KnownCell {
  /// The longest cell that is remembered.
  static let longest = 32
  /// How many a column has room for; a power of two.
  static let room = 128

  private var words: Words
  /// The length in bytes; -1 where there is none yet.
  private(set) var length: Int
  /// What it says.
  let meaning: CellMeaning
  /// How often it stands there and was not yet counted in with the others.
  var count = 0

  typealias Words = SIMD4<UInt64>

  /// No cell.
  static let none = KnownCell(
    words: Words(), length: -1, meaning: CellMeaning(code: 0))

  /// 32 bytes that keep what they cover, then 32 that clear it: from `32 - length` on they keep so
  /// many bytes and clear the rest.
  static let masks =
    [UInt8](repeating: 0xFF, count: longest) + [UInt8](repeating: 0, count: longest)

  /// A cell of at most 32 bytes; 32 bytes from its start may be read.
  @inline(__always)
  static func words(
    of cell: UnsafePointer<UInt8>, length: Int, masks: UnsafePointer<UInt8>
  ) -> Words {
    let mask = UnsafeRawPointer(masks + (longest &- length)).loadUnaligned(as: Words.self)
    return UnsafeRawPointer(cell).loadUnaligned(as: Words.self) & mask
  }

  /// Where to look for a cell first: a number below ``room``.
  @inline(__always)
  static func place(of words: Words, length: Int) -> Int {
    let mixed = (words[0] &+ UInt64(truncatingIfNeeded: length)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed &>> 57)
  }

  init(words: Words, length: Int, meaning: CellMeaning) {
    (self.words, self.length, self.meaning) = (words, length, meaning)
  }

  @inline(__always)
  func isWritten(_ other: Words, length: Int) -> Bool {
    let rest = words ^ other
    let half = rest.lowHalf | rest.highHalf
    return (half[0] | half[1] | UInt64(truncatingIfNeeded: self.length ^ length)) == 0
  }
}
