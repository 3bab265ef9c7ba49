// A problem with a day or a time is described by its message, wherever it is shown.

extension DayProblem: CustomStringConvertible {
  /// The problem in full sentences.
  public var description: String { message }
}

extension TimeProblem: CustomStringConvertible {
  /// The problem in full sentences.
  public var description: String { message }
}

extension MomentProblem: CustomStringConvertible {
  /// The problem in full sentences.
  public var description: String { message }
}

extension IntervalProblem: CustomStringConvertible {
  /// The problem in full sentences.
  public var description: String { message }
}
