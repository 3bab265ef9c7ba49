/// Text as one word of a command that somebody may copy into a shell.
enum ShellWord {
  /// The text as it is where a shell takes it so, otherwise in quotes.
  static func quotedIfNeeded(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."),
        UInt8(ascii: "-"), UInt8(ascii: "_"):
        true
      default: false
      }
    }
    return isPlain && !text.isEmpty ? text : quoted(text)
  }

  /// The text in quotes: double ones, unless a shell would look inside them.
  static func quoted(_ text: String) -> String {
    let active: Set<Character> = ["\"", "$", "`", "\\", "!"]
    guard text.contains(where: active.contains) else { return "\"\(text)\"" }
    let parts = text.split(separator: "'", omittingEmptySubsequences: false)
    return "'" + parts.joined(separator: "'\\''") + "'"
  }
}
