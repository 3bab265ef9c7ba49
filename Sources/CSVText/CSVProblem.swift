/// What is wrong with a CSV file, and where.
public struct CSVProblem: Error, Equatable, Sendable {
  /// What is wrong.
  public enum Fact: Equatable, Sendable {
    /// A quotation mark opens a field and none closes it; the place is that of the opening one.
    case quoteNotClosed
    /// Something other than a delimiter or the end of the line stands after a closing mark.
    case textAfterQuote
    /// A record goes on for longer than any that is read, and no quotation mark is open in it.
    case recordTooLong
  }

  /// What is wrong.
  public var fact: Fact
  /// The line of it, counted from 1; line breaks inside fields count.
  public var line: Int
  /// The column of it, counted from 1 in Unicode scalars.
  public var column: Int

  /// Makes a problem from a fact and its line and column.
  public init(_ fact: Fact, line: Int, column: Int) {
    self.fact = fact
    self.line = line
    self.column = column
  }

  /// What is wrong as part of a sentence, without a capital or a full stop.
  public var message: String {
    switch fact {
    case .quoteNotClosed: "the quotation mark that opens here is never closed"
    case .recordTooLong: "this line goes on and on without an end"
    case .textAfterQuote: "there is something after the closing quotation mark"
    }
  }
}
