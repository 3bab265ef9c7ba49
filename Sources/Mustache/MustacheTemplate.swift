/// A template that has been read and can be rendered many times.
///
/// Follows the published Mustache specification for fields, sections, inverted sections, comments,
/// delimiters and partials; not for lambdas and inheritance.
public struct MustacheTemplate: Equatable, Sendable {
  /// What the template is called in problems.
  public let name: String
  let nodes: [MustacheNode]

  /// Reads a template.
  ///
  /// - Parameters:
  ///   - text: the template.
  ///   - name: what to call it in problems, usually its file name.
  /// - Throws: the first malformed tag, with its place.
  public init(parsing text: String, name: String) throws(MustacheProblem) {
    self.name = name
    var text = text
    text.makeContiguousUTF8()
    var parser = MustacheParser(Array(text.utf8), name: name)
    nodes = try parser.parse()
  }

  /// The names of all fields and sections, as they are written, in order and once each.
  public var fieldNames: [String] {
    var names: [String] = []
    var seen: Set<String> = []
    Self.visit(nodes) { node in
      switch node {
      case .field(let name, _, _), .section(let name, _, _, _):
        if seen.insert(name.text).inserted { names.append(name.text) }
      case .words, .partial: break
      }
    }
    return names
  }

  /// The names of all partials, in order and once each.
  public var partialNames: [String] {
    var names: [String] = []
    Self.visit(nodes) { node in
      if case .partial(let name, _, _) = node, !names.contains(name) { names.append(name) }
    }
    return names
  }

  private static func visit(_ nodes: [MustacheNode], _ body: (MustacheNode) -> Void) {
    for node in nodes {
      body(node)
      if case .section(_, _, let inner, _) = node { visit(inner, body) }
    }
  }
}
