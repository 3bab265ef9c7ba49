/// The first thing that is wrong with a JSON text, and where.
public struct JSONProblem: Error, Equatable, Sendable {
  /// What is wrong.
  public enum Fact: Equatable, Sendable {
    /// There is nothing in the text but white space.
    case empty
    /// The text ends inside a value.
    case endsTooSoon(inside: Part)
    /// A character that can begin nothing stands where something should begin.
    case unexpectedCharacter(Unicode.Scalar)
    /// A quotation mark that is not the straight double one opens a text.
    case wrongQuotationMark(Unicode.Scalar)
    /// A comment stands in the text.
    case comment
    /// A word that is not `true`, `false` or `null` stands without quotation marks.
    case unexpectedWord(String)
    /// A key is needed, and something else stands there.
    case keyMissing
    /// There is no colon between a key and its value.
    case colonMissing
    /// There is no comma between one value and the next.
    case commaMissing
    /// There is no value before a comma, a bracket or a colon.
    case valueMissing
    /// A comma stands after the last value.
    case trailingComma
    /// A closing bracket is of the other kind than the opening one.
    case wrongBracket(closes: Part)
    /// Something stands after the value.
    case moreAfterEnd
    /// A backslash stands before something it cannot stand before.
    case badEscape
    /// Half of a pair of `\u` escapes stands alone.
    case loneSurrogate
    /// A line break, tab or other control character stands in a text.
    case controlCharacter(UInt8)
    /// The bytes here are not UTF-8.
    case notUTF8
    /// A key stands twice in one object.
    case duplicateKey(String)
    /// More lists and objects stand inside one another than the limit.
    case tooDeep(limit: Int)
    /// A number begins with a zero.
    case leadingZero
    /// A number lacks a digit where it needs one.
    case digitMissing
    /// A number is too large for a `Double`.
    case numberTooLarge(String)
  }

  /// A part of a text that has a beginning and an end.
  public enum Part: Equatable, Sendable {
    /// A text in quotation marks.
    case string
    /// A number.
    case number
    /// One of `true`, `false`, `null`.
    case word
    /// A list, between `[` and `]`.
    case array
    /// An object, between `{` and `}`.
    case object
  }

  /// What is wrong.
  public var fact: Fact
  /// Where it is.
  public var place: TextPlace

  /// Makes a problem from a fact and its place.
  public init(_ fact: Fact, at place: TextPlace) {
    self.fact = fact
    self.place = place
  }
}
