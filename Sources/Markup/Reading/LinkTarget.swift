/// The address in round brackets after the words of a link: `(address "title")`.
///
/// Titles are read and left out: not every reader can come at them.
enum LinkTarget {
  /// The address, and the place after the closing bracket.
  static func read(_ text: ArraySlice<UInt8>) -> (target: [UInt8], end: Int)? {
    guard text.first == UInt8(ascii: "(") else { return nil }
    var rest = text.dropFirst().drop(while: \.isSpaceOrBreak)
    guard let target = target(&rest) else { return nil }
    let afterSpace = rest.drop(while: \.isSpaceOrBreak)
    if afterSpace.startIndex > rest.startIndex {
      rest = afterSpace
      guard passTitle(&rest) else { return nil }
      rest = rest.drop(while: \.isSpaceOrBreak)
    }
    guard rest.first == UInt8(ascii: ")") else { return nil }
    return (HTMLEntity.unescaped(target), rest.startIndex + 1)
  }

  private static func target(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let isInAngles = rest.first == UInt8(ascii: "<")
    if isInAngles { rest.removeFirst() }
    var depth = 0
    var end = rest.startIndex
    scan: while end < rest.endIndex {
      switch rest[end] {
      case .backslash where end + 1 < rest.endIndex && rest[end + 1].isPunctuation: end += 1
      case UInt8(ascii: ">") where isInAngles:
        let target = rest[..<end]
        rest = rest[(end + 1)...]
        return target
      case UInt8(ascii: "<") where isInAngles, .lineFeed where isInAngles: return nil
      case UInt8(ascii: "(") where !isInAngles:
        depth += 1
        if depth > 32 { return nil }
      case UInt8(ascii: ")") where !isInAngles:
        if depth == 0 { break scan }
        depth -= 1
      case 0...0x20 where !isInAngles, 0x7F where !isInAngles: break scan
      default: break
      }
      end += 1
    }
    guard !isInAngles, depth == 0 else { return nil }
    let target = rest[..<end]
    rest = rest[end...]
    return target
  }

  /// Passes a title, if there is one; false when it has no end.
  private static func passTitle(_ rest: inout ArraySlice<UInt8>) -> Bool {
    let close: UInt8
    switch rest.first {
    case UInt8(ascii: "\"")?, UInt8(ascii: "'")?: close = rest[rest.startIndex]
    case UInt8(ascii: "(")?: close = UInt8(ascii: ")")
    default: return true
    }
    var end = rest.startIndex + 1
    while end < rest.endIndex, rest[end] != close {
      if close == UInt8(ascii: ")"), rest[end] == UInt8(ascii: "(") { return false }
      end += rest[end] == .backslash ? 2 : 1
    }
    guard end < rest.endIndex else { return false }
    rest = rest[(end + 1)...]
    return true
  }
}
