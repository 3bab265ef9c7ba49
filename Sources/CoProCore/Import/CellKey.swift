/// A cell of up to 32 bytes as four numbers that are compared at once, and its length.
struct CellKey: Equatable {
  /// The longest cell that a key tells from all others.
  static let longest = 32

  private var words = SIMD4<UInt64>(repeating: 0)
  /// The length in bytes; 0 for no key.
  private(set) var length = 0

  /// The key of no cell.
  init() {}

  /// The key of a cell.
  ///
  /// - Parameters:
  ///   - base: where the cell begins; 32 bytes from there may be read.
  ///   - length: its length in bytes, 1 to 32.
  ///   - masks: ``masks``.
  @inline(__always)
  init(_ base: UnsafePointer<UInt8>, length: Int, masks: UnsafeRawPointer) {
    let mask = (masks + (Self.longest &- length)).loadUnaligned(as: SIMD4<UInt64>.self)
    words = UnsafeRawPointer(base).loadUnaligned(as: SIMD4<UInt64>.self) & mask
    self.length = length
  }

  /// 32 bytes that keep what they cover, then 32 that clear it: from `32 - length` on they keep so
  /// many bytes and clear the rest.
  static let masks =
    [UInt8](repeating: 0xFF, count: longest) + [UInt8](repeating: 0, count: longest)

  /// A number from 0 to 255 that keys which differ seldom share.
  @inline(__always)
  var hash: Int {
    let mixed = words[0] ^ (words[1] &<< 7) ^ (words[2] &<< 13) ^ (words[3] &<< 19)
    return Int(truncatingIfNeeded: ((mixed &+ UInt64(length)) &* 0x9E37_79B9_7F4A_7C15) &>> 56)
  }

  @inline(__always)
  static func == (one: CellKey, other: CellKey) -> Bool {
    let rest = one.words ^ other.words
    return (rest[0] | rest[1] | rest[2] | rest[3] | UInt64(one.length ^ other.length)) == 0
  }
}
