/// The files in a ZIP file, as it was written by any program.
struct ZipContents {
  private let bytes: [UInt8]
  private var places: [String: (start: Int, packed: Int, length: Int, method: Int)] = [:]

  /// No part of a document that people write is longer.
  private static let longest = 64 << 20

  /// The files in the bytes; nothing where these are no ZIP file.
  init?(_ bytes: [UInt8]) {
    self.bytes = bytes
    guard let end = Self.end(of: bytes) else { return nil }
    var at = number(at: end + 16, of: 4)
    for _ in 0..<number(at: end + 10, of: 2) {
      guard at + 46 <= bytes.count, number(at: at, of: 4) == 0x0201_4B50 else { return nil }
      let name = at + 46..<at + 46 + number(at: at + 28, of: 2)
      guard name.upperBound <= bytes.count else { return nil }
      places[String(decoding: bytes[name], as: UTF8.self)] = (
        number(at: at + 42, of: 4), number(at: at + 20, of: 4), number(at: at + 24, of: 4),
        number(at: at + 10, of: 2)
      )
      at = name.upperBound + number(at: at + 30, of: 2) + number(at: at + 32, of: 2)
    }
  }

  /// What is in a file; nothing where it is not there or damaged.
  func file(_ path: String) -> [UInt8]? {
    guard let place = places[path], place.length <= Self.longest,
      place.start + 30 <= bytes.count
    else { return nil }
    let start =
      place.start + 30 + number(at: place.start + 26, of: 2) + number(at: place.start + 28, of: 2)
    guard start + place.packed <= bytes.count else { return nil }
    let packed = bytes[start..<start + place.packed]
    switch place.method {
    case 0: return Array(packed)
    case 8: return Inflating.bytes(of: packed, length: place.length)
    default: return nil
    }
  }

  /// Where the last record of the file begins, behind which only a comment may stand.
  private static func end(of bytes: [UInt8]) -> Int? {
    guard bytes.count >= 22 else { return nil }
    for at in stride(from: bytes.count - 22, through: max(0, bytes.count - 65_557), by: -1)
    where bytes[at...].starts(with: [0x50, 0x4B, 0x05, 0x06]) { return at }
    return nil
  }

  private func number(at place: Int, of count: Int) -> Int {
    guard place >= 0, place + count <= bytes.count else { return 0 }
    return (0..<count).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
  }
}
