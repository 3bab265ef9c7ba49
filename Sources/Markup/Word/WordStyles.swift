/// The part of a Word file that says how each kind of paragraph looks.
struct WordStyles {
  let look: WordLook

  var xml: String {
    "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
      + defaults
      + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\">"
      + "<w:name w:val=\"Normal\"/><w:qFormat/></w:style>"
      + "<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\">"
      + "<w:name w:val=\"Default Paragraph Font\"/><w:uiPriority w:val=\"1\"/><w:semiHidden/></w:style>"
      + "<w:style w:type=\"numbering\" w:default=\"1\" w:styleId=\"NoList\">"
      + "<w:name w:val=\"No List\"/><w:semiHidden/></w:style>"
      + (1...6).map(heading).joined() + lists + paragraphs + tables + hyperlink + "</w:styles>"
  }

  private var defaults: String {
    "<w:docDefaults><w:rPrDefault><w:rPr>"
      + "<w:rFonts w:ascii=\"Arial\" w:eastAsia=\"Arial\" w:hAnsi=\"Arial\" w:cs=\"Arial\"/>"
      + "<w:sz w:val=\"\(look.size)\"/><w:szCs w:val=\"\(look.size)\"/>"
      + "<w:lang w:val=\"\(XMLText.escaped(look.language))\" w:eastAsia=\"en-US\" w:bidi=\"ar-SA\"/>"
      + "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>"
      + "<w:spacing w:after=\"\(look.gap)\" w:line=\"\(look.lineHeight)\" w:lineRule=\"auto\"/>"
      + "</w:pPr></w:pPrDefault></w:docDefaults>"
  }

  private func heading(_ level: Int) -> String {
    let size = look.headingSize(level)
    return paragraph(
      "Heading\(level)", "heading \(level)", next: "Normal",
      "<w:keepNext/><w:keepLines/><w:spacing w:before=\"\(look.room(before: level))\" w:after=\"\(look.gap)\""
        + " w:line=\"252\" w:lineRule=\"auto\"/><w:outlineLvl w:val=\"\(level - 1)\"/>",
      "<w:b/><w:bCs/><w:color w:val=\"\(level == 1 ? "1F3A57" : "1B2B3A")\"/>"
        + "<w:sz w:val=\"\(size)\"/><w:szCs w:val=\"\(size)\"/>", isChief: true)
  }

  private var lists: String {
    let spacing = "<w:spacing w:after=\"\(look.gap / 2)\"/>"
    return paragraph("ListBullet", "List Bullet", spacing)
      + paragraph("ListNumber", "List Number", spacing)
      + paragraph("ListContinue", "List Continue", spacing)
      + paragraph("ListBox", "List Box", spacing)
  }

  private var paragraphs: String {
    paragraph(
      "Quote", "Quote",
      "<w:pBdr><w:left w:val=\"single\" w:sz=\"24\" w:space=\"10\" w:color=\"8CA3B8\"/></w:pBdr>"
        + "<w:ind w:left=\"284\"/>", isChief: true)
      + paragraph(
        "Code", "Code", "<w:spacing w:line=\"240\" w:lineRule=\"auto\"/>",
        "<w:rFonts w:ascii=\"Courier New\" w:hAnsi=\"Courier New\" w:cs=\"Courier New\"/>")
      + paragraph(
        "Rule", "Rule",
        "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"8CA3B8\"/></w:pBdr>")
      + paragraph(
        "Gap", "Gap", "<w:spacing w:after=\"0\" w:line=\"\(look.gap)\" w:lineRule=\"exact\"/>",
        "<w:sz w:val=\"8\"/><w:szCs w:val=\"8\"/>")
      + paragraph("Chart", "Chart", "<w:spacing w:line=\"240\" w:lineRule=\"auto\"/>")
      + paragraph("Footer", "footer", "<w:spacing w:after=\"0\"/><w:jc w:val=\"center\"/>")
  }

  private var tables: String {
    let line = " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"5B6B7A\"/>"
    let small = "<w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/>"
    let sides = ["top", "left", "bottom", "right", "insideH", "insideV"]
    return paragraph(
      "TableText", "Table Text",
      "<w:spacing w:before=\"\(look.cellGap)\" w:after=\"\(look.cellGap)\" w:line=\"259\" w:lineRule=\"auto\"/>"
    )
      + paragraph(
        "TableHeading", "Table Heading", basedOn: "TableText", "<w:keepNext/>", "<w:b/><w:bCs/>")
      + paragraph("SmallTableText", "Small Table Text", basedOn: "TableText", "", small)
      + paragraph(
        "SmallTableHeading", "Small Table Heading", basedOn: "TableHeading", "<w:keepNext/>", small)
      + "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\">"
      + "<w:name w:val=\"Normal Table\"/><w:uiPriority w:val=\"99\"/><w:semiHidden/><w:tblPr>"
      + "<w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/>"
      + "<w:left w:w=\"108\" w:type=\"dxa\"/><w:bottom w:w=\"0\" w:type=\"dxa\"/>"
      + "<w:right w:w=\"108\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>"
      + "<w:style w:type=\"table\" w:styleId=\"TableGrid\"><w:name w:val=\"Table Grid\"/>"
      + "<w:basedOn w:val=\"TableNormal\"/><w:tblPr><w:tblBorders>"
      + sides.map { "<w:\($0)\(line)" }.joined() + "</w:tblBorders></w:tblPr></w:style>"
  }

  private var hyperlink: String {
    "<w:style w:type=\"character\" w:styleId=\"Hyperlink\"><w:name w:val=\"Hyperlink\"/>"
      + "<w:rPr><w:color w:val=\"0B4F9E\"/><w:u w:val=\"single\"/></w:rPr></w:style>"
  }

  private func paragraph(
    _ identifier: String, _ name: String, basedOn base: String = "Normal", next: String? = nil,
    _ properties: String, _ run: String = "", isChief: Bool = false
  ) -> String {
    "<w:style w:type=\"paragraph\" w:styleId=\"\(identifier)\"><w:name w:val=\"\(name)\"/>"
      + "<w:basedOn w:val=\"\(base)\"/>" + (next.map { "<w:next w:val=\"\($0)\"/>" } ?? "")
      + (isChief ? "<w:qFormat/>" : "") + "<w:pPr>\(properties)</w:pPr>"
      + (run.isEmpty ? "" : "<w:rPr>\(run)</w:rPr>") + "</w:style>"
  }
}
