/// What a person says about a file of answers, over what can be seen in it.
public struct ImportOptions: Equatable, Sendable {
  /// The encoding; found in the file where it is not given.
  public var encoding: TextEncoding?
  /// What stands between cells; found in the file where it is not given.
  public var delimiter: UInt8?
  /// What words of the file mean.
  public var maps: [LabelMap] = []
  /// Which column answers which statement.
  public var columns: [ColumnChoice] = []
  /// Whether answers of people who did not finish are left out.
  public var finishedOnly = false
  /// Whether what people wrote in their own words is left out.
  public var ticksOnly = false

  /// Nothing said.
  public init() {}
}

/// What a word in the file means: `A1` is “Strongly agree”, `N/A` is a blank.
public struct LabelMap: Equatable, Sendable {
  /// The word in the file.
  public var seen: String
  /// The option's label, or nothing for a blank.
  public var label: String

  /// Makes a meaning.
  public init(seen: String, label: String) {
    self.seen = seen
    self.label = label
  }
}

/// Which statement or open question a column answers.
public struct ColumnChoice: Equatable, Sendable {
  /// The heading of the column.
  public var heading: String
  /// The statement or open question, by its name or its text.
  public var statement: String

  /// Makes a choice.
  public init(heading: String, statement: String) {
    self.heading = heading
    self.statement = statement
  }
}
