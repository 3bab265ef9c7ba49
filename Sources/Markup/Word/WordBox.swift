/// A box that can be ticked in Word with a click.
enum WordBox {
  case empty
  case ticked

  /// The box that a character is a picture of.
  init?(sign: Unicode.Scalar) {
    switch sign {
    case "☐": self = .empty
    case "☑", "☒": self = .ticked
    default: return nil
    }
  }

  init(_ box: MarkupList.Box) { self = box == .ticked ? .ticked : .empty }

  var sign: String { self == .ticked ? "☒" : "☐" }
}

extension WordBody {
  /// Adds a box to the paragraph that is open.
  ///
  /// - Parameters:
  ///   - box: the box.
  ///   - name: what it stands for, which is read aloud; Word takes at most 64 characters.
  mutating func add(_ box: WordBox, named name: String) {
    boxCount += 1
    xml.raw("<w:sdt><w:sdtPr><w:alias w:val=\"")
    xml.text(String(name.prefix(64)))
    xml.raw("\"/><w:id w:val=\"\(boxCount)\"/>")
    xml.raw("<w14:checkbox><w14:checked w14:val=\"\(box == .ticked ? 1 : 0)\"/>")
    xml.raw(
      "<w14:checkedState w14:val=\"2612\" w14:font=\"MS Gothic\"/>"
        + "<w14:uncheckedState w14:val=\"2610\" w14:font=\"MS Gothic\"/></w14:checkbox></w:sdtPr>"
        + "<w:sdtContent><w:r><w:rPr><w:rFonts w:hint=\"eastAsia\" w:ascii=\"MS Gothic\""
        + " w:eastAsia=\"MS Gothic\" w:hAnsi=\"MS Gothic\"/></w:rPr><w:t>")
    xml.raw(box.sign)
    xml.raw("</w:t></w:r></w:sdtContent></w:sdt>")
  }
}
