/// A kind of file that is no table of text, known by its first bytes.
public enum ForeignFile: Equatable, Sendable {
  /// Excel's own file, or another that is packed in the same way.
  case workbook
  /// Excel's own file as it was before 2007.
  case oldWorkbook
  case pdf
  case webPage
  /// Bytes that are no text.
  case other

  /// What kind of file begins like this; nothing where it may be a table.
  static func kind(of head: [UInt8], encoding: TextEncoding) -> ForeignFile? {
    func begins(_ text: String) -> Bool {
      let start = head.drop { $0 <= 0x20 || $0 >= 0xEF }.prefix(text.utf8.count)
      return start.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }.elementsEqual(text.utf8)
    }
    if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return .workbook }
    if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return .oldWorkbook }
    if begins("%pdf") { return .pdf }
    if ["<!doctype", "<html", "<?xml"].contains(where: begins) { return .webPage }
    let isWide = encoding == .utf16LittleEndian || encoding == .utf16BigEndian
    let isControl = { (byte: UInt8) in byte < 0x09 || (0x0E..<0x20).contains(byte) && byte != 0x1B }
    return !isWide && head.contains(where: isControl) ? .other : nil
  }
}
