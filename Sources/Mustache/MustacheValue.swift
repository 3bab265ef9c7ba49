/// Values by the names a template calls them.
public typealias MustacheObject = [String: MustacheValue]

/// What a template can be filled in with.
public enum MustacheValue: Equatable, Sendable {
  /// Words from a person: escaped by `{{name}}`, as they are with `{{{name}}}`.
  case text(String)
  /// Words already in the language of the output: never escaped.
  case literal(String)
  /// Whether a section is shown.
  case truth(Bool)
  /// Values a section is shown for one after the other.
  case list([MustacheValue])
  /// Values that have names.
  case object(MustacheObject)
  /// A field that exists but has no value yet, and what to call it in a gap.
  case missing(label: String)

  /// Whether a section over the value is shown: not for `false`, an empty list or text, or a gap.
  public var isShown: Bool {
    switch self {
    case .text(let text), .literal(let text): !text.isEmpty
    case .truth(let truth): truth
    case .list(let values): !values.isEmpty
    case .object: true
    case .missing: false
    }
  }
}
