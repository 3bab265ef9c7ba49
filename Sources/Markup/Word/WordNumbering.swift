/// The part of a Word file that says how lists are counted.
struct WordNumbering {
  /// A list with numbers.
  struct Numbered {
    /// The number of its first entry.
    var start: Int
    /// How many lists it is in.
    var level: Int
  }

  let look: WordLook
  let lists: [Numbered]

  /// The list that has signs instead of numbers; the numbered lists come after it.
  static let signs = 1
  /// The deepest level there is.
  static let deepest = 8

  var xml: String {
    var inside =
      abstract(1, "hybridMultilevel", format: "bullet") { $0 % 2 == 0 ? "•" : "–" }
      + abstract(2, "multilevel", format: "decimal") { "%\($0 + 1)." }
      + "<w:num w:numId=\"\(Self.signs)\"><w:abstractNumId w:val=\"1\"/></w:num>"
    for (place, list) in lists.enumerated() {
      inside +=
        "<w:num w:numId=\"\(Self.signs + place + 1)\"><w:abstractNumId w:val=\"2\"/>"
        + "<w:lvlOverride w:ilvl=\"\(list.level)\"><w:startOverride w:val=\"\(list.start)\"/>"
        + "</w:lvlOverride></w:num>"
    }
    return
      "<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
      + inside + "</w:numbering>"
  }

  private func abstract(
    _ number: Int, _ kind: String, format: String, sign: (Int) -> String
  ) -> String {
    let levels = (0...Self.deepest).map { level in
      "<w:lvl w:ilvl=\"\(level)\"><w:start w:val=\"1\"/><w:numFmt w:val=\"\(format)\"/>"
        + "<w:lvlText w:val=\"\(sign(level))\"/><w:lvlJc w:val=\"left\"/>"
        + "<w:pPr><w:ind w:left=\"\((level + 1) * look.indent)\" w:hanging=\"\(look.indent)\"/>"
        + "</w:pPr><w:rPr><w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:cs=\"Arial\"/></w:rPr>"
        + "</w:lvl>"
    }
    return "<w:abstractNum w:abstractNumId=\"\(number)\"><w:multiLevelType w:val=\"\(kind)\"/>"
      + levels.joined() + "</w:abstractNum>"
  }
}
