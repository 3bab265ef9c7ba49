import Spelling

/// Why a value that was given will not do.
public struct ValueProblem: Error, Equatable {
  /// The reason, in a full sentence that names neither the parameter nor the value.
  public let why: String
  /// Values that were probably meant, best first.
  public let near: [String]

  /// A reason why a value will not do.
  ///
  /// - Parameters:
  ///   - why: a full sentence that names neither the parameter nor the value; both are added.
  ///   - near: values that were probably meant, best first.
  public init(_ why: String, near: [String] = []) {
    self.why = why
    self.near = near
  }

  /// The problem an error is, in its own words when it is not one already.
  init(explaining error: any Error) {
    self = error as? ValueProblem ?? ValueProblem(String(describing: error))
  }

  static func notAChoice(_ text: String, of choices: [String]) -> ValueProblem {
    ValueProblem(
      "Choose one of: \(choices.joined(separator: ", ")).",
      near: Spelling.nearest(to: text, in: choices))
  }
}
