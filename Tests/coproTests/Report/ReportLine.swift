/// One line of the report: where it stands, what it says, and what it cites.
struct ReportLine: Sendable, CustomStringConvertible {
  var number: Int
  /// The headings above it, from the part of the report down.
  var headings: [String]
  var text: String

  var description: String { "line \(number): \(text)" }

  /// The lines of a report with a digit in them.
  static func withFigures(in report: String) -> [ReportLine] {
    var headings: [String] = []
    var lines: [ReportLine] = []
    for (place, line) in report.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      let text = String(line)
      let depth = text.prefix { $0 == "#" }.count
      if depth > 1 {
        headings = Array(headings.prefix(depth - 2)) + [String(text.dropFirst(depth + 1))]
      }
      if text.contains(where: \.isNumber) {
        lines.append(ReportLine(number: place + 1, headings: headings, text: text))
      }
    }
    return lines
  }

  /// What stands in the last pair of brackets at the end of the line; nothing where it ends otherwise.
  var reference: String? {
    guard text.hasSuffix(")"), let start = text.lastIndex(of: "(") else { return nil }
    return String(text[text.index(after: start)...].dropLast())
  }

  /// The line without its reference.
  var body: String {
    guard reference != nil, let start = text.lastIndex(of: "(") else { return text }
    return String(text[..<start])
  }

  /// The cells of a row of a table.
  var cells: [String] {
    text.split(separator: "|").map { cell in
      String(cell.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
  }

  /// The whole numbers in a text, in order; an amount of money counts in pence.
  static func figures(in text: String) -> [Int] {
    var found: [Int] = []
    var digits = ""
    var isMoney = false
    var afterPoint: Int?
    func end() {
      defer { (digits, isMoney, afterPoint) = ("", false, nil) }
      guard let number = Int(digits) else { return }
      found.append(isMoney && afterPoint == nil ? number * 100 : number)
    }
    let letters = Array(text)
    for (place, letter) in letters.enumerated() {
      let next = place + 1 < letters.count ? letters[place + 1] : " "
      if let digit = letter.wholeNumberValue {
        digits.append("\(digit)")
        afterPoint = afterPoint.map { $0 + 1 }
      } else if isMoney, !digits.isEmpty, letter == ",", next.isNumber {
        continue
      } else if isMoney, !digits.isEmpty, letter == ".", next.isNumber {
        afterPoint = 0
      } else {
        end()
        if letter == "£" { isMoney = true }
      }
    }
    end()
    return found
  }

  /// The text with every one of these texts taken out, the longest first.
  static func leaving(_ text: String, without texts: [String]) -> String {
    var rest = text
    for taken in texts.sorted(by: { $0.count > $1.count }) where !taken.isEmpty {
      let plain = taken.last == "." ? String(taken.dropLast()) : taken
      while let range = rest.range(of: plain) { rest.replaceSubrange(range, with: "") }
    }
    return rest
  }
}

extension String {
  /// Where another text first stands in this one.
  fileprivate func range(of other: String) -> Range<String.Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(other) {
        return start..<index(start, offsetBy: other.count)
      }
      start = index(after: start)
    }
    return nil
  }
}
