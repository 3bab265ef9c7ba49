/// The heading of one column of an export.
struct Heading {
  /// One thing the column may be called, in all the forms it is compared in.
  private struct Name {
    let text: String
    let small: String
    let folded: FoldedText
    /// The text in the brackets that end it: “How …? [I felt listened to]”.
    let row: String?
    let foldedRow: FoldedText?
    /// What follows each full stop in it.
    let foldedEnds: [FoldedText]

    init(_ text: String) {
      self.text = text
      small = text.lowercased()
      folded = FoldedText(text)
      row = Heading.bracketed(in: text)
      foldedRow = row.map { FoldedText($0) }
      foldedEnds =
        text.utf8.contains(UInt8(ascii: "."))
        ? text.indices.filter { text[$0] == "." }.map {
          FoldedText(text[text.index(after: $0)...])
        } : []
    }
  }

  /// What the column may be called, the narrowest first; in a table with two heading lines the second
  /// line narrows the first.
  var names: [String] { forms.map(\.text) }

  /// The heading as it is shown to people.
  var shown: String { forms.first?.text ?? "" }

  private let forms: [Name]

  init(_ text: String) { forms = [Name(text.trimmed)] }

  /// A heading of two lines; services write “Response” under a question that has no parts.
  init(question: String, part: String) {
    let part = part.trimmed
    let isPlain = part.isEmpty || Self.plainParts.contains(FoldedText(part).text)
    forms = [part, question.trimmed].filter { !$0.isEmpty && !($0 == part && isPlain) }
      .map { Name($0) }
  }

  private static let plainParts: Set<String> = ["response", "open ended response"]

  /// How well the heading names a statement, 0 the best; nothing where it does not.
  func closeness(to statement: StatementName) -> Int? {
    forms.compactMap { Self.closeness(of: $0, to: statement) }.min()
  }

  private static func closeness(of name: Name, to statement: StatementName) -> Int? {
    if name.small == statement.id || name.row?.lowercased() == statement.id { return 0 }
    if name.text == statement.text { return 1 }
    if name.row == statement.text { return 2 }
    if name.text.hasSuffix("." + statement.text) { return 3 }
    if name.folded == statement.folded || name.foldedRow == statement.folded { return 4 }
    if name.foldedEnds.contains(statement.folded) { return 5 }
    return name.folded.withoutNumber == statement.folded ? 6 : nil
  }

  private static func bracketed(in name: String) -> String? {
    guard name.utf8.last == UInt8(ascii: "]"), let open = name.firstIndex(of: "[") else {
      return nil
    }
    return String(name[name.index(after: open)...].dropLast()).trimmed
  }
}

/// A statement in the forms in which it is compared with headings.
struct StatementName {
  /// Its name in small letters.
  let id: String
  /// Its words.
  let text: String
  /// Its words without what makes no difference.
  let folded: FoldedText

  init(_ statement: Statement) {
    id = statement.id.lowercased()
    text = statement.text.trimmed
    folded = FoldedText(text)
  }
}

extension StringProtocol {
  /// The text without spaces of any kind at its ends.
  var trimmed: String {
    var rest = self[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
