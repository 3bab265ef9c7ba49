import TestSupport
import Testing

@testable import CoProCore

/// The white space of documents.
@Suite struct TidyTextTests {
  @Test(arguments: [
    ("Words\n", "Words\n"), ("Words", "Words\n"), ("\n\nWords\n\n", "Words\n"), ("", ""),
    ("\n", ""), ("   ", ""), ("One  \n\n\n \nTwo\n", "One\n\nTwo\n"),
    ("One\n\nTwo\n", "One\n\nTwo\n"), ("  - kept\n", "  - kept\n"),
    (
      "A line of more than eight letters \nand another\n",
      "A line of more than eight letters\nand another\n"
    ),
  ])
  func `a document has one empty line at most, and none at its ends`(
    _ text: String, _ tidy: String
  ) {
    #expect(TidyText.whole(text) == tidy)
  }

  @Test(arguments: 0..<200)
  func `pieces that are tidied first make the same whole`(_ seed: UInt64) {
    var random = IdentifierSource(seed: seed)
    let pieces = (0..<4).map { _ in
      String(
        (0..<Int.random(in: 0...12, using: &random)).map { _ in
          ["\n", "\n", " ", "a", "é"].randomElement(using: &random) ?? "a"
        })
    }
    let whole = TidyText.whole(pieces.joined())
    #expect(TidyText.whole(pieces.map(TidyText.piece).joined()) == whole)
    #expect(TidyText.whole(whole) == whole)
    #expect(whole == slowly(pieces.joined()))
  }

  private func slowly(_ text: String) -> String {
    var lines: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = String(line)
      while line.hasSuffix(" ") { line.removeLast() }
      if !line.isEmpty || !(lines.last ?? "").isEmpty { lines.append(line) }
    }
    while lines.last == "" { lines.removeLast() }
    return lines.map { $0 + "\n" }.joined()
  }
}
