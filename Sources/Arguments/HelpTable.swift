/// Names with what they mean: in two columns where there is room, else one below the other.
struct HelpTable {
  /// The widest first column; a longer name stands on a line of its own.
  private static let widest = 26
  /// The least room for the second column.
  private static let narrowest = 26

  var rows: [(label: String, text: String)]

  func lines(_ wrapping: TextWrapping) -> [String] {
    let fitting = rows.map(\.label.count).filter { $0 <= Self.widest }
    let column = (fitting.max() ?? 4) + 4
    let isStacked = wrapping.width - column < Self.narrowest
    let indent = isStacked ? 6 : column
    var lines: [String] = []
    for (label, text) in rows {
      let label = "  " + label
      let text = wrapping.lines(text, first: indent, indent: indent)
      guard let first = text.first, !isStacked, label.count + 2 <= indent else {
        lines += [label] + text
        continue
      }
      lines.append(label + first.dropFirst(label.count))
      lines += text.dropFirst()
    }
    return lines
  }
}
