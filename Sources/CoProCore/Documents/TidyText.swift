/// Puts the white space of a filled-in template in order.
enum TidyText {
  /// The text with at most one empty line in a row, none at the start, no spaces at the ends of lines,
  /// and one line break at the end.
  static func whole(_ text: String) -> String {
    var text = text
    let tidied: String? = text.withUTF8 { bytes in
      isTidy(UnsafeRawBufferPointer(bytes)) ? nil : inOrder(bytes)
    }
    return tidied ?? text
  }

  /// A piece of a text, which ``whole(_:)`` then makes what it would have made of it as it was.
  ///
  /// There are no spaces before a line break in it, and no more than two line breaks in a row.
  static func piece(_ text: String) -> String {
    var tidied: [UInt8] = []
    tidied.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      if byte == lineBreak {
        while tidied.last == space { tidied.removeLast() }
        if tidied.suffix(2) == [lineBreak, lineBreak] { continue }
      }
      tidied.append(byte)
    }
    return String(decoding: tidied, as: UTF8.self)
  }

  private static let lineBreak = UInt8(ascii: "\n")
  private static let space = UInt8(ascii: " ")

  /// Whether a text is in order as it is; most are, and eight bytes are looked at in one go.
  private static func isTidy(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard bytes.count > 1, bytes[0] != lineBreak, bytes[bytes.count - 1] == lineBreak,
      bytes[bytes.count - 2] != lineBreak
    else { return false }
    var place = 0
    while place + 8 <= bytes.count {
      var found = lineBreaks(in: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      while found != 0 {
        let end = place + found.trailingZeroBitCount / 8
        if !isTidy(bytes, lineEnding: end) { return false }
        found &= found - 1
      }
      place += 8
    }
    return (place..<bytes.count).allSatisfy {
      bytes[$0] != lineBreak || isTidy(bytes, lineEnding: $0)
    }
  }

  private static func isTidy(_ bytes: UnsafeRawBufferPointer, lineEnding end: Int) -> Bool {
    guard end > 0 else { return false }
    let last = bytes[end - 1]
    return last != space && !(last == lineBreak && end > 1 && bytes[end - 2] == lineBreak)
  }

  /// The top bit of each of eight bytes that is a line break, the first byte lowest.
  private static func lineBreaks(in word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let low = ones &* 0x7F
    let rest = UInt64(littleEndian: word) ^ (ones &* UInt64(lineBreak))
    return ~(((rest & low) &+ low) | rest | low)
  }

  private static func inOrder(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    // At most one line break is added, where the last line has none.
    String(unsafeUninitializedCapacity: bytes.count + 1) { tidied in
      var (count, emptyLines, start) = (0, 0, 0)
      while start <= bytes.count {
        let rest = UnsafeBufferPointer(rebasing: bytes[start...])
        let next = start + (rest.firstIndex(of: lineBreak) ?? rest.count)
        var end = next
        while end > start, bytes[end - 1] == space { end -= 1 }
        if end == start {
          emptyLines += 1
        } else {
          if emptyLines > 0, count > 0 {
            tidied[count] = lineBreak
            count += 1
          }
          emptyLines = 0
          let line = UnsafeBufferPointer(rebasing: bytes[start..<end])
          _ = UnsafeMutableBufferPointer(rebasing: tidied[count...]).update(fromContentsOf: line)
          count += end - start
          tidied[count] = lineBreak
          count += 1
        }
        start = next + 1
      }
      return count
    }
  }
}
