/// How the letters of a file are written as bytes.
public enum TextEncoding: String, Choice {
  /// UTF-8, with a byte order mark or without.
  case utf8 = "utf-8"
  /// UTF-16, low byte first; Excel's “Unicode Text”.
  case utf16LittleEndian = "utf-16le"
  /// UTF-16, high byte first.
  case utf16BigEndian = "utf-16be"
  /// The letters of Windows in Western Europe; Excel's plain “CSV”.
  case windows1252 = "windows-1252"

  /// Its name as people know it.
  public var words: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16LittleEndian, .utf16BigEndian: "UTF-16"
    case .windows1252: "Windows-1252"
    }
  }

  /// The encoding that the first bytes of a file show, and the length of its mark.
  ///
  /// - Returns: nothing where there is no mark and every other byte is not 0.
  static func shown(by head: ArraySlice<UInt8>) -> (encoding: TextEncoding, mark: Int)? {
    if head.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if head.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if head.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    // Without a mark: in headings nearly every letter of UTF-16 has a byte that is 0.
    let pairs = head.count / 2
    guard pairs >= 4 else { return nil }
    let zeros = head.indices.reduce(into: [0, 0]) { zeros, index in
      if head[index] == 0 { zeros[(index - head.startIndex) % 2] += 1 }
    }
    if zeros[1] * 4 > pairs * 3, zeros[0] == 0 { return (.utf16LittleEndian, 0) }
    if zeros[0] * 4 > pairs * 3, zeros[1] == 0 { return (.utf16BigEndian, 0) }
    return nil
  }
}
