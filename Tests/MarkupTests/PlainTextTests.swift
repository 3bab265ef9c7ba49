import Testing

@testable import Markup

struct PlainTextTests {
  /// Pieces of text, plain and not, of which any few are put together.
  private static let pieces = [
    "a", "Word", " ", "  ", "1", "12.", "1)", ".", ",", "-", "'", "(", ")", "%", "?", ";", "*", "_",
    "www", "www.x.org", "http://x", "a@b.c", "&amp;", "<b>", "|", "`", "[x](y)", "#", "\n", "é",
    "–",
    "~", "+", "=", ">", "!", "\\", "\u{202E}", "W", "ww", ":", "/", "://", "http", "“", "”", "’",
    "£", "\"",
  ]

  @Test func `text that is taken for plain is text that escaping leaves as it is`() {
    for first in Self.pieces {
      for second in Self.pieces {
        for third in Self.pieces {
          let text = first + second + third
          guard PlainText.isPlain(text) else { continue }
          var escaper = MarkdownEscaper(MarkdownEscaper.tidied(text))
          let escaped = escaper.escaped()
          #expect(escaped == text)
        }
      }
    }
  }

  @Test(arguments: ["The aim of the group.", "Ada Meadow", "O'Neil, councillor (deputy)"])
  func `ordinary text is plain`(text: String) {
    let isPlain = PlainText.isPlain(text)
    #expect(isPlain)
  }
}
