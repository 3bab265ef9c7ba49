import JSONText

/// What is wrong at one place of a record's file.
public struct RecordProblem: Equatable, Sendable {
  /// The kinds of problem.
  public enum Fact: Equatable, Sendable {
    /// A key that no field has; `near` are keys it may have meant.
    case unknownKey(key: String, near: [String])
    /// A key that must be there and is not.
    case missing(key: String, wanted: String)
    /// A value of another kind: a number where a text should be.
    case wrongKind(wanted: String, found: String)
    /// A text that has not the form it should have; `near` are words it may have meant.
    case notUnderstood(text: String, wanted: String, near: [String])
  }

  /// What is wrong.
  public var fact: Fact
  /// The key whose value is wrong, where the problem is with a value.
  public var key: String?
  /// Where, in bytes from the start of the file.
  public var offset: Int

  /// A problem at a place.
  public init(_ fact: Fact, key: String? = nil, at offset: Int) {
    self.fact = fact
    self.key = key
    self.offset = offset
  }

  static func wrongKind(wanted: String, found: JSONView, key: String?) -> RecordProblem {
    RecordProblem(
      .wrongKind(wanted: wanted, found: found.kindInWords), key: key, at: found.offset)
  }

  /// The same problem, known to be in the value of a key.
  func inside(_ key: String) -> RecordProblem {
    var problem = self
    if problem.key == nil, !problem.namesItsKey { problem.key = key }
    return problem
  }

  private var namesItsKey: Bool {
    switch fact {
    case .unknownKey, .missing: true
    case .wrongKind, .notUnderstood: false
    }
  }
}

extension RecordProblem {
  /// The problem in a sentence, without the file and the place.
  public var message: String {
    let subject = key.map { "“\($0)”" } ?? "This"
    switch fact {
    case .unknownKey(let key, let near):
      return "“\(key)” is not a name that belongs here." + Self.suggestion(near)
    case .missing(let key, let wanted):
      return "“\(key)” is missing; it should be \(wanted)."
    case .wrongKind(let wanted, let found):
      return "\(subject) should be \(wanted), but it is \(found)."
    case .notUnderstood(let text, let wanted, let near):
      return "\(subject) should be \(wanted), but it is “\(text)”." + Self.suggestion(near)
    }
  }

  private static func suggestion(_ near: [String]) -> String {
    near.first.map { " Did you mean “\($0)”?" } ?? ""
  }
}

extension JSONView {
  /// What kind of value it is, in words that follow “it is”.
  var kindInWords: String {
    switch shape {
    case .null: "null (leave the name out instead)"
    case .bool: "true or false"
    case .number: "a number"
    case .string: "a text"
    case .array: "a list"
    case .object: "a group of named values"
    }
  }
}
