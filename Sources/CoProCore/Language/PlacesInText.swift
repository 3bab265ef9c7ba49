/// The places in double braces of a text, such as `{{name}}`.
enum PlacesInText {
  /// The text with its places filled; one that has no value stays as it is.
  ///
  /// What is put in a place is not looked at again.
  static func filled(_ text: String, _ value: (String) -> String?) -> String {
    var filled = ""
    for piece in pieces(of: text) {
      switch piece {
      case .words(let words): filled.append(contentsOf: words)
      case .place(let name): filled += value(name) ?? "{{\(name)}}"
      }
    }
    return filled
  }

  /// The names of the places, each once.
  static func names(in text: String) -> Set<String> {
    Set(
      pieces(of: text).compactMap { piece in
        guard case .place(let name) = piece else { return nil }
        return name
      })
  }

  private enum Piece {
    case words(Substring)
    case place(String)
  }

  private static func pieces(of text: String) -> [Piece] {
    let bytes = text.utf8
    var pieces: [Piece] = []
    var start = bytes.startIndex
    var index = start
    while let open = pair(UInt8(ascii: "{"), in: bytes, from: index) {
      let inside = bytes.index(open, offsetBy: 2)
      guard let close = pair(UInt8(ascii: "}"), in: bytes, from: inside) else { break }
      if start < open { pieces.append(.words(text[start..<open])) }
      pieces.append(.place(String(text[inside..<close])))
      index = bytes.index(close, offsetBy: 2)
      start = index
    }
    if start < bytes.endIndex { pieces.append(.words(text[start...])) }
    return pieces
  }

  /// Where a byte first stands twice.
  private static func pair(
    _ byte: UInt8, in bytes: String.UTF8View, from start: String.UTF8View.Index
  ) -> String.UTF8View.Index? {
    var index = start
    while let found = bytes[index...].firstIndex(of: byte) {
      let next = bytes.index(after: found)
      if next < bytes.endIndex, bytes[next] == byte { return found }
      index = next
    }
    return nil
  }
}
