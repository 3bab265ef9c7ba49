import Mustache
import Testing

@Suite struct CheckTests {
  @Test func `both sides of every section are checked`() throws {
    let text = """
      {{#off}}{{wrong-one}}{{/off}}
      {{^off}}{{wrong-two}}{{/off}}
      {{#people}}{{name}} {{wrong-three}}{{/people}}
      {{^people}}{{name}}{{/people}}
      {{#gap}}{{wrong-four}}{{/gap}}
      """
    let template = try MustacheTemplate(parsing: text, name: "t.md")
    let sample = MustacheValue.object([
      "off": .truth(false), "gap": .missing(label: "gap"),
      "people": .list([.object(["name": .text("Ann")])]),
    ])
    let check = MustacheRenderer(escape: { $0 }).check(template, against: sample)
    let found = check.problems.map { "\($0.place.line): \($0.message)" }
    #expect(
      found == [
        "1: there is no field “wrong-one”", "2: there is no field “wrong-two”",
        "3: there is no field “wrong-three”", "4: there is no field “name”",
        "5: there is no field “wrong-four”",
      ])
    #expect(check.unchecked == [])
  }

  @Test func `a section over an empty list is named as not checked`() throws {
    let text = "{{#people}}{{anything}}{{#inner}}{{x}}{{/inner}}{{>gone}}{{/people}}{{wrong}}"
    let template = try MustacheTemplate(parsing: text, name: "t.md")
    let check = MustacheRenderer(escape: { $0 })
      .check(template, against: .object(["people": .list([])]))
    #expect(check.unchecked.map(\.name) == ["people"])
    #expect(
      check.problems.map(\.fact) == [
        .unknownPartial("gone"), .unknownField("wrong", near: []),
      ])
  }

  @Test func `partials are checked where they are used`() throws {
    let part = try MustacheTemplate(parsing: "{{name}}{{nmae}}", name: "part.md")
    let template = try MustacheTemplate(parsing: "{{#lead}}{{>part}}{{/lead}}", name: "t.md")
    let renderer = MustacheRenderer(escape: { $0 }, partials: { _ in part })
    let sample = MustacheValue.object(["lead": .object(["name": .text("Ann")])])
    let place = MustachePlace(template: "part.md", line: 1, column: 9)
    let expected = MustacheProblem(.unknownField("nmae", near: ["name"]), at: place)
    #expect(renderer.check(template, against: sample).problems == [expected])
  }

  @Test func `a template tells the names it uses`() throws {
    let template = try MustacheTemplate(
      parsing: "{{b}}{{#a}}{{c.d}}{{>p}}{{b}}{{/a}}{{^a}}{{e}}{{/a}}", name: "t")
    #expect(template.fieldNames == ["b", "a", "c.d", "e"])
    #expect(template.partialNames == ["p"])
  }
}
