import JSONText
import Mustache
import Testing

/// The published specification, without lambdas and inheritance.
@Suite struct SpecificationTests {
  static let files = [
    ("comments", SpecificationExamples.comments, 12),
    ("delimiters", SpecificationExamples.delimiters, 14),
    ("interpolation", SpecificationExamples.interpolation, 39),
    ("inverted", SpecificationExamples.inverted, 22),
    ("partials", SpecificationExamples.partials, 12),
    ("sections", SpecificationExamples.sections, 34),
  ]

  @Test(arguments: files)
  func `every example of the specification comes out as it says`(
    file: String, text: String, count: Int
  ) throws {
    let examples = try #require(try JSONText.read(text).asArray)
    #expect(examples.count == count)
    for example in examples {
      let name = try #require(example["name"]?.asString)
      let template = try #require(example["template"]?.asString)
      let expected = try #require(example["expected"]?.asString)
      var partials: [String: MustacheTemplate] = [:]
      for member in example["partials"]?.asObject ?? [] {
        let text = try #require(member.value.asString)
        partials[member.key] = try MustacheTemplate(parsing: text, name: member.key)
      }
      let renderer = MustacheRenderer(
        escape: escapeForHTML, partials: { partials[$0] }, unknownFields: .empty)
      let value = MustacheValue(try #require(example["data"]))
      let output = try renderer.render(
        try MustacheTemplate(parsing: template, name: file), with: value)
      #expect(output.text == expected, "\(file): \(name)")
    }
  }

  private func escapeForHTML(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default: escaped.append(character)
      }
    }
    return escaped
  }
}

extension MustacheValue {
  fileprivate init(_ json: JSONValue) {
    switch json.kind {
    case .null: self = .text("")
    case .bool(let truth): self = .truth(truth)
    case .number(let literal): self = .text(literal)
    case .string(let text): self = .text(text)
    case .array(let values): self = .list(values.map(MustacheValue.init))
    case .object(let members):
      let pairs = members.map { ($0.key, MustacheValue($0.value)) }
      self = .object(Dictionary(uniqueKeysWithValues: pairs))
    }
  }
}
