extension HTMLBlockWriter {
  /// Parts of a line as HTML.
  func inline(_ words: [MarkupInline]) -> String {
    words.map { part in
      switch part {
      case .text(let text): escaped(text)
      case .emphasis(let words): "<em>\(inline(words))</em>"
      case .strong(let words): "<strong>\(inline(words))</strong>"
      case .struckOut(let words): "<s>\(inline(words))</s>"
      case .code(let text): "<code>\(HTMLText.escaped(text))</code>"
      case .link(let words, let address): link(words, address)
      case .picture(let words, let address): picture(words, address)
      case .lineBreak: "<br>\n"
      }
    }.joined()
  }

  private func link(_ words: [MarkupInline], _ address: String) -> String {
    // A link without words could not be followed by those who listen to it.
    let shown = words.isEmpty ? HTMLText.escaped(address) : inline(words)
    return "<a href=\"\(HTMLText.escaped(address))\">\(shown)</a>"
  }

  private func picture(_ words: String, _ address: String) -> String {
    guard let chart = charts[address] else { return HTMLText.escaped(words) }
    return "<span class=\"chart\" role=\"img\" aria-label=\"\(HTMLText.escaped(words))\">"
      + chart + "</span>"
  }

  /// Words, with boxes to tick that can be seen and heard.
  private func escaped(_ text: String) -> String {
    let escaped = HTMLText.escaped(text)
    guard escaped.unicodeScalars.contains(where: { $0 == "☐" || $0 == "☑" || $0 == "☒" }) else {
      return escaped
    }
    var html = ""
    for scalar in escaped.unicodeScalars {
      switch scalar {
      case "☐": html += box(.empty)
      case "☑", "☒": html += box(.ticked)
      default: html.unicodeScalars.append(scalar)
      }
    }
    return html
  }
}
