/// How a paragraph of a Word file is set.
struct WordParagraph {
  /// The name of its style; nothing for plain text.
  var style: String?
  /// Whether it stays on one page with what follows.
  var staysWithNext = false
  /// Whether a new page begins with it.
  var isNewPage = false
  /// The list it is counted in, and how deep.
  var numbering: (list: Int, level: Int)?
  /// The room after it, where its style does not say so.
  var gap: Int?
  /// How far it stands in, where its style does not say so.
  var indent: Int?
  /// How far its first line stands out from that.
  var hanging: Int?
  /// The side at which its words stand.
  var alignment = MarkupTable.Alignment.natural

  init(style: String? = nil) { self.style = style }

  /// Its properties, in the order that the standard wants.
  var properties: String {
    var inside = style.map { "<w:pStyle w:val=\"\($0)\"/>" } ?? ""
    if staysWithNext { inside += "<w:keepNext/>" }
    if isNewPage { inside += "<w:pageBreakBefore/>" }
    if let numbering {
      inside +=
        "<w:numPr><w:ilvl w:val=\"\(numbering.level)\"/><w:numId w:val=\"\(numbering.list)\"/></w:numPr>"
    }
    if let gap { inside += "<w:spacing w:after=\"\(gap)\"/>" }
    if let indent {
      let hang = hanging.map { " w:hanging=\"\($0)\"" } ?? ""
      inside += "<w:ind w:left=\"\(indent)\"\(hang)/>"
    }
    switch alignment {
    case .natural: break
    case .left: inside += "<w:jc w:val=\"left\"/>"
    case .centre: inside += "<w:jc w:val=\"center\"/>"
    case .right: inside += "<w:jc w:val=\"right\"/>"
    }
    return inside.isEmpty ? "" : "<w:pPr>\(inside)</w:pPr>"
  }
}
