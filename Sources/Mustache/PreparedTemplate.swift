/// A template in which everything is filled in but what differs from one output to the next.
///
/// Made by ``MustacheRenderer/prepare(_:with:leaving:)`` where one template is filled in many times.
public struct PreparedTemplate: Sendable {
  /// A piece of the output.
  enum Part: Sendable {
    /// Words that are the same in every output.
    case words(String)
    /// A field or section that is filled in each time.
    case node(MustacheNode, Place)
  }

  /// Where a field or section stands.
  struct Place: Sendable {
    var template: String
    var indent: String
    var depth: Int
    /// The values around it that are the same in every output, the nearest last.
    var values: [MustacheValue]
  }

  /// The names that are filled in each time.
  let names: Set<String>
  var parts: [Part]
  /// The labels of the fields that have no value in any output.
  var missing: [String]
}

extension MustacheRenderer {
  /// Fills in all of a template that is the same in every output.
  ///
  /// - Parameters:
  ///   - template: the template.
  ///   - shared: what is the same in every output.
  ///   - names: the names of which each output has its own value; they stand before shared ones.
  /// - Returns: the template, of which each output costs only what is its own.
  /// - Throws: as ``render(_:with:)`` does, for what is the same in every output.
  public func prepare(
    _ template: MustacheTemplate, with shared: MustacheObject, leaving names: Set<String>
  ) throws(MustacheProblem) -> PreparedTemplate {
    var run = MustacheRun(renderer: self, stack: MustacheStack(.object(shared)))
    run.left = MustacheRun.Left(names: names)
    try run.render(template, indent: "", depth: 0)
    run.closeWords()
    return PreparedTemplate(names: names, parts: run.left?.parts ?? [], missing: run.missing)
  }

  /// Fills in a prepared template: the same text as if all of it were filled in now.
  ///
  /// - Parameters:
  ///   - prepared: the template.
  ///   - own: the values of this output, one for each of the names that were left.
  /// - Returns: the text. Labels of missing values that are in every output come first.
  /// - Throws: as ``render(_:with:)`` does, for what is this output's own.
  public func render(
    _ prepared: PreparedTemplate, with own: MustacheObject
  ) throws(MustacheProblem) -> MustacheOutput {
    var run = MustacheRun(renderer: self, stack: MustacheStack(.object(own)))
    for label in prepared.missing { run.note(missing: label) }
    for part in prepared.parts {
      switch part {
      case .words(let words): run.text += words
      case .node(let node, let place):
        run.stack = MustacheStack(place.values, root: .object(own))
        try run.render([node], of: place.template, indent: place.indent, depth: place.depth)
      }
    }
    return MustacheOutput(text: run.text, missing: run.missing)
  }
}
