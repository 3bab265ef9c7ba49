/// E-mail addresses that stand in a text by themselves.
enum EmailAddress {
  /// The words of a text, with its e-mail addresses as links.
  static func linked(_ text: [UInt8]) -> [MarkupInline] {
    var inlines: [MarkupInline] = []
    var done = 0
    var from = 0
    while let sign = text[from...].firstIndex(of: UInt8(ascii: "@")) {
      from = sign + 1
      guard let address = address(in: text[done...], around: sign) else { continue }
      if address.startIndex > done {
        inlines.append(.text(String(text[done..<address.startIndex])))
      }
      let shown = String(address)
      inlines.append(.link([.text(shown)], address: "mailto:" + shown))
      done = address.endIndex
      from = done
    }
    if done < text.count { inlines.append(.text(String(text[done...]))) }
    return inlines
  }

  private static func address(in text: ArraySlice<UInt8>, around sign: Int) -> ArraySlice<UInt8>? {
    var start = sign
    while start > text.startIndex, isNamePart(text[start - 1]) { start -= 1 }
    var host = text[(sign + 1)...].prefix { isNamePart($0) && $0 != UInt8(ascii: "+") }
    let isFollowed = host.endIndex < text.endIndex && text[host.endIndex] == UInt8(ascii: "@")
    while host.last == UInt8(ascii: ".") { host.removeLast() }
    let labels = host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard start < sign, !isFollowed, labels.count > 1, labels.allSatisfy({ !$0.isEmpty }),
      host.last?.isLetter == true
    else { return nil }
    return text[start..<host.endIndex]
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || ".+-_".utf8.contains(byte)
  }
}
