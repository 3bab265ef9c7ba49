extension InlineReader {
  mutating func openBracket(length: Int) {
    brackets.append(
      Bracket(token: tokens.count, isPicture: length == 2, lastRun: runs.last))
    add(text[at..<(at + length)])
    at += length
  }

  /// Makes a link or a picture of what stands in brackets when an address comes after them.
  mutating func closeBracket() {
    at += 1
    guard let bracket = brackets.popLast() else { return add([UInt8(ascii: "]")]) }
    let isSpent = brackets.count < spent
    spent = min(spent, brackets.count)
    guard bracket.isPicture || !isSpent, let (target, end) = LinkTarget.read(text[at...]) else {
      return add([UInt8(ascii: "]")])
    }
    runs.match(after: bracket.lastRun)
    tokens[bracket.token] = .begin(bracket.isPicture ? .picture(target) : .link(target))
    tokens.append(.end)
    at = end
    if !bracket.isPicture { spent = brackets.count }
  }
}
