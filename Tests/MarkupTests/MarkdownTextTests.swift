import Markup
import Testing

@Suite struct MarkdownTextTests {
  static let lines: [(String, String)] = [
    ("Plain words, (brackets) and - dashes!", "Plain words, (brackets) and - dashes!"),
    ("A|B *x* <script>", #"A\|B \*x\* \<script>"#), (" two \t\n  spaces ", "two spaces"),
    ("bell\u{7} and\u{0} turn\u{202E}", "bell and turn"), (#"C:\temp"#, #"C:\\temp"#),
    ("`code`", #"\`code\`"#), ("[link](x) ![y](z)", #"\[link\](x) !\[y\](z)"#),
    ("snake_case_name _em_", #"snake_case_name \_em\_"#), ("2 * 3 ~ 6", "2 * 3 ~ 6"),
    ("2*3 ~5 ~~x~~", #"2\*3 \~5 \~\~x\~\~"#), ("a < b > c", "a < b > c"), ("a <b", #"a \<b"#),
    ("</b> <!-- --> <?x", #"\</b> \<!-- --> \<?x"#), ("R&D, Q&A; M&S", "R&D, Q&A; M&S"),
    ("&amp; &#65; &lt", #"\&amp; \&#65; \&lt"#), ("fish & chips", "fish & chips"),
    ("# not a heading", "\\# not a heading"), ("#1 priority", "#1 priority"),
    ("C #", "C \\#"), ("C##", "C##"), ("a # b", "a # b"), ("####### x", "####### x"),
    ("- x", #"\- x"#), ("-5 degrees", "-5 degrees"), ("---", "\\---"), ("===", #"\==="#),
    ("= x", "= x"), (":-:", #"\:-:"#), ("+ x", #"\+ x"#), ("+44 20", "+44 20"), ("* x", #"\* x"#),
    ("> quote", #"\> quote"#), ("1. one", #"1\. one"#), ("12) x", #"12\) x"#),
    ("1.5 hours", "1.5 hours"),
    ("2026.", #"2026\."#), ("1234567890. x", "1234567890. x"), ("at 1. x", "at 1. x"),
    ("first_last@x.org.uk", "first_last@x.org.uk"),
    ("see https://x.org/a_b?c=d&e=f now", "see https://x.org/a_b?c=d&e=f now"),
    ("www.x.org/_a_ *b*", #"www\.x.org/\_a\_ \*b\*"#), ("http://x.org/a*b", #"http\://x.org/a\*b"#),
    ("www.x.org/a", "www.x.org/a"), ("", ""), (" \n ", ""), ("É 😀 ½", "É 😀 ½"),
  ]

  @Test(arguments: lines)
  func `a line is escaped where it could mean something and nowhere else`(
    text: String, expected: String
  ) {
    let escaped = MarkdownText.inline(text)
    #expect(escaped == expected)
    #expect(MarkdownText.cell(text) == expected)
  }

  static let long: [(String, String)] = [
    ("One\nline.\n\n\nTwo\r\nlines.\r\n", "One line.\n\nTwo lines."),
    (
      "Bring:\n- a pen\n* a cup\n• a friend\nThank you",
      "Bring:\n\n- a pen\n- a cup\n- a friend\n\nThank you"
    ),
    ("- a\n  b\n\n- c", "- a b\n- c"), ("- a\n\n  b", "- a\n\nb"),
    ("- - x\n- [ ] y", "- \\- x\n- \\[ \\] y"),
    ("-not a list\n -5", "-not a list -5"), ("-\n- \n", "\\- -"),
    ("# x\n\n1. y", "\\# x\n\n1\\. y"), ("\n\n", ""),
    ("a\u{7}\n\n\u{7}\n\nb", "a\n\nb"),
  ]

  @Test(arguments: long)
  func `long text keeps its paragraphs and lists`(text: String, expected: String) {
    let escaped = MarkdownText.paragraphs(text)
    #expect(escaped == expected)
  }
}
