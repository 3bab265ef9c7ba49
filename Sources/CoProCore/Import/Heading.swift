/// The heading of one column of an export.
struct Heading: Equatable {
  /// What the column may be called, the narrowest first; in a table with two heading lines the second
  /// line narrows the first.
  let names: [String]

  /// The heading as it is shown to people.
  var shown: String { names.first ?? "" }

  init(_ text: String) { names = [text.trimmed] }

  /// A heading of two lines; services write “Response” under a question that has no parts.
  init(question: String, part: String) {
    let part = part.trimmed
    let isPlain = part.isEmpty || Self.plainParts.contains(FoldedText(part).text)
    names = [part, question.trimmed].filter { !$0.isEmpty && !($0 == part && isPlain) }
  }

  private static let plainParts: Set<String> = ["response", "open ended response"]

  /// How well the heading names a statement, 0 the best; nothing where it does not.
  func closeness(to statement: Statement) -> Int? {
    names.compactMap { Self.closeness(of: $0, to: statement) }.min()
  }

  private static func closeness(of name: String, to statement: Statement) -> Int? {
    let text = statement.text.trimmed
    let row = bracketed(in: name)
    let id = statement.id.lowercased()
    if name.lowercased() == id || row?.lowercased() == id { return 0 }
    if name == text { return 1 }
    if row == text { return 2 }
    if name.hasSuffix("." + text) { return 3 }
    let folded = FoldedText(text)
    if FoldedText(name) == folded || row.map({ FoldedText($0) }) == folded { return 4 }
    let ends = name.indices.filter { name[$0] == "." }.map { name[name.index(after: $0)...] }
    if ends.contains(where: { FoldedText($0) == folded }) { return 5 }
    return FoldedText(name).withoutNumber == folded ? 6 : nil
  }

  /// The text in the brackets that end a heading: “How …? [I felt listened to]”.
  private static func bracketed(in name: String) -> String? {
    guard name.hasSuffix("]"), let open = name.firstIndex(of: "[") else { return nil }
    return String(name[name.index(after: open)...].dropLast()).trimmed
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
