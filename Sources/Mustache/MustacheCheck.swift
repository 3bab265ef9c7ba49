/// What a look at a whole template found, without filling it in.
public struct MustacheCheck: Equatable, Sendable {
  /// A section over a list that the sample has nothing in.
  public struct Unchecked: Equatable, Sendable {
    /// The name of the section.
    public var name: String
    /// Where the section begins.
    public var place: MustachePlace
  }

  /// Every unknown field, unknown partial and field that holds no text, in the template's order.
  public var problems: [MustacheProblem] = []
  /// The sections whose own names could not be checked, because the sample's list is empty.
  public var unchecked: [Unchecked] = []
}

extension MustacheRenderer {
  /// Looks at every tag of a template and its partials, those in sections that would not be shown
  /// included.
  ///
  /// A section over a list is checked against the list's first value. When that list is empty
  /// nothing can be said of unknown names inside the section: it is named in `unchecked`.
  public func check(
    _ template: MustacheTemplate, against sample: MustacheValue
  ) -> MustacheCheck {
    var walk = MustacheWalk(renderer: self, stack: MustacheStack(sample))
    walk.check(template)
    return walk.result
  }
}

/// One look at a template.
private struct MustacheWalk {
  let renderer: MustacheRenderer
  var stack: MustacheStack
  var result = MustacheCheck()
  /// How many sections around this tag could not be checked.
  private var blind = 0
  private var partialsInUse: Set<String> = []

  init(renderer: MustacheRenderer, stack: MustacheStack) {
    self.renderer = renderer
    self.stack = stack
  }

  mutating func check(_ template: MustacheTemplate) { check(template.nodes, of: template.name) }

  private mutating func check(_ nodes: [MustacheNode], of template: String) {
    for node in nodes {
      switch node {
      case .words: continue
      case .field(let name, _, let tag):
        switch find(name, at: tag.place(in: template)) {
        case .list, .object, .truth:
          result.problems.append(
            MustacheProblem(.notText(name.text), at: tag.place(in: template)))
        case .text, .literal, .missing, nil: continue
        }
      case .section(let name, let isInverted, let inner, let tag):
        let place = tag.place(in: template)
        let value = find(name, at: place)
        check(inner, of: template, over: isInverted ? .truth(true) : value, name.text, at: place)
      case .partial(let name, _, let tag):
        guard let partial = renderer.partials(name) else {
          let problem = MustacheProblem(.unknownPartial(name), at: tag.place(in: template))
          result.problems.append(problem)
          continue
        }
        // A partial may use itself over a list of lists: one look at it is enough.
        guard partialsInUse.insert(name).inserted else { continue }
        check(partial)
        partialsInUse.remove(name)
      }
    }
  }

  private mutating func check(
    _ nodes: [MustacheNode], of template: String, over value: MustacheValue?, _ name: String,
    at place: MustachePlace
  ) {
    switch value {
    case .list(let values):
      guard let first = values.first else {
        result.unchecked.append(MustacheCheck.Unchecked(name: name, place: place))
        return checkBlindly(nodes, of: template)
      }
      stack.push(first)
      check(nodes, of: template)
      stack.pop()
    case .object, .text, .literal, .missing:
      value.map { stack.push($0) }
      check(nodes, of: template)
      stack.pop()
    case .truth: check(nodes, of: template)
    case nil: checkBlindly(nodes, of: template)
    }
  }

  /// Looks inside a section whose value is not known: only its partials can be wrong.
  private mutating func checkBlindly(_ nodes: [MustacheNode], of template: String) {
    blind += 1
    check(nodes, of: template)
    blind -= 1
  }

  private mutating func find(_ name: MustacheName, at place: MustachePlace) -> MustacheValue? {
    // Nothing is known of the value at hand in a section that could not be checked.
    if blind > 0, name.parts.isEmpty { return nil }
    switch stack.find(name, wantsNear: blind == 0) {
    case .value(let value): return value
    case .nothing(let near):
      if blind == 0 {
        result.problems.append(MustacheProblem(.unknownField(name.text, near: near), at: place))
      }
      return nil
    }
  }
}
