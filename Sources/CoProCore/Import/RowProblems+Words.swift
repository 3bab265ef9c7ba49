import CSVText

extension RowProblems {
  /// Everything that is wrong, a line each.
  func message(about file: String) -> String {
    var lines: [String] = []
    for row in ragged {
      lines.append(
        "\(file), line \(row.line): it has \(Self.cells(row.cells)), and the heading has \(width).")
    }
    lines += Self.more(raggedCount - ragged.count, "line with another number of cells")
    for word in unknown {
      let often = word.count > 1 ? " It stands there \(word.count) times." : ""
      lines.append(
        "\(file), line \(word.line), column \(word.column): “\(word.text)” under "
          + "“\(word.heading)” is not one of the answers.\(often)")
    }
    let told = unknown.reduce(0) { $0 + $1.count }
    lines += Self.more(unknownCount - told, "cell that is not one of the answers")
    for answer in words {
      lines.append(
        "\(file), line \(answer.line), column \(answer.column): \(answer.problem.words).")
    }
    lines += Self.more(wordsCount - words.count, "line with too long an answer")
    if let table {
      lines.append("\(file), line \(table.line), column \(table.column): \(table.message).")
    }
    return lines.joined(separator: "\n")
  }

  /// What to do about it.
  var wayOut: String {
    var lines = ["Nothing was imported."]
    if raggedCount > 0 || table != nil {
      lines.append(
        "Mend these lines, or export the answers again. If a cell holds the delimiter, it needs "
          + "quotation marks around it.")
    }
    if wordsCount > 0 {
      lines.append(
        "Shorten these answers in the file, in the words that stand there, or count the ticks alone "
          + "with --ticks-only.")
    }
    if let first = unknown.first {
      lines.append("The answers are: \(labels.joined(separator: ", ")).")
      lines.append(
        "Say what a word means with: --map \"\(first.text)=\(labels.last ?? "")\"; "
          + "for a blank: --map \"\(first.text)=\"")
    }
    return lines.joined(separator: "\n")
  }

  private static func cells(_ count: Int) -> String { count == 1 ? "1 cell" : "\(count) cells" }

  private static func more(_ count: Int, _ what: String) -> [String] {
    guard count > 0 else { return [] }
    guard count > 1 else { return ["And 1 more \(what)."] }
    let words = what.split(separator: " ", maxSplits: 1)
    let rest = what.hasPrefix("cell") ? "that are not one of the answers" : String(words[1])
    return ["And \(count) more \(words[0])s \(rest)."]
  }
}
