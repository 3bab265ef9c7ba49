/// One setting of a project: its name, what it means, how it is read and written.
///
/// The name is the same on the command line, in the project's files and in the templates.
public struct Setting: Sendable {
  /// What sort of value a setting has.
  public enum Form: Equatable, Sendable {
    /// One line of text.
    case text
    /// One or more paragraphs.
    case longText
    /// Several lines, each a value of its own.
    case list
    /// A whole number in a range.
    case number(ClosedRange<Int>)
    /// A day.
    case day
    /// A day that has been.
    case pastDay
    /// A day and a time.
    case moment
    /// One of a few words.
    case choice([String])
    /// Yes or no.
    case yesOrNo
  }

  /// The name, such as `service-area`.
  public let name: String
  /// What it is called in a document that still wants it: “[insert service area]”.
  public let label: String
  /// What it is for, in a sentence.
  public let help: String
  /// A value that would do, for the help.
  public let example: String
  /// What sort of value it has.
  public let form: Form
  /// Whether it has a value from the start that need not be changed.
  public let hasDefault: Bool

  let get: @Sendable (Project) -> SettingValue
  let put: @Sendable (inout Project, SettingValue) -> Bool

  /// The value in a project; ``SettingValue/none`` where it has none yet.
  public func value(in project: Project) -> SettingValue { get(project) }
}

/// The value of a setting.
public enum SettingValue: Equatable, Sendable {
  /// No value yet.
  case none
  /// A text, a choice.
  case text(String)
  /// Several texts.
  case list([String])
  /// A number.
  case number(Int)
  /// A day.
  case day(Day)
  /// A day and a time.
  case moment(Moment)
  /// Yes or no.
  case truth(Bool)

  /// Whether nothing is there that a document could print.
  public var isEmpty: Bool {
    switch self {
    case .none: true
    case .text(let text): text.isEmpty
    case .list(let texts): texts.isEmpty
    case .number, .day, .moment, .truth: false
    }
  }
}
