/// Names of files made from what people are called, good on every file system.
public enum SafeFileName {
  /// The most bytes of a name; the longest that systems take is 255.
  static let limit = 120

  /// A name as part of a file's name: letters and figures, and hyphens for all else.
  public static func text(for name: String) -> String {
    if let plain = plainText(for: name) { return plain }
    var safe = ""
    for letter in name {
      if letter.isLetter || letter.isNumber {
        if safe.utf8.count + letter.utf8.count > limit { break }
        safe.append(letter)
      } else if letter == "'" || letter == "’" {
        continue
      } else if !safe.isEmpty, !safe.hasSuffix("-") {
        safe.append("-")
      }
    }
    while safe.hasSuffix("-") { safe.removeLast() }
    return safe.isEmpty ? "nobody" : safe
  }

  /// The same of a short name of ASCII letters, figures and spaces, as most are.
  private static func plainText(for name: String) -> String? {
    var name = name
    return name.withUTF8 { bytes in
      guard (1...limit).contains(bytes.count), bytes.first != space, bytes.last != space,
        bytes.allSatisfy({ ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == space })
      else { return nil }
      return String(unsafeUninitializedCapacity: bytes.count) { text in
        var count = 0
        for (index, byte) in bytes.enumerated() {
          if byte == space, bytes[index - 1] == space { continue }
          text[count] = byte == space ? UInt8(ascii: "-") : byte
          count += 1
        }
        return count
      }
    }
  }

  /// What stands for a name in small letters.
  ///
  /// It is FNV-1a of its bytes (Fowler, Noll and Vo) where they are ASCII; else the library's hash, which
  /// takes letters for the same however their accents are written.
  private static func bits(of name: String) -> UInt64 {
    if let bits = plainBits(of: name) { return bits }
    let small = name.lowercased()
    return plainBits(of: small) ?? UInt64(bitPattern: Int64(small.hashValue))
  }

  /// Nothing where a letter is not ASCII.
  private static func plainBits(of name: String) -> UInt64? {
    var name = name
    return name.withUTF8 { bytes in
      var bits = firstBits
      for byte in bytes {
        if byte >= 0x80 { return nil }
        bits = (bits ^ UInt64(byte &- 0x41 < 26 ? byte | 0x20 : byte)) &* factor
      }
      return bits
    }
  }

  private static let firstBits: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let factor: UInt64 = 0x0000_0100_0000_01B3

  private static let space = UInt8(ascii: " ")

  /// Gives names that differ from one another, capital letters aside.
  struct Namer {
    /// How often a name was given, by what stands for its letters, in capitals or not, in 64 bits.
    ///
    /// If two names ever had the same bits, one would only get a number that it does not need.
    private var given: [UInt64: Int] = [:]

    /// Gives no name yet, with room for so many.
    init(count: Int = 0) { given.reserveCapacity(count) }

    /// The file's name for a person's: a number is added for a second person of that name.
    mutating func name(for name: String) -> String {
      let text = SafeFileName.text(for: name)
      var candidate = text
      while true {
        let key = SafeFileName.bits(of: candidate)
        guard let count = given[key] else {
          given[key] = 1
          return candidate
        }
        given[key] = count + 1
        candidate = "\(text)-\(count + 1)"
      }
    }
  }
}
