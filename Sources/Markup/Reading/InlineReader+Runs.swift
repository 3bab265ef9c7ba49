extension InlineReader {
  /// A run of signs that may begin or end stress, by what stands on either side of it.
  mutating func readRun(of sign: UInt8) {
    let length = text[at...].prefix { $0 == sign }.count
    let before = Side(scalarBefore(at))
    let after = Side(scalar(at + length))
    at += length
    guard sign != UInt8(ascii: "~") || length <= 2 else {
      add(repeatElement(sign, count: length))
      return
    }
    let opens = after == .word || (after == .punctuation && before != .word)
    let closes = before == .word || (before == .punctuation && after != .word)
    // Underscores inside a word are part of it.
    let isInWord = sign == UInt8(ascii: "_") && opens && closes
    let run = runs.add(
      sign: sign, length: length,
      canOpen: opens && (!isInWord || before == .punctuation),
      canClose: closes && (!isInWord || after == .punctuation))
    tokens.append(.run(run))
  }

  private enum Side {
    case space
    case punctuation
    case word

    init(_ scalar: Unicode.Scalar?) {
      guard let scalar, !scalar.properties.isWhitespace else {
        self = .space
        return
      }
      switch scalar.properties.generalCategory {
      case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
        .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol,
        .modifierSymbol, .otherSymbol:
        self = .punctuation
      default: self = .word
      }
    }
  }

  /// The character that begins at a place.
  private func scalar(_ index: Int) -> Unicode.Scalar? {
    guard index < text.count else { return nil }
    var decoder = Unicode.UTF8()
    var bytes = text[index...].prefix(4).makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&bytes) else { return nil }
    return scalar
  }

  private func scalarBefore(_ index: Int) -> Unicode.Scalar? {
    guard index > 0 else { return nil }
    var start = index - 1
    while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(start)
  }
}
