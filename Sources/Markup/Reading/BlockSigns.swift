/// What the signs at the start of a line mean.
///
/// Each takes the line from its first character that is no space.
enum BlockSigns {
  /// The level and the words of a heading: `## Words ##`.
  static func heading(_ words: ArraySlice<UInt8>) -> (level: Int, text: ArraySlice<UInt8>)? {
    let sign = UInt8(ascii: "#")
    let level = words.prefix { $0 == sign }.count
    let rest = words.dropFirst(level)
    guard (1...6).contains(level), rest.first.map({ $0 == .space || $0 == .tab }) ?? true else {
      return nil
    }
    let text = rest.trimmed
    var open = text
    while open.last == sign { open.removeLast() }
    let isClosed = open.isEmpty || open.last == .space || open.last == .tab
    return (level, isClosed ? open.trimmed : text)
  }

  /// The level of the heading that a line of signs makes of the paragraph above it.
  static func underline(_ words: ArraySlice<UInt8>) -> Int? {
    let ruler = words.trimmed
    guard let sign = ruler.first, ruler.allSatisfy({ $0 == sign }) else { return nil }
    return sign == UInt8(ascii: "=") ? 1 : sign == UInt8(ascii: "-") ? 2 : nil
  }

  /// Whether a line is a rule across the page: `---`, `* * *`.
  static func isRule(_ words: ArraySlice<UInt8>) -> Bool {
    guard let sign = words.first, "-*_".utf8.contains(sign) else { return false }
    var count = 0
    for byte in words {
      if byte == sign { count += 1 } else if byte != .space && byte != .tab { return false }
    }
    return count >= 3
  }

  /// The signs that open code.
  static func fence(_ words: ArraySlice<UInt8>, indent: Int) -> Fence? {
    guard let sign = words.first, sign == UInt8(ascii: "`") || sign == UInt8(ascii: "~") else {
      return nil
    }
    let length = words.prefix { $0 == sign }.count
    let isInline = sign == UInt8(ascii: "`") && words.dropFirst(length).contains(sign)
    guard length >= 3, !isInline else { return nil }
    return Fence(sign: sign, length: length, indent: indent)
  }

  /// Whether a line closes code.
  static func closes(_ fence: Fence, _ words: ArraySlice<UInt8>) -> Bool {
    let signs = words.prefix { $0 == fence.sign }.count
    return signs >= fence.length && words.dropFirst(signs).trimmed.isEmpty
  }

  /// The sign of a list entry, and how many characters long it is.
  static func entry(_ words: ArraySlice<UInt8>) -> (sign: ListSign, length: Int)? {
    guard let first = words.first else { return nil }
    var found: (sign: ListSign, length: Int)?
    if "-+*".utf8.contains(first) {
      found = (ListSign(sign: first, start: nil), 1)
    } else {
      let digits = words.prefix(10).prefix(while: \.isDigit)
      let after = digits.endIndex
      if (1...9).contains(digits.count), after < words.endIndex, ".)".utf8.contains(words[after]) {
        let start = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
        found = (ListSign(sign: words[after], start: start), digits.count + 1)
      }
    }
    guard let found else { return nil }
    let next = words.dropFirst(found.length).first
    return next == nil || next == .space || next == .tab ? found : nil
  }

  static func beginsComment(_ words: ArraySlice<UInt8>) -> Bool { words.begins(with: "<!--") }

  /// The place after `-->`; nothing when there is none.
  static func commentEnd(in line: ArraySlice<UInt8>) -> Int? {
    var at = line.startIndex
    while at + 2 < line.endIndex {
      if line[at + 2] != UInt8(ascii: ">") && line[at + 2] != UInt8(ascii: "-") {
        at += 3
      } else if line[at...].begins(with: "-->") {
        return at + 3
      } else {
        at += 1
      }
    }
    return nil
  }
}
