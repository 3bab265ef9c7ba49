/// Finds bytes that are not UTF-8 (RFC 3629).
enum UTF8Check {
  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The offset of the first byte that begins no whole, shortest-form scalar; nothing when all do.
  static func firstFault(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let start = bytes.baseAddress else { return nil }
    let raw = UnsafeRawPointer(start)
    let end = bytes.count
    var at = 0
    while at < end {
      if at + 8 <= end,
        raw.loadUnaligned(fromByteOffset: at, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
      {
        at += 8
        continue
      }
      let lead = bytes[at]
      if lead < 0x80 {
        at += 1
        continue
      }
      let length = scalarLength(lead, in: bytes, at: at)
      if length == 0 { return at }
      at += length
    }
    return nil
  }

  /// The number of bytes in the many-byte scalar here; 0 when it is broken.
  private static func scalarLength(
    _ lead: UInt8, in bytes: UnsafeBufferPointer<UInt8>, at: Int
  ) -> Int {
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    case 0xF1...0xF3: length = 4
    default: return 0
    }
    guard at + length <= bytes.count, second.contains(bytes[at + 1]) else { return 0 }
    for next in 2..<max(2, length) where bytes[at + next] & 0xC0 != 0x80 { return 0 }
    return length
  }
}
