extension MarkupTable {
  /// Each row as lines that make sense without the table: “Where: Meadow Hall”.
  ///
  /// An empty cell has no line, and a box to tick stands before its heading. The first row that is
  /// empty altogether, to be filled in, has a line to write on for each heading; others have none.
  public var labelledLines: [[String]] {
    let headings = heading.map(\.wordsWithAddresses)
    var hasEmpty = false
    return rows.compactMap { row in
      let cells = zip(headings, row.map(\.wordsWithAddresses))
      let lines = cells.compactMap { Self.line($0, $1) }
      if !lines.isEmpty { return lines }
      defer { hasEmpty = true }
      return hasEmpty ? nil : headings.map { $0.isEmpty ? Self.space : "\($0): \(Self.space)" }
    }
  }

  private static let space = "______________________________"

  private static func line(_ heading: String, _ value: String) -> String? {
    if value.isEmpty { return nil }
    if value == "☐" || value == "☑" { return "\(value) \(heading)" }
    return heading.isEmpty ? value : "\(heading): \(value)"
  }
}

extension [MarkupInline] {
  /// The words alone, with the address of a link after its words where they do not say it.
  public var wordsWithAddresses: String {
    map { inline in
      switch inline {
      case .text(let text), .code(let text), .picture(let text, _): text
      case .emphasis(let words), .strong(let words), .struckOut(let words):
        words.wordsWithAddresses
      case .link(let words, let address): Self.link(words.wordsWithAddresses, address)
      case .lineBreak: " "
      }
    }.joined()
  }

  private static func link(_ words: String, _ address: String) -> String {
    if address.hasPrefix("#") || address.hasSuffix(words) { return words }
    return words.isEmpty ? address : "\(words) (\(address))"
  }
}
