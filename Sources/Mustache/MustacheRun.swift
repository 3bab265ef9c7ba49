/// One filling-in of a template: what has been written so far.
struct MustacheRun {
  let renderer: MustacheRenderer
  var stack: MustacheStack
  var text = ""
  var missing: [String] = []
  private var seen: Set<String> = []
  /// What is prepared so far, where something is left for later.
  var left: PreparedTemplate?

  init(renderer: MustacheRenderer, stack: MustacheStack) {
    self.renderer = renderer
    self.stack = stack
  }

  mutating func render(
    _ template: MustacheTemplate, indent: String, depth: Int
  ) throws(MustacheProblem) {
    try render(template.nodes, of: template.name, indent: indent, depth: depth)
  }

  mutating func render(
    _ nodes: [MustacheNode], of template: String, indent: String, depth: Int
  ) throws(MustacheProblem) {
    for node in nodes {
      switch node {
      case .words(let words, let isLineStart):
        // An empty line stays empty: an indent there would only be trailing white space.
        if isLineStart, !indent.isEmpty, words != "\n", words != "\r\n" { text += indent }
        text += words
      case .field(let name, _, _) where isLeft(name),
        .section(let name, _, _, _) where isLeft(name):
        leave(node, of: template, indent: indent, depth: depth)
      case .field(let name, let isEscaped, let tag):
        try write(name, isEscaped: isEscaped, at: tag.place(in: template))
      case .section(let name, let isInverted, let inner, let tag):
        let value = try find(name, at: tag.place(in: template))
        if isInverted {
          guard value?.isShown != true else { continue }
          try render(inner, of: template, indent: indent, depth: depth)
        } else if let value, value.isShown {
          try render(inner, over: value, of: template, indent: indent, depth: depth)
        }
      case .partial(let name, let ownIndent, let tag):
        let place = tag.place(in: template)
        guard let partial = try partial(name, at: place, depth: depth) else { continue }
        // Only a partial that stands alone on its line takes the indent of that line.
        try render(partial, indent: ownIndent.map { indent + $0 } ?? "", depth: depth + 1)
      }
    }
  }

  private mutating func render(
    _ nodes: [MustacheNode], over value: MustacheValue, of template: String, indent: String,
    depth: Int
  ) throws(MustacheProblem) {
    switch value {
    case .truth, .missing: try render(nodes, of: template, indent: indent, depth: depth)
    case .list(let values):
      for value in values {
        stack.push(value)
        try render(nodes, of: template, indent: indent, depth: depth)
        stack.pop()
      }
    case .text, .literal, .object:
      stack.push(value)
      try render(nodes, of: template, indent: indent, depth: depth)
      stack.pop()
    }
  }

  private mutating func write(
    _ name: MustacheName, isEscaped: Bool, at place: MustachePlace
  ) throws(MustacheProblem) {
    guard let value = try find(name, at: place) else { return }
    switch value {
    case .text(let words): text += isEscaped ? renderer.escape(words) : words
    case .literal(let words): text += words
    case .missing(let label):
      note(missing: label)
      text += renderer.missing(label)
    case .truth, .list, .object:
      if renderer.unknownFields == .refused {
        throw MustacheProblem(.notText(name.text), at: place)
      }
      if case .truth(let truth) = value { text += truth ? "true" : "false" }
    }
  }

  mutating func note(missing label: String) {
    if seen.insert(label).inserted { missing.append(label) }
  }

  private func isLeft(_ name: MustacheName) -> Bool {
    guard let left, let first = name.parts.first else { return false }
    return left.names.contains(first) && !stack.isPushed(first)
  }

  private mutating func leave(
    _ node: MustacheNode, of template: String, indent: String, depth: Int
  ) {
    closeWords()
    let inner = inner(of: node, of: template, indent: indent, depth: depth)
    let place = PreparedTemplate.Node(
      node: node, template: template, indent: indent, depth: depth, values: stack.values)
    left?.add(place, inner: inner)
  }

  /// What is in a section that is left for later; nothing where there is a problem in it, which counts
  /// only if the section is shown.
  private func inner(
    of node: MustacheNode, of template: String, indent: String, depth: Int
  ) -> PreparedTemplate? {
    guard let left, case .section(_, _, let nodes, _) = node else { return nil }
    var run = MustacheRun(renderer: renderer, stack: stack)
    run.left = PreparedTemplate(leaving: left.names)
    guard (try? run.render(nodes, of: template, indent: indent, depth: depth)) != nil else {
      return nil
    }
    return run.prepared
  }

  /// Puts the words that were written so far among the pieces.
  private mutating func closeWords() {
    guard left != nil, !text.isEmpty else { return }
    left?.add(words: text)
    text = ""
  }

  /// What was prepared, with the last words.
  var prepared: PreparedTemplate {
    var run = self
    run.closeWords()
    var prepared = run.left ?? PreparedTemplate(leaving: [])
    prepared.missing = missing
    return prepared
  }

  /// The value of a name; nothing when it is unknown and that is allowed.
  private func find(
    _ name: MustacheName, at place: MustachePlace
  ) throws(MustacheProblem) -> MustacheValue? {
    let isRefused = renderer.unknownFields == .refused
    switch stack.find(name, wantsNear: isRefused) {
    case .value(let value): return value
    case .nothing(let near):
      if isRefused { throw MustacheProblem(.unknownField(name.text, near: near), at: place) }
      return nil
    }
  }

  private func partial(
    _ name: String, at place: MustachePlace, depth: Int
  ) throws(MustacheProblem) -> MustacheTemplate? {
    let limit = MustacheRenderer.partialLimit
    if depth == limit { throw MustacheProblem(.tooDeep(limit: limit), at: place) }
    if let partial = renderer.partials(name) { return partial }
    if renderer.unknownFields == .empty { return nil }
    throw MustacheProblem(.unknownPartial(name), at: place)
  }
}

extension MustacheTag {
  func place(in template: String) -> MustachePlace {
    MustachePlace(template: template, line: line, column: column)
  }
}
