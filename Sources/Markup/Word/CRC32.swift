/// The check sum that ZIP files and pictures use (ISO 3309, polynomial 0xEDB88320).
public enum CRC32 {
  /// For each byte, and then for each byte with one to seven bytes of zeros after it, its sum: so that
  /// eight bytes are taken at a time.
  private static let table: [UInt32] = {
    var table: [UInt32] = []
    for byte in 0..<256 {
      var sum = UInt32(byte)
      for _ in 0..<8 {
        let half = sum >> 1
        sum = sum & 1 == 1 ? half ^ 0xEDB8_8320 : half
      }
      table.append(sum)
    }
    for place in 256..<(8 * 256) {
      let sum = table[place - 256]
      table.append(sum >> 8 ^ table[Int(sum & 0xFF)])
    }
    return table
  }()

  /// The check sum of some bytes.
  public static func sum(of bytes: [UInt8]) -> UInt32 {
    table.withUnsafeBufferPointer { table in
      bytes.withUnsafeBytes { bytes in
        var sum: UInt32 = 0xFFFF_FFFF
        var at = 0
        while at + 8 <= bytes.count {
          let eight = bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self).littleEndian
          let mixed = eight ^ UInt64(sum)
          sum = 0
          for place in 0..<8 {
            sum ^= table[(7 - place) * 256 + Int(truncatingIfNeeded: mixed >> (place * 8) & 0xFF)]
          }
          at += 8
        }
        for byte in bytes[at...] {
          sum = table[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] ^ sum >> 8
        }
        return ~sum
      }
    }
  }
}
