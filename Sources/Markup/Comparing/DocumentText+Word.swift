extension DocumentText {
  /// What a Word file says; nothing where it is not one.
  public init?(word bytes: [UInt8]) {
    guard let main = ZipContents(bytes)?.file("word/document.xml") else { return nil }
    self.init()
    var reader = WordWords(main)
    reader.read { words, isHeading in add(words, isHeading: isHeading) }
  }
}

/// Reads the words of the main part of a Word file, paragraph by paragraph and row by row.
private struct WordWords {
  private let bytes: [UInt8]
  private var words: [UInt8] = []
  private var isHeading = false
  private var isInText = false
  /// How many tables this place is in.
  private var tables = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func read(_ tell: (String, Bool) -> Void) {
    var at = 0
    while at < bytes.count {
      guard bytes[at] == UInt8(ascii: "<") else {
        if isInText { words.append(bytes[at]) }
        at += 1
        continue
      }
      let close = bytes[at...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count - 1
      take(String(decoding: bytes[(at + 1)..<close], as: UTF8.self), tell)
      at = close + 1
    }
    flush(tell)
  }

  private mutating func take(_ tag: String, _ tell: (String, Bool) -> Void) {
    let name = tag.prefix { $0 != " " }
    switch name {
    case "w:t": isInText = !tag.hasSuffix("/")
    case "/w:t": isInText = false
    case "w:tab", "w:tab/", "w:br", "w:br/", "w:cr/": words.append(UInt8(ascii: " "))
    case "w:pStyle": isHeading = tag.contains("\"Heading") || tag.contains("\"heading")
    case "w:tbl": tables += 1
    case "/w:tbl": tables -= 1
    case "/w:tc": words += " | ".utf8
    case "/w:tr": flush(tell)
    case "/w:p":
      if tables > 0 { words.append(UInt8(ascii: " ")) } else { flush(tell) }
    default: break
    }
  }

  private mutating func flush(_ tell: (String, Bool) -> Void) {
    if words.ends(with: " | ".utf8) { words.removeLast(3) }
    tell(HTMLEntity.decoded(words), isHeading)
    words.removeAll(keepingCapacity: true)
    isHeading = false
  }
}

extension [UInt8] {
  fileprivate func ends(with other: some Collection<UInt8>) -> Bool {
    suffix(other.count).elementsEqual(other)
  }
}
