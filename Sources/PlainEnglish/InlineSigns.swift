/// The signs of Markdown inside a line: stress, links, code and backslashes.
enum InlineSigns {
  /// The words as a reader sees them, with single spaces and none at the ends.
  static func removed(from text: String) -> String {
    let text = Array(text)
    var words = ""
    var at = 0
    while at < text.count {
      switch text[at] {
      case "\\" where at + 1 < text.count && isSign(text[at + 1]):
        words.append(text[at + 1])
        at += 1
      case "*" where !standsApart(text, at), "`": break
      case "~" where at + 1 < text.count && text[at + 1] == "~": at += 1
      case "_" where !isInWord(text, at) && !standsApart(text, at): break
      case "!" where at + 1 < text.count && text[at + 1] == "[" && link(text, at + 1) != nil: break
      case "[":
        guard let link = link(text, at) else { fallthrough }
        words += removed(from: String(text[(at + 1)..<link.close]))
        at = link.end
      default: words.append(text[at])
      }
      at += 1
    }
    return words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func isSign(_ character: Character) -> Bool {
    character.isASCII && (character.isPunctuation || character.isSymbol)
  }

  private static func standsApart(_ text: [Character], _ at: Int) -> Bool {
    (at == 0 || text[at - 1] == " ") && (at + 1 == text.count || text[at + 1] == " ")
  }

  private static func isInWord(_ text: [Character], _ at: Int) -> Bool {
    at > 0 && at + 1 < text.count && isWord(text[at - 1]) && isWord(text[at + 1])
  }

  private static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_"
  }

  /// The place of the bracket that closes a link's words, and of the one that closes its address.
  private static func link(_ text: [Character], _ at: Int) -> (close: Int, end: Int)? {
    guard let close = text[at...].firstIndex(of: "]"), close + 1 < text.count,
      text[close + 1] == "(", let end = text[close...].firstIndex(of: ")")
    else { return nil }
    return (close, end)
  }
}
