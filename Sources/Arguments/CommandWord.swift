/// What kind of word stands on the command line, going by how it is written.
enum CommandWord: Equatable {
  /// `--`, after which everything is a value.
  case end
  /// `--name` or `--name=value`.
  case long(name: Substring, value: String?)
  /// `-n`, `-nq`, `-o` or `-ovalue`: all that follows the hyphen.
  case short(Substring)
  /// `–name`, with the long dash that word processors make of two hyphens.
  case dashed(name: Substring)
  /// Everything else: `-` alone and negative numbers included.
  case value

  init(_ word: String) {
    if word == "--" {
      self = .end
    } else if word.hasPrefix("--") {
      let (name, value) = Self.parted(word.dropFirst(2))
      self = .long(name: name, value: value)
    } else if word.hasPrefix("-"), word != "-", !Self.isNegativeNumber(word) {
      self = .short(word.dropFirst())
    } else if word.hasPrefix("\u{2013}") || word.hasPrefix("\u{2014}") {
      let bare = word.drop { $0 == "\u{2013}" || $0 == "\u{2014}" || $0 == "-" }
      self = .dashed(name: Self.parted(bare).0)
    } else {
      self = .value
    }
  }

  /// Whether the word can be the value of an option that stands before it.
  static func isValue(_ word: String) -> Bool {
    !word.hasPrefix("-") || word == "-" || isNegativeNumber(word)
  }

  /// Whether the word is a hyphen and then digits, which may be parted by a point or commas.
  private static func isNegativeNumber(_ word: String) -> Bool {
    let rest = word.utf8.dropFirst()
    let isDigit = { (byte: UInt8) in byte >= 0x30 && byte <= 0x39 }
    return rest.contains(where: isDigit)
      && rest.allSatisfy { isDigit($0) || $0 == 0x2E || $0 == 0x2C }
  }

  private static func parted(_ text: Substring) -> (Substring, String?) {
    guard let equals = text.firstIndex(of: "=") else { return (text, nil) }
    return (text[..<equals], String(text[text.index(after: equals)...]))
  }
}
