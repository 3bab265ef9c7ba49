/// A template in which everything is filled in but what differs from one output to the next.
///
/// Made by ``MustacheRenderer/prepare(_:with:leaving:)`` where one template is filled in many times.
public struct PreparedTemplate: Sendable {
  /// A piece of the output.
  enum Part: Sendable {
    /// Words that are the same in every output.
    case words(String)
    /// A field for the value with a number; and the place in `nodes` of what it was.
    case field(Int, isEscaped: Bool, node: Int)
    /// A section that is shown or not, by its place in `sections`.
    case section(Int)
    /// Anything else, by its place in `nodes`.
    case node(Int)
  }

  /// A section over one of the values that are filled in each time.
  struct Section: Sendable {
    /// The number of the value.
    var value: Int
    var isInverted: Bool
    var inner: PreparedTemplate
    /// The place in `nodes` of what it was.
    var node: Int
  }

  /// A piece of the template that is filled in each time, and where it stands.
  struct Node: Sendable {
    var node: MustacheNode
    var template: String
    var indent: String
    var depth: Int
    /// The values around it that are the same in every output, the nearest last.
    var values: [MustacheValue]
  }

  /// The names that are filled in each time, in the order in which their values are given.
  let names: [String]
  private(set) var parts: [Part] = []
  private(set) var sections: [Section] = []
  private(set) var nodes: [Node] = []
  /// The labels of the fields that have no value in any output.
  public internal(set) var missing: [String] = []
  /// About how many bytes an output has.
  private(set) var size = 0

  init(leaving names: [String]) { self.names = names }

  /// Adds words that are the same in every output.
  mutating func add(words: String) {
    parts.append(.words(words))
    size += words.utf8.count
  }

  /// Adds what is filled in each time; for a section, what is in it as far as that could be prepared.
  mutating func add(_ node: Node, inner: PreparedTemplate?) {
    let place = nodes.count
    nodes.append(node)
    size += 64 + (inner?.size ?? 0)
    switch node.node {
    case .field(let name, let isEscaped, _) where name.parts.count == 1:
      if let value = names.firstIndex(of: name.text) {
        return parts.append(.field(value, isEscaped: isEscaped, node: place))
      }
    case .section(let name, let isInverted, _, _) where name.parts.count == 1:
      if let value = names.firstIndex(of: name.text), let inner {
        parts.append(.section(sections.count))
        return sections.append(
          Section(value: value, isInverted: isInverted, inner: inner, node: place))
      }
    default: break
    }
    parts.append(.node(place))
  }

  /// Changes every piece of words that is the same in every output.
  public mutating func changeWords(_ change: (String) -> String) {
    size = 0
    for place in parts.indices {
      if case .words(let words) = parts[place] {
        let changed = change(words)
        parts[place] = .words(changed)
        size += changed.utf8.count
      } else {
        size += 64
      }
    }
    for place in sections.indices {
      sections[place].inner.changeWords(change)
      size += sections[place].inner.size
    }
  }

  /// A copy of which nothing is shared, for a thread of its own: where several threads use the same words,
  /// keeping count of who does costs more than the words.
  public func copied() -> PreparedTemplate {
    var copy = self
    copy.changeWords { String(decoding: Array($0.utf8), as: UTF8.self) }
    return copy
  }
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
    _ template: MustacheTemplate, with shared: MustacheObject, leaving names: [String]
  ) throws(MustacheProblem) -> PreparedTemplate {
    var run = MustacheRun(renderer: self, stack: MustacheStack(.object(shared)))
    run.left = PreparedTemplate(leaving: names)
    try run.render(template, indent: "", depth: 0)
    return run.prepared
  }

  /// Fills in a prepared template: the same text as if all of it were filled in now.
  ///
  /// - Parameters:
  ///   - prepared: the template.
  ///   - own: the values of this output, one for each of the names that were left, in their order.
  /// - Returns: the text. Labels of missing values that are in every output come first.
  /// - Throws: as ``render(_:with:)`` does, for what is this output's own.
  public func render(
    _ prepared: PreparedTemplate, with own: [MustacheValue]
  ) throws(MustacheProblem) -> MustacheOutput {
    precondition(own.count == prepared.names.count, "each name that was left has a value")
    var output = MustacheOutput(text: "", missing: prepared.missing)
    output.text.reserveCapacity(prepared.size)
    try fill(prepared, own, &output)
    return output
  }

  private func fill(
    _ prepared: PreparedTemplate, _ own: [MustacheValue], _ output: inout MustacheOutput
  ) throws(MustacheProblem) {
    for part in prepared.parts {
      switch part {
      case .words(let words): output.text += words
      case .field(let value, let isEscaped, let node):
        switch own[value] {
        case .text(let words): output.text += isEscaped ? escape(words) : words
        case .literal(let words): output.text += words
        default: try fill(prepared, node, own, &output)
        }
      case .section(let place):
        // Only a truth leaves the names in the section as they are; in the others stands their value.
        if case .truth(let truth) = own[prepared.sections[place].value] {
          if truth == prepared.sections[place].isInverted { continue }
          output.add(missing: prepared.sections[place].inner.missing)
          try fill(prepared.sections[place].inner, own, &output)
        } else {
          try fill(prepared, prepared.sections[place].node, own, &output)
        }
      case .node(let node): try fill(prepared, node, own, &output)
      }
    }
  }

  /// Fills in what could not be prepared.
  private func fill(
    _ prepared: PreparedTemplate, _ place: Int, _ own: [MustacheValue],
    _ output: inout MustacheOutput
  ) throws(MustacheProblem) {
    let node = prepared.nodes[place]
    let values = MustacheObject(uniqueKeysWithValues: zip(prepared.names, own))
    var run = MustacheRun(
      renderer: self, stack: MustacheStack(node.values, root: .object(values)))
    try run.render([node.node], of: node.template, indent: node.indent, depth: node.depth)
    output.text += run.text
    output.add(missing: run.missing)
  }
}

extension MustacheOutput {
  fileprivate mutating func add(missing labels: [String]) {
    for label in labels where !missing.contains(label) { missing.append(label) }
  }
}
