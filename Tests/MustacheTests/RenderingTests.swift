import Mustache
import Testing

@Suite struct RenderingTests {
  static let project = MustacheValue.object([
    "title": .text("A*B"), "rule": .literal("**must**"), "venue": .missing(label: "venue"),
    "is-open": .truth(true),
    "members": .list([
      .object(["name": .text("Ann")]), .object(["name": .text("Ben")]),
    ]),
    "lead": .object(["name": .text("Cay"), "phone": .missing(label: "telephone")]),
    "nobody": .list([]), "empty": .text(""),
  ])

  static let renderings: [(String, String)] = [
    ("{{title}} {{{title}}} {{&title}}", "<A*B> A*B A*B"),
    ("{{rule}} {{{rule}}}", "**must** **must**"),
    ("{{#members}}{{name}} of {{title}};{{/members}}", "<Ann> of <A*B>;<Ben> of <A*B>;"),
    ("{{#venue}}at {{venue}}{{/venue}}{{^venue}}nowhere{{/venue}}", "nowhere"),
    ("{{#empty}}x{{/empty}}{{^empty}}y{{/empty}}{{^nobody}}z{{/nobody}}", "yz"),
    ("{{#title}}[{{.}}]{{/title}}", "[<A*B>]"),
    ("{{lead.name}} {{#lead}}{{name}}{{/lead}}", "<Cay> <Cay>"),
    ("{{#is-open}}\nopen\n{{/is-open}}\n", "open\n"),
    ("a\r\n{{#is-open}}\r\nb\r\n{{/is-open}}\r\nc", "a\r\nb\r\nc"),
    ("{{! a note\nof two lines }}\nx", "x"),
    ("{{=<% %>=}}<% title %>{{title}}", "<A*B>{{title}}"),
  ]

  @Test(arguments: renderings)
  func `a template is filled in`(text: String, expected: String) throws {
    let template = try MustacheTemplate(parsing: text, name: "t.md")
    let output = try renderer().render(template, with: Self.project)
    #expect(output.text == expected)
  }

  @Test func `a field without a value is a gap that is named once`() throws {
    let text = "{{venue}}, {{lead.phone}}, {{{venue}}}"
    let template = try MustacheTemplate(parsing: text, name: "t.md")
    let output = try renderer().render(template, with: Self.project)
    #expect(output.text == "[insert venue], [insert telephone], [insert venue]")
    #expect(output.missing == ["venue", "telephone"])
  }

  @Test func `the indent of a partial goes before each of its lines and not into its fields`()
    throws
  {
    let list = try MustacheTemplate(
      parsing: "- {{two}}\n\n{{!x}}end\n  {{>inner}}\n{{#yes}}\nin\n{{/yes}}\n", name: "list")
    let inner = try MustacheTemplate(parsing: "deep\n", name: "inner")
    let renderer = MustacheRenderer(escape: { $0 }, partials: { $0 == "list" ? list : inner })
    let template = try MustacheTemplate(parsing: "a\n  {{> list }}\nb {{>inner}}", name: "t")
    let value = MustacheValue.object(["two": .text("1\n2"), "yes": .truth(true)])
    let output = try renderer.render(template, with: value)
    #expect(output.text == "a\n  - 1\n2\n\n  end\n    deep\n  in\nb deep\n")
  }

  static let unknown: [(String, MustacheProblem.Fact, Int, Int)] = [
    ("a\n é {{titel}}", .unknownField("titel", near: ["title"]), 2, 4),
    ("{{lead.nam}}", .unknownField("lead.nam", near: ["lead.name"]), 1, 1),
    ("{{led.name}}", .unknownField("led.name", near: ["lead.name"]), 1, 1),
    ("{{title.x}}", .unknownField("title.x", near: []), 1, 1),
    ("{{#xyzzy}}{{/xyzzy}}", .unknownField("xyzzy", near: []), 1, 1),
    ("{{^membres}}{{/membres}}", .unknownField("membres", near: ["members"]), 1, 1),
    ("{{#members}}\n{{nome}}\n{{/members}}", .unknownField("nome", near: ["name"]), 2, 1),
    ("{{> head}}", .unknownPartial("head"), 1, 1),
    ("{{members}}", .notText("members"), 1, 1), ("{{is-open}}", .notText("is-open"), 1, 1),
  ]

  @Test(arguments: unknown)
  func `a name that nothing has is refused at its place`(
    text: String, fact: MustacheProblem.Fact, line: Int, column: Int
  ) throws {
    let template = try MustacheTemplate(parsing: text, name: "t.md")
    let place = MustachePlace(template: "t.md", line: line, column: column)
    let renderer = renderer()
    #expect(throws: MustacheProblem(fact, at: place)) {
      try renderer.render(template, with: Self.project)
    }
    let check = renderer.check(template, against: Self.project)
    #expect(check.problems == [MustacheProblem(fact, at: place)])
  }

  @Test func `a partial that uses itself for ever is refused`() throws {
    let loop = try MustacheTemplate(parsing: "x{{>loop}}", name: "loop")
    let renderer = MustacheRenderer(escape: { $0 }, partials: { _ in loop })
    let place = MustachePlace(template: "loop", line: 1, column: 2)
    #expect(throws: MustacheProblem(.tooDeep(limit: 32), at: place)) {
      try renderer.render(loop, with: .object([:]))
    }
    #expect(renderer.check(loop, against: .object([:])).problems == [])
  }

  private func renderer() -> MustacheRenderer { MustacheRenderer(escape: { "<\($0)>" }) }
}
