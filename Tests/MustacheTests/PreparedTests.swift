import Mustache
import Testing

struct PreparedTests {
  private static let shared: MustacheObject = [
    "council": .text("West *Berks*"), "name": .text("nobody"), "venue": .missing(label: "venue"),
    "meetings": .list([
      .object(["day": .text("1 May"), "name": .text("First")]), .object(["day": .text("2 May")]),
    ]),
    "none": .list([]),
  ]
  private static let partials = [
    "head": "Dear {{name}},\n{{#called}}\nthank you for the talk\n{{/called}}\n",
    "foot": "{{council}} {{name}}\n",
  ]
  private static let templates = [
    "Dear {{name}}, {{{name}}} of {{council}}.",
    "{{#called}}We spoke.{{/called}}{{^called}}We will call {{name}}.{{/called}}",
    "{{#meetings}}- {{day}} {{name}}\n{{/meetings}}",
    "{{#meetings}}{{#called}}{{day}} {{council}}{{/called}}{{/meetings}}",
    "{{^none}}{{name}}{{venue}}{{/none}} {{wanted}}",
    "  {{> head}}\n{{> foot}}\nend {{name}}",
    "{{#name}}[{{.}}]{{/name}}", "{{person.first}} {{#person}}{{first}} {{name}}{{/person}}",
    "{{#called}}{{#wanted}}{{.}}{{/wanted}}{{venue}}{{/called}}{{venue}}",
    "{{^name}}{{no-such-name}}{{/name}}{{#called}}{{> foot}}{{/called}}{{{wanted}}}",
    "nothing of one's own", "",
  ]
  private static let people: [MustacheObject] = [
    [
      "name": .text("A|B *x*"), "called": .truth(true), "wanted": .missing(label: "wish"),
      "person": .object(["first": .text("A")]),
    ],
    [
      "name": .text("Robin"), "called": .truth(false), "wanted": .text("tea"),
      "person": .object(["first": .text("R"), "name": .text("inner")]),
    ],
  ]

  private var renderer: MustacheRenderer {
    MustacheRenderer(
      escape: {
        $0.split(separator: "*", omittingEmptySubsequences: false).joined(separator: "\\*")
      },
      partials: { name in
        Self.partials[name].flatMap { try? MustacheTemplate(parsing: $0, name: name) }
      })
  }

  @Test(arguments: templates)
  func `a prepared template gives what the template gives`(text: String) throws {
    let template = try MustacheTemplate(parsing: text, name: "letter")
    let names = ["name", "called", "wanted", "person"]
    let prepared = try renderer.prepare(template, with: Self.shared, leaving: names)
    for own in Self.people {
      let whole = Self.shared.merging(own) { _, own in own }
      let direct = try renderer.render(template, with: .object(whole))
      let output = try renderer.render(prepared, with: names.compactMap { own[$0] })
      #expect(try renderer.render(prepared.copied(), with: names.compactMap { own[$0] }) == output)
      #expect(output.text == direct.text)
      #expect(Set(output.missing) == Set(direct.missing))
    }
  }

  @Test func `what is the same in every output is filled in once`() throws {
    let template = try MustacheTemplate(parsing: "{{council}}{{name}}{{council}}", name: "letter")
    let prepared = try renderer.prepare(template, with: Self.shared, leaving: ["name"])
    let other = MustacheRenderer(escape: { _ in "?" })
    let text = try other.render(prepared, with: [.text("x")]).text
    #expect(text == "West \\*Berks\\*?West \\*Berks\\*")
  }

  @Test func `an unknown name in a section is a problem only where the section is shown`() throws {
    let template = try MustacheTemplate(
      parsing: "{{#called}}{{cuoncil}}{{/called}}{{council}}", name: "letter")
    let prepared = try renderer.prepare(template, with: Self.shared, leaving: ["called"])
    #expect(try renderer.render(prepared, with: [.truth(false)]).text == "West \\*Berks\\*")
    #expect(throws: MustacheProblem.self) { try renderer.render(prepared, with: [.truth(true)]) }
  }

  @Test func `an unknown name is a problem when the template is prepared`() throws {
    let template = try MustacheTemplate(parsing: "{{name}} {{cuoncil}}", name: "letter")
    #expect(throws: MustacheProblem.self) {
      try renderer.prepare(template, with: Self.shared, leaving: ["name"])
    }
  }
}
