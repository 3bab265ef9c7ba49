/// Characters written by name or number: `&copy;`, `&#169;`, `&#xA9;`.
enum HTMLEntity {
  /// The character at the start of a text, and how long its name is there.
  static func read(_ text: ArraySlice<UInt8>) -> (character: String, length: Int)? {
    let body = text.dropFirst().prefix(33).prefix {
      $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "#")
    }
    guard body.endIndex < text.endIndex, text[body.endIndex] == UInt8(ascii: ";"),
      let character = body.first == UInt8(ascii: "#")
        ? numbered(body.dropFirst()) : named(body)
    else { return nil }
    return (character, body.count + 2)
  }

  /// A text with its named characters and backslashes undone.
  static func unescaped(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var plain: [UInt8] = []
    var at = text.startIndex
    while at < text.endIndex {
      if text[at] == .backslash, at + 1 < text.endIndex, text[at + 1].isPunctuation {
        plain.append(text[at + 1])
        at += 2
      } else if text[at] == UInt8(ascii: "&"), let (character, length) = read(text[at...]) {
        plain += character.utf8
        at += length
      } else {
        plain.append(text[at])
        at += 1
      }
    }
    return plain
  }

  /// A text with its named characters undone.
  static func decoded(_ text: [UInt8]) -> String {
    guard text.contains(UInt8(ascii: "&")) else { return String(decoding: text, as: UTF8.self) }
    var plain: [UInt8] = []
    var at = text.startIndex
    while at < text.endIndex {
      if text[at] == UInt8(ascii: "&"), let (character, length) = read(text[at...]) {
        plain += character.utf8
        at += length
      } else {
        plain.append(text[at])
        at += 1
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }

  private static func numbered(_ digits: ArraySlice<UInt8>) -> String? {
    let isHex = digits.first?.lowercased == UInt8(ascii: "x")
    let number = isHex ? digits.dropFirst() : digits
    guard number.count <= (isHex ? 6 : 7),
      let value = UInt32(String(number), radix: isHex ? 16 : 10)
    else { return nil }
    let scalar = value == 0 ? nil : Unicode.Scalar(value)
    return String(Character(scalar ?? "\u{FFFD}"))
  }

  private static func named(_ name: ArraySlice<UInt8>) -> String? {
    guard !name.isEmpty else { return nil }
    return names.withUTF8Buffer { table in
      var at = 0
      while at < table.count {
        let equals = table[at...].firstIndex(of: UInt8(ascii: "=")) ?? table.count
        let isMatch = table[at..<equals].elementsEqual(name)
        let end = table[equals...].firstIndex { $0.isSpaceOrBreak } ?? table.count
        if isMatch {
          let code = UInt32(String(table[(equals + 1)..<end]), radix: 16)
          return code.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
        }
        at = end + 1
      }
      return nil
    }
  }
}
