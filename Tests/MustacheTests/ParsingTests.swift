import Mustache
import Testing

@Suite struct ParsingTests {
  static let malformed: [(String, MustacheProblem.Fact, Int, Int)] = [
    ("x {{name", .tagNotClosed(closing: "}}"), 1, 3),
    ("{{{name}}", .tagNotClosed(closing: "}}}"), 1, 1),
    ("{{=<% %>}}", .tagNotClosed(closing: "=}}"), 1, 1), ("{{", .tagNotClosed(closing: "}}"), 1, 1),
    ("é\n£{{}}", .nameMissing, 2, 2), ("{{# }}", .nameMissing, 1, 1), ("{{>}}", .nameMissing, 1, 1),
    ("{{two words}}", .badName("two words"), 1, 1), ("{{a..b}}", .badName("a..b"), 1, 1),
    ("{{a.}}", .badName("a."), 1, 1), ("{{na$me}}", .badName("na$me"), 1, 1),
    ("a\n{{#one}}\n{{#two}}{{/two}}", .sectionNotClosed("one"), 2, 1),
    ("{{#one}}{{#two}}", .sectionNotClosed("two"), 1, 9),
    ("x{{/one}}", .sectionNotOpen("one"), 1, 2), ("{{#a}}{{/b}}{{/a}}", .sectionNotOpen("b"), 1, 7),
    ("{{#a}}{{#b}}{{/a}}{{/b}}", .wrongSectionClosed("a", open: "b"), 1, 13),
    ("{{=<%=}}", .badDelimiters, 1, 1), ("{{=a b c=}}", .badDelimiters, 1, 1),
    ("{{==}}", .badDelimiters, 1, 1), ("{{= a= =}}", .badDelimiters, 1, 1),
  ]

  @Test(arguments: malformed)
  func `a malformed tag is named with its place`(
    text: String, fact: MustacheProblem.Fact, line: Int, column: Int
  ) {
    let place = MustachePlace(template: "flyer.md", line: line, column: column)
    #expect(throws: MustacheProblem(fact, at: place)) {
      try MustacheTemplate(parsing: text, name: "flyer.md")
    }
  }

  @Test func `sections too deep in one another are refused`() {
    let text = String(repeating: "{{#a}}", count: 100_000)
    let place = MustachePlace(template: "t", line: 1, column: 385)
    #expect(throws: MustacheProblem(.tooDeep(limit: 64), at: place)) {
      try MustacheTemplate(parsing: text, name: "t")
    }
  }

  @Test func `a template cut short anywhere is read or refused and never crashes`() throws {
    let text = "a {{#b}}\n {{{c}}} {{! d }}\n{{=<< >>=}}<<& e>><<^f>>x<</f>>\n <<> g>>\n<</b>>\n"
    let scalars = Array(text.unicodeScalars)
    for count in 0...scalars.count {
      var cut = String.UnicodeScalarView()
      cut.append(contentsOf: scalars[..<count])
      let result = Result { try MustacheTemplate(parsing: String(cut), name: "t") }
      if case .failure(let error) = result { #expect(error is MustacheProblem) }
      if count == scalars.count { #expect(throws: Never.self) { try result.get() } }
    }
  }

  @Test func `problems are said in plain words`() {
    let place = MustachePlace(template: "t", line: 1, column: 1)
    let one = MustacheProblem(.unknownField("venu", near: ["venue"]), at: place).message
    let two = MustacheProblem(.unknownField("x", near: ["a", "b", "c"]), at: place).message
    #expect(one == "there is no field “venu”: did you mean “venue”?")
    #expect(two == "there is no field “x”: did you mean “a”, “b” or “c”?")
  }
}
