/// All words of a web page that reach a reader.
enum HTMLWords {
  /// What stands between tags, and what tags say in attributes that are read out or shown.
  static func all(of page: String) -> [String] {
    var words: [String] = []
    var rest = page[...]
    while let open = rest.firstIndex(of: "<") {
      words.append(String(rest[..<open]))
      rest = rest[open...]
      guard let close = rest.firstIndex(of: ">") else { break }
      let tag = String(rest[...close])
      rest = rest[rest.index(after: close)...]
      if tag.hasPrefix("<style"), let end = rest.firstRange(of: "</style>") {
        rest = rest[end.upperBound...]
      }
      for name in ["aria-label", "alt", "title", "content"] {
        guard let start = tag.firstRange(of: " \(name)=\"") else { continue }
        let value = String(tag[start.upperBound...].prefix { $0 != "\"" })
        if !value.hasPrefix("width=") { words.append(value) }
      }
    }
    return (words + [String(rest)]).map { words in
      words.replacing("&amp;", with: "&").replacing("&gt;", with: ">").replacing("&lt;", with: "<")
        .replacing("&quot;", with: "\"")
    }
  }
}
