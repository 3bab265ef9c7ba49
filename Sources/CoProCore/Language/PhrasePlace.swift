/// What stands in a place of a phrase, such as `{{name}}`.
public enum PhrasePlace: Equatable, Sendable {
  /// Words.
  case text(String)
  /// A number, which may choose the form of words.
  case number(Int)
}

extension PhrasePlace: ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral {
  /// Words.
  public init(stringLiteral text: String) { self = .text(text) }
  /// A number.
  public init(integerLiteral number: Int) { self = .number(number) }

  /// What stands there where no form of words is chosen.
  var text: String {
    switch self {
    case .text(let text): text
    case .number(let number): String(number)
    }
  }
}
