/// Which of 64 bytes stand in quotation marks, found without looking at each.
struct CSVQuotes {
  /// The separators outside of quotation marks.
  let separators: UInt64
  /// The separators inside of quotation marks.
  let inside: UInt64
  /// Whether the bytes end inside quotation marks.
  let endsInside: Bool
  /// Whether the last byte is a mark that closes, so that the byte after it must be looked at.
  let endsWithClosing: Bool

  /// Finds them, or nothing where the bytes must be gone through one by one: a mark stands in the
  /// middle of a cell or something after the mark that closes one.
  ///
  /// - Parameters:
  ///   - found: the separators and the marks among the bytes.
  ///   - startsInside: whether the bytes begin inside quotation marks.
  ///   - cellStart: the bit of the first byte of the cell at hand; 0 where it began earlier.
  @inline(__always)
  init?(_ found: CSVMarks.Found, startsInside: Bool, cellStart: UInt64) {
    // Every bit becomes the parity of the marks up to it: set from the mark that opens to the byte
    // before the mark that closes.
    var inside = found.quotes
    for shift: UInt64 in [1, 2, 4, 8, 16, 32] { inside ^= inside &<< shift }
    if startsInside { inside = ~inside }
    let opening = found.quotes & inside
    let closing = found.quotes & ~inside
    let outside = found.separators & ~inside
    // Of two marks that mean one, the first seems to close and the second to open again.
    let mayOpen = (outside &<< 1) | (closing &<< 1) | cellStart
    let mayClose = ((found.separators | found.quotes) &>> 1) | (1 &<< 63)
    guard (opening & ~mayOpen) | (closing & ~mayClose) == 0 else { return nil }
    separators = outside
    self.inside = found.separators & inside
    endsInside = inside &>> 63 != 0
    endsWithClosing = closing &>> 63 != 0
  }
}
