import CoProCore

/// Words that stand nowhere else, and in which field each was planted.
final class Marks {
  /// What was planted where, in order.
  private(set) var fields: [String] = []

  private static let start = "Zqx"

  /// A new word for a field: `Zqxbcd`.
  func next(for field: String) -> String {
    let number = fields.count
    fields.append(field)
    let letters = [number / 400, number / 20 % 20, number % 20].map { Self.letters[$0] }
    return Self.start + String(letters)
  }

  /// Letters that do not make up the start of a mark again.
  private static let letters: [Character] = Array("abcdefghijklmnoprstu")

  /// The fields whose words stand in a text, in small or capital letters.
  func found(in bytes: [UInt8]) -> [String] {
    var found: [String] = []
    var at = 0
    while let next = Self.next(in: bytes, from: at) {
      at = next + 3
      let letters = bytes[at...].prefix(3).compactMap { byte in
        Self.letters.firstIndex(of: Character(UnicodeScalar(byte | 0x20)))
      }
      let number = letters.reduce(0) { $0 * 20 + $1 }
      found.append(
        letters.count == 3 && fields.indices.contains(number) ? fields[number] : "half a mark")
    }
    return Array(Set(found)).sorted()
  }

  /// The fields whose words stand in a text.
  func found(in text: String) -> [String] { found(in: Array(text.utf8)) }

  /// Where the next mark begins; lines that a calendar file folded are read as one.
  private static func next(in bytes: [UInt8], from start: Int) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      var at = start
      while at + 2 < bytes.count {
        if bytes[at + 2] | 0x20 == UInt8(ascii: "x"), bytes[at + 1] | 0x20 == UInt8(ascii: "q"),
          bytes[at] | 0x20 == UInt8(ascii: "z")
        {
          return at
        }
        at += 1
      }
      return nil
    }
  }
}
