import CoProCore

/// Words in Latin letters that stand in a row.
enum LatinWords {
  /// Every row of words, with what stands between them.
  ///
  /// Figures and the signs of a sentence may stand between words; other letters, cells and line breaks
  /// end a row. A row of nothing but codes, addresses and single letters is none, and so is a command.
  static func rows(in text: String) -> [String] {
    var rows: [String] = []
    var row = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isLetter = scalar.isASCII && scalar.properties.isAlphabetic
      if isLetter || isBetween.contains(scalar) && !(row.isEmpty && scalar != "@") {
        row.append(scalar)
      } else {
        rows.append(String(row))
        row = String.UnicodeScalarView()
      }
    }
    return (rows + [String(row)]).filter { row in
      !row.hasPrefix("copro ") && row.split(separator: " ").contains(where: isWord)
    }
  }

  private static let isBetween: Set<Unicode.Scalar> = Set(
    " ,;:.()/?!'’“”-–0123456789@_".unicodeScalars)

  /// Whether it is a word of a language and not a name by which records are known.
  private static func isWord(_ piece: Substring) -> Bool {
    let word = piece.drop { !$0.isLetter && !$0.isNumber }
    let letters = word.prefix { $0.isLetter || $0 == "-" || $0 == "’" }
    // Identifiers have no vowels.
    let isIdentifier = !letters.contains { "aeiouyAEIOUY".contains($0) }
    let isCode = word.contains { $0.isNumber || $0 == "@" || $0 == "_" } || word.contains(".e")
    return letters.count > 1 && !isCode && !isIdentifier && !names.contains(String(letters))
  }

  /// Names of rounds, lists and settings: commands take them, so they are the same in every language.
  private static let names: Set<String> = Set(
    Setting.all.map(\.name) + ["outcomes", "reflection", "i-statements", "mix-residents"]
      + TemplateLibrary.paths.filter { $0.hasSuffix(".json") }.compactMap { path in
        path.split(separator: "/").last.map { String($0.dropLast(5)) }
      })
}
