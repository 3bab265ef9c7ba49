/// What is wrong with a template, and where.
public struct MustacheProblem: Error, Equatable, Sendable {
  /// What is wrong.
  public enum Fact: Equatable, Sendable {
    /// A tag is opened and its closing braces never come.
    case tagNotClosed(closing: String)
    /// There is no name in a tag.
    case nameMissing
    /// A name holds something other than letters, digits, `-`, `_` and `.`.
    case badName(String)
    /// A section is opened and never closed.
    case sectionNotClosed(String)
    /// A section is closed that is not open.
    case sectionNotOpen(String)
    /// A section is closed while another inside it is still open.
    case wrongSectionClosed(String, open: String)
    /// A tag that sets delimiters does not hold two of them.
    case badDelimiters
    /// There is no field with this name; `near` holds the known names most like it.
    case unknownField(String, near: [String])
    /// There is no partial with this name.
    case unknownPartial(String)
    /// Partials use one another more deeply than the limit.
    case tooDeep(limit: Int)
    /// A field that holds a list or an object stands where a text is needed.
    case notText(String)
  }

  /// What is wrong.
  public var fact: Fact
  /// Where the tag begins.
  public var place: MustachePlace

  /// Makes a problem from a fact and its place.
  public init(_ fact: Fact, at place: MustachePlace) {
    self.fact = fact
    self.place = place
  }

  /// What is wrong as part of a sentence, without a capital or a full stop.
  public var message: String {
    switch fact {
    case .tagNotClosed(let closing): "the tag that starts here is never closed with \(closing)"
    case .nameMissing: "there is no name in this tag"
    case .badName(let name):
      "“\(name)” cannot be a name: use letters, digits, hyphens and full stops"
    case .sectionNotClosed(let name):
      "the section “\(name)” starts here and is never closed with {{/\(name)}}"
    case .sectionNotOpen(let name): "the section “\(name)” is closed here but was never started"
    case .wrongSectionClosed(let name, let open):
      "the section “\(name)” is closed here while “\(open)” is still open"
    case .badDelimiters: "this tag must hold two new signs, as in {{=<% %>=}}"
    case .unknownField(let name, let near):
      near.isEmpty
        ? "there is no field “\(name)”"
        : "there is no field “\(name)”: did you mean \(Self.list(near))?"
    case .unknownPartial(let name): "there is no part called “\(name)”"
    case .tooDeep(let limit): "more than \(limit) parts are used inside one another"
    case .notText(let name): "“\(name)” holds more than a text: use {{#\(name)}} … {{/\(name)}}"
    }
  }

  private static func list(_ names: [String]) -> String {
    let quoted = names.map { "“\($0)”" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
    return quoted.dropLast().joined(separator: ", ") + " or " + last
  }
}
