/// The small parts of a Word file.
enum WordParts {
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

  /// What kind each part is of.
  static func contentTypes(charts: Int) -> String {
    let word = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    let vendor = "application/vnd.openxmlformats"
    let parts = [
      ("word/document.xml", "\(word).document.main+xml"), ("word/styles.xml", "\(word).styles+xml"),
      ("word/numbering.xml", "\(word).numbering+xml"),
      ("word/settings.xml", "\(word).settings+xml"),
      ("word/fontTable.xml", "\(word).fontTable+xml"),
      ("word/footer1.xml", "\(word).footer+xml"),
      ("word/theme/theme1.xml", "\(vendor)-officedocument.theme+xml"),
      ("docProps/core.xml", "\(vendor)-package.core-properties+xml"),
      ("docProps/app.xml", "\(vendor)-officedocument.extended-properties+xml"),
    ]
    let pictures = numbered(charts).map {
      ("word/charts/chart\($0).xml", "\(vendor)-officedocument.drawingml.chart+xml")
    }
    return "<Types xmlns=\"\(package)/content-types\">"
      + "<Default Extension=\"rels\" ContentType=\"\(vendor)-package.relationships+xml\"/>"
      + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
      + (parts + pictures).map { "<Override PartName=\"/\($0.0)\" ContentType=\"\($0.1)\"/>" }
      .joined()
      + "</Types>"
  }

  /// Where the package begins.
  static var packageRelationships: String {
    relationships([
      ("document", "\(office)/relationships/officeDocument", "word/document.xml"),
      ("core", "\(package)/relationships/metadata/core-properties", "docProps/core.xml"),
      ("app", "\(office)/relationships/extended-properties", "docProps/app.xml"),
    ])
  }

  /// What the main part uses, its charts, and the addresses its words lead to.
  static func relationships(links: [String], charts: Int) -> String {
    let parts = [
      ("styles", "styles.xml"), ("numbering", "numbering.xml"), ("settings", "settings.xml"),
      ("fontTable", "fontTable.xml"), ("theme", "theme/theme1.xml"), ("footer", "footer1.xml"),
    ]
    let outside = links.enumerated().map { place, address in
      "<Relationship Id=\"link\(place + 1)\" Type=\"\(office)/relationships/hyperlink\""
        + " Target=\"\(XMLText.escaped(address))\" TargetMode=\"External\"/>"
    }
    let pictures = numbered(charts).map {
      ("chart\($0)", "\(office)/relationships/chart", "charts/chart\($0).xml")
    }
    return relationships(
      parts.map { ($0.0, "\(office)/relationships/\($0.0)", $0.1) } + pictures,
      and: outside.joined())
  }

  private static func numbered(_ count: Int) -> Range<Int> { 1..<(count + 1) }

  private static func relationships(
    _ parts: [(id: String, type: String, target: String)], and more: String = ""
  ) -> String {
    "<Relationships xmlns=\"\(package)/relationships\">"
      + parts.map {
        "<Relationship Id=\"\($0.id)\" Type=\"\($0.type)\" Target=\"\($0.target)\"/>"
      }.joined() + more + "</Relationships>"
  }

  /// What the document is called.
  static func properties(title: String, language: String) -> String {
    "<cp:coreProperties xmlns:cp=\"\(package)/metadata/core-properties\""
      + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>\(XMLText.escaped(title))</dc:title>"
      + "<dc:language>\(XMLText.escaped(language))</dc:language></cp:coreProperties>"
  }

  /// The program that wrote it.
  static var application: String {
    "<Properties xmlns=\"\(office)/extended-properties\"><Application>copro</Application>"
      + "</Properties>"
  }

  /// Settings of a present-day Word, so that it does not open the file as an old one.
  static func settings(language: String) -> String {
    "<w:settings xmlns:w=\"\(main)\"><w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"720\"/>"
      + "<w:characterSpacingControl w:val=\"doNotCompress\"/><w:compat><w:compatSetting"
      + " w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\""
      + " w:val=\"15\"/></w:compat><w:themeFontLang w:val=\"\(XMLText.escaped(language))\"/>"
      + "</w:settings>"
  }

  /// The fonts.
  static var fonts: String {
    let fonts = [
      ("Arial", "swiss", "variable"), ("Courier New", "modern", "fixed"),
      ("MS Gothic", "modern", "fixed"),
    ]
    return "<w:fonts xmlns:w=\"\(main)\">"
      + fonts.map {
        "<w:font w:name=\"\($0.0)\"><w:family w:val=\"\($0.1)\"/><w:pitch w:val=\"\($0.2)\"/></w:font>"
      }.joined() + "</w:fonts>"
  }

  /// The page number at the foot of every page.
  static var footer: String {
    func field(_ name: String) -> String {
      "<w:fldSimple w:instr=\" \(name) \"><w:r><w:t>1</w:t></w:r></w:fldSimple>"
    }
    return "<w:ftr xmlns:w=\"\(main)\"><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>"
      + "<w:r><w:t xml:space=\"preserve\">Page </w:t></w:r>\(field("PAGE"))"
      + "<w:r><w:t xml:space=\"preserve\"> of </w:t></w:r>\(field("NUMPAGES"))</w:p></w:ftr>"
  }
}
