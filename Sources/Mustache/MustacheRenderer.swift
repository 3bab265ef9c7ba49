/// Fills in templates.
public struct MustacheRenderer {
  /// What to do with a name that nothing is called by.
  public enum UnknownFields: Equatable, Sendable {
    /// It is empty, as the specification has it; so is a partial that is not there.
    case empty
    /// It is a problem.
    case refused
  }

  /// The most partials that may be used inside one another.
  public static let partialLimit = 32

  /// Makes the words of a person safe in the language of the output.
  public var escape: (String) -> String
  /// What stands in the text for a field that has no value; given the field's label.
  public var missing: (String) -> String
  /// Finds a partial by its name.
  public var partials: (String) -> MustacheTemplate?
  /// What to do with a name that nothing is called by.
  public var unknownFields: UnknownFields

  /// Makes a renderer for one language of output.
  public init(
    escape: @escaping (String) -> String,
    missing: @escaping (String) -> String = { "[insert \($0)]" },
    partials: @escaping (String) -> MustacheTemplate? = { _ in nil },
    unknownFields: UnknownFields = .refused
  ) {
    self.escape = escape
    self.missing = missing
    self.partials = partials
    self.unknownFields = unknownFields
  }

  /// Fills in a template, in time proportional to the template and what it gives.
  ///
  /// - Throws: the first unknown name or partial (when those are refused), a list, an object or
  ///   a truth where words are needed (when unknown names are refused), or partials inside one
  ///   another past the limit; each with the template and place of its tag.
  public func render(
    _ template: MustacheTemplate, with value: MustacheValue
  ) throws(MustacheProblem) -> MustacheOutput {
    var run = MustacheRun(renderer: self, stack: MustacheStack(value))
    try run.render(template, indent: "", depth: 0)
    return MustacheOutput(text: run.text, missing: run.missing)
  }
}
