/// How much of a stretch of bytes is whole letters in UTF-8, and what follows.
struct UTF8Prefix: Equatable {
  /// What stands after the whole letters.
  enum Rest: Equatable {
    case nothing
    /// The beginning of a letter, at the end of the stretch.
    case begun
    /// A byte that no letter has there.
    case fault
  }

  /// How many bytes are whole letters.
  private(set) var count = 0
  private(set) var rest = Rest.nothing
  /// Whether a letter of more than one byte is among them.
  private(set) var hasLongLetters = false

  init(of bytes: UnsafeRawBufferPointer) {
    while count < bytes.count, rest == .nothing {
      if count &+ 64 <= bytes.count, bytes.hasOnlyASCII(from: count) {
        count &+= 64
      } else {
        let end = min(count + 64, bytes.count)
        while count < end, rest == .nothing { takeLetter(bytes) }
      }
    }
  }

  private mutating func takeLetter(_ bytes: UnsafeRawBufferPointer) {
    if bytes[count] < 0x80 {
      let isWord = count &+ 8 <= bytes.count && bytes.hasOnlyASCIIWord(from: count)
      count &+= isWord ? 8 : 1
      return
    }
    let (length, second) = Self.shape(of: bytes[count])
    let there = min(length, bytes.count - count)
    guard length > 0, there < 2 || second.contains(bytes[count + 1]),
      (2..<max(there, 2)).allSatisfy({ bytes[count + $0] & 0xC0 == 0x80 })
    else {
      rest = .fault
      return
    }
    guard there == length else {
      rest = .begun
      return
    }
    hasLongLetters = true
    count += length
  }

  /// How long a letter with this first byte is, and its second byte (RFC 3629); 0 where none begins.
  private static func shape(of lead: UInt8) -> (length: Int, second: ClosedRange<UInt8>) {
    switch lead {
    case 0xC2...0xDF: (2, 0x80...0xBF)
    case 0xE0: (3, 0xA0...0xBF)
    case 0xED: (3, 0x80...0x9F)
    case 0xE1...0xEF: (3, 0x80...0xBF)
    case 0xF0: (4, 0x90...0xBF)
    case 0xF4: (4, 0x80...0x8F)
    case 0xF1...0xF3: (4, 0x80...0xBF)
    default: (0, 0x80...0xBF)
    }
  }
}

extension UnsafeRawBufferPointer {
  @inline(__always)
  fileprivate func hasOnlyASCIIWord(from start: Int) -> Bool {
    loadUnaligned(fromByteOffset: start, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
  }

  /// Whether 64 bytes are all below 128.
  @inline(__always)
  fileprivate func hasOnlyASCII(from start: Int) -> Bool {
    guard let first = baseAddress.map({ $0 + start }) else { return false }
    var all = SIMD2<UInt64>()
    for index in 0..<4 {
      all |= first.loadUnaligned(fromByteOffset: index &* 16, as: SIMD2<UInt64>.self)
    }
    return (all[0] | all[1]) & 0x8080_8080_8080_8080 == 0
  }
}
