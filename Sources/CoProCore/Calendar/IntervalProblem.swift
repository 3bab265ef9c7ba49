/// Why a text could not be read as how far apart days are.
public struct IntervalProblem: Error, Equatable, Sendable {
  /// What is wrong.
  public enum Reason: Error, Equatable, Sendable {
    /// Nothing was typed.
    case empty
    /// It has none of the forms an interval is written in.
    case notAnInterval
    /// It is a number without days, weeks or months.
    case noUnit(Int)
    /// The number is not 1 to 1,000.
    case outOfRange
  }

  /// The text that was typed.
  public let typed: String

  /// What is wrong with it.
  public let reason: Reason

  /// A problem with a text.
  public init(typed: String, reason: Reason) {
    self.typed = typed
    self.reason = reason
  }

  /// What was typed, what is wrong and what to type, in full sentences.
  public var message: String {
    let typed = TypedText.quoted(typed)
    return switch reason {
    case .empty:
      "It does not say how often. Write how often, such as 4w, 2 weeks or monthly."
    case .notAnInterval:
      "\(typed) does not say how often. Write how often, such as 4w, 2 weeks or monthly."
    case .noUnit(let count):
      "\(typed) does not say days, weeks or months."
        + " Write \(count) days, \(count) weeks or \(count) months."
    case .outOfRange:
      "\(typed) cannot be used. Write a number from 1 to 1000, such as 4w, 2 weeks or monthly."
    }
  }
}
