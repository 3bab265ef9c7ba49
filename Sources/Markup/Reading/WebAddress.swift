/// Addresses that stand in a text by themselves.
enum WebAddress {
  /// An address in angle brackets: `<https://example.org>` or `<us@example.org>`, without them.
  static func inAngles(
    _ text: ArraySlice<UInt8>
  ) -> (address: ArraySlice<UInt8>, target: [UInt8])? {
    let inside = text.dropFirst().prefix { $0 > .space && $0 != 0x7F && !"<>".utf8.contains($0) }
    guard inside.endIndex < text.endIndex, text[inside.endIndex] == UInt8(ascii: ">") else {
      return nil
    }
    let scheme = inside.prefix(33).prefix { $0.isLetter || $0.isDigit || "+.-".utf8.contains($0) }
    if (2...32).contains(scheme.count), scheme.first?.isLetter == true,
      scheme.endIndex < inside.endIndex, inside[scheme.endIndex] == UInt8(ascii: ":")
    {
      return (inside, Array(inside))
    }
    return isEmail(inside) ? (inside, Array("mailto:".utf8) + inside) : nil
  }

  private static func isEmail(_ text: ArraySlice<UInt8>) -> Bool {
    let name = text.prefix {
      $0.isLetter || $0.isDigit || ".!#$%&'*+/=?^_`{|}~-".utf8.contains($0)
    }
    guard !name.isEmpty, name.endIndex < text.endIndex, text[name.endIndex] == UInt8(ascii: "@")
    else { return false }
    let host = text[(name.endIndex + 1)...]
    let labels = host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return labels.allSatisfy { label in
      (1...63).contains(label.count)
        && label.allSatisfy { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") }
        && label.first != UInt8(ascii: "-") && label.last != UInt8(ascii: "-")
    }
  }

  static func mayBegin(_ byte: UInt8) -> Bool { "hHfFw".utf8.contains(byte) }

  /// The address that begins at a place, as far as it goes, but not past a certain sign.
  static func bare(
    in text: [UInt8], at start: Int, before bound: UInt8?
  ) -> (shown: ArraySlice<UInt8>, target: [UInt8])? {
    guard mayBegin(text[start]) else { return nil }
    let before = start > 0 ? text[start - 1] : .space
    let rest = text[start...]
    var host = start
    var prefix: [UInt8] = []
    if rest.starts(with: "www.".utf8), before.isSpaceOrBreak || "*_~(".utf8.contains(before) {
      prefix = Array("http://".utf8)
    } else if !before.isLetter, let scheme = scheme(of: rest) {
      host += scheme
    } else {
      return nil
    }
    let length = hostLength(text[host...])
    guard length > 0, prefix.isEmpty || text[host..<(host + length)].contains(UInt8(ascii: "."))
    else { return nil }
    let end = rest[(host + length)...].firstIndex {
      $0.isSpaceOrBreak || $0 == UInt8(ascii: "<") || $0 == bound
    }
    let shown = withoutTail(rest[..<(end ?? text.count)])
    return (shown, prefix + shown)
  }

  private static func scheme(of text: ArraySlice<UInt8>) -> Int? {
    if text.begins(with: "http://") { return 7 }
    if text.begins(with: "https://") { return 8 }
    return text.begins(with: "ftp://") ? 6 : nil
  }

  /// How long the host's name is; 0 when there is none that holds.
  private static func hostLength(_ text: ArraySlice<UInt8>) -> Int {
    // No host's name is longer, and to look no further keeps the time in proportion.
    let host = text.prefix(254).prefix {
      $0.isLetter || $0.isDigit || $0 >= 0x80 || "-_.".utf8.contains($0)
    }
    guard host.count <= 253, let first = host.first,
      first.isLetter || first.isDigit || first >= 0x80
    else { return 0 }
    let labels = host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return labels.suffix(2).contains { $0.contains(UInt8(ascii: "_")) } ? 0 : host.count
  }

  /// The address without the signs after it that belong to the sentence.
  private static func withoutTail(_ address: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var address = address
    var unopened = address.reduce(0) { count, byte in
      byte == UInt8(ascii: ")") ? count + 1 : byte == UInt8(ascii: "(") ? count - 1 : count
    }
    while let last = address.last {
      switch last {
      case UInt8(ascii: ")"):
        guard unopened > 0 else { return address }
        unopened -= 1
      case UInt8(ascii: ";"):
        var name = address.dropLast()
        while name.last?.isLetter == true { name.removeLast() }
        if name.last == UInt8(ascii: "&"), name.count < address.count - 1 {
          address = name.dropLast()
          continue
        }
      case _ where "?!.,:*_~'\"".utf8.contains(last): break
      default: return address
      }
      address.removeLast()
    }
    return address
  }
}
