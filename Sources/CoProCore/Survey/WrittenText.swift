/// What somebody wrote on a form in their own words, with nothing that says who or on which form.
public struct WrittenText: Record {
  /// The words; empty where only reasons were given.
  public var text = ""
  /// The reasons given for it: the answer to the question that explains this one.
  public var reasons: String?
  /// What other programs keep here.
  public var extras = Extras()

  /// A blank text, to be filled by reading.
  public init() {}

  /// Makes a text.
  public init(_ text: String, reasons: String? = nil) {
    self.text = text
    self.reasons = reasons
  }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.field("text", &text, default: "")
    fields.optional("reasons", &reasons)
  }
}

extension WrittenText {
  /// More letters than anybody writes on a form.
  public static let mostLetters = 5_000

  /// The order texts are kept in: by their bytes, so that nothing of how they came is left.
  public static func precedes(_ one: WrittenText, _ other: WrittenText) -> Bool {
    if !one.text.utf8.elementsEqual(other.text.utf8) {
      return one.text.utf8.lexicographicallyPrecedes(other.text.utf8)
    }
    return (one.reasons ?? "").utf8.lexicographicallyPrecedes((other.reasons ?? "").utf8)
  }

  /// A text as it is kept: one space for every stretch of white space, none at the ends, and no
  /// characters that cannot be seen, so that typing and importing leave the same bytes.
  ///
  /// - Parameter raw: what was written.
  /// - Returns: nothing for a blank, a full stop or a dash.
  public static func cleaned(_ raw: String) -> String? {
    var scalars = String.UnicodeScalarView()
    var isGap = false
    for scalar in raw.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .spaceSeparator, .lineSeparator, .paragraphSeparator:
        isGap = !scalars.isEmpty
      case .format where scalar != "\u{200C}" && scalar != "\u{200D}":
        continue
      default:
        if isGap { scalars.append(" ") }
        isGap = false
        scalars.append(scalar)
      }
    }
    let text = String(scalars)
    return [
      "", ".", "-", "\u{2013}", "\u{2014}", "\u{2212}",
    ].contains(text) ? nil : text
  }

  /// The single words of an answer such as “Calm, engaged and open.”, in small letters, each once.
  ///
  /// Capitals and marks are left out: they say more of the writer than of the group.
  public static func singleWords(of raw: String) -> [String] {
    var words: [String] = []
    let parts = (cleaned(raw) ?? "").split { $0.isWhitespace || ",;/|+".contains($0) }
    for part in parts {
      var word = part[...]
      while let first = word.first, !first.isWordLetter { word.removeFirst() }
      while let last = word.last, !last.isWordLetter { word.removeLast() }
      let small = word.lowercased()
      if small.isEmpty || small == "and" || words.contains(small) { continue }
      words.append(small)
    }
    return words
  }
}

extension Character {
  /// Whether a word can begin or end with it; signs such as 👍 are words too.
  fileprivate var isWordLetter: Bool { !isPunctuation && self != "&" }
}
