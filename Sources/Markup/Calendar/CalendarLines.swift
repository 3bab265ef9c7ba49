/// Gathers the lines of a calendar file, broken as RFC 5545, section 3.1, wants them.
struct CalendarLines {
  private(set) var bytes: [UInt8] = []

  /// The most bytes of a line, without its end.
  private static let limit = 75

  /// Adds a line whose value needs no escaping.
  mutating func add(_ name: String, _ value: String) { fold(Array("\(name):\(value)".utf8)) }

  /// Adds a line whose value is what a person wrote.
  mutating func add(_ name: String, text: String) { add(name, Self.escaped(text)) }

  /// Section 3.3.11: a backslash before what has a meaning, `\n` for a line break, and nothing else
  /// that is not to be seen.
  private static func escaped(_ text: String) -> String {
    var output = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
      defer { isAfterReturn = scalar == "\r" }
      switch scalar {
      case "\n" where isAfterReturn: break
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}":
        output.append(contentsOf: "\\n".unicodeScalars)
      case "\t": output.append(" ")
      case "\\", ";", ",":
        output.append("\\")
        output.append(scalar)
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}": break
      default: output.append(scalar)
      }
    }
    return String(output)
  }

  private mutating func fold(_ line: [UInt8]) {
    var start = 0
    var room = Self.limit
    while line.count - start > room {
      var end = start + room
      // A character is never cut in two.
      while line[end] & 0b1100_0000 == 0b1000_0000 { end -= 1 }
      bytes += line[start..<end]
      bytes += [13, 10, 32]
      start = end
      room = Self.limit - 1
    }
    bytes += line[start...]
    bytes += [13, 10]
  }
}
