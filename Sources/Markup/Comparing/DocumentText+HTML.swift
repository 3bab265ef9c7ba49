extension DocumentText {
  /// What a web page says, also one that another program has saved.
  public init(html: String) {
    self.init()
    var reader = HTMLWords(Array(html.utf8))
    reader.read { words, isHeading in add(words, isHeading: isHeading) }
  }
}

/// Reads the words of a web page, block by block.
private struct HTMLWords {
  private let bytes: [UInt8]
  private var at = 0
  private var words: [UInt8] = []
  private var isHeading = false
  private var isInRow = false

  private static let blocks: Set<String> = [
    "p", "div", "li", "ul", "ol", "dl", "dt", "dd", "table", "thead", "tbody", "tr", "blockquote",
    "pre", "h1", "h2", "h3", "h4", "h5", "h6", "header", "footer", "main", "nav", "section",
    "article", "body", "caption", "hr", "title",
  ]
  private static let unseen: Set<String> = ["script", "style", "head", "nav", "caption"]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func read(_ tell: (String, Bool) -> Void) {
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "<"), let tag = tag() {
        if Self.unseen.contains(tag.name), !tag.isClosing {
          skip(past: tag.name)
        } else {
          take(tag.name, isClosing: tag.isClosing, tell)
        }
      } else {
        words.append(bytes[at])
        at += 1
      }
    }
    flush(tell)
  }

  private mutating func take(_ name: String, isClosing: Bool, _ tell: (String, Bool) -> Void) {
    if name == "td" || name == "th" {
      if !isClosing, isInRow { words += " | ".utf8 }
      isInRow = true
      return
    }
    if name == "br" { words.append(UInt8(ascii: " ")) }
    // A paragraph in a cell is part of its row.
    guard Self.blocks.contains(name), !(isInRow && name == "p") else { return }
    flush(tell)
    isInRow = false
    let isTitle = name.utf8.count == 2 && name.first == "h" && name != "hr"
    isHeading = isTitle && !isClosing
  }

  private mutating func flush(_ tell: (String, Bool) -> Void) {
    tell(HTMLEntity.decoded(words), isHeading)
    words.removeAll(keepingCapacity: true)
  }

  /// The tag that begins here, past which is read; nothing where there is none.
  private mutating func tag() -> (name: String, isClosing: Bool)? {
    var end = at + 1
    if bytes[at...].starts(with: "<!--".utf8) {
      while end < bytes.count, !bytes[end...].starts(with: "-->".utf8) { end += 1 }
      at = min(end + 3, bytes.count)
      return ("", false)
    }
    guard let close = bytes[at...].firstIndex(of: UInt8(ascii: ">")) else { return nil }
    let isClosing = end < close && bytes[end] == UInt8(ascii: "/")
    if isClosing { end += 1 }
    let name = bytes[end..<close].prefix { $0.isLetter || $0.isDigit }
    at = close + 1
    return (String(decoding: name, as: UTF8.self).lowercased(), isClosing)
  }

  private mutating func skip(past name: String) {
    let end = Array("</\(name)".utf8)
    while at < bytes.count, !bytes[at...].starts(with: end) { at += 1 }
    _ = at < bytes.count ? tag() : nil
  }
}
