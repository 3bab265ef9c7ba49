/// All that parsing, help, the manual page and completions need to know of a parameter.
public struct ParameterForm: Sendable {
  /// How a parameter is written on the command line.
  public enum Kind: Sendable, Equatable {
    /// `--name`, and `--no-name` when it is negatable.
    case flag(negatable: Bool)
    /// `--name VALUE`.
    case option
    /// A value known by where it stands.
    case positional
  }

  /// How it is written.
  public var kind: Kind
  /// The name without hyphens (`service-area`), or of a value by its position, in capitals (`NAME`).
  public var name: String
  /// The one-letter name.
  public var short: Character?
  /// What stands for the value in help (`DAY`); empty for a flag.
  public var valueName: String
  /// What it is for, in a sentence.
  public var help: String
  /// The heading it stands under in help; nil for the ordinary one.
  public var group: String?
  /// The values it takes, where they can be listed.
  public var choices: [String]
  /// What is used when it is not given, in words for help.
  public var usually: String?
  /// Whether the command cannot do without it.
  public var isRequired: Bool
  /// Whether it may be given more than once.
  public var isRepeating: Bool
  /// Whether help and completions leave it out.
  public var isHidden: Bool

  /// Reads one value; a thrown error says why it will not do.
  let read: @Sendable (String) throws -> any Sendable

  init(
    _ kind: Kind, _ name: String, short: Character? = nil, value: String = "", help: String,
    group: String? = nil, choices: [String] = [], usually: String? = nil, required: Bool = false,
    repeating: Bool = false, hidden: Bool = false,
    read: @escaping @Sendable (String) throws -> any Sendable
  ) {
    self.kind = kind
    self.name = name
    self.short = short
    self.valueName = value
    self.help = help
    self.group = group
    self.choices = choices
    self.usually = usually
    self.isRequired = required
    self.isRepeating = repeating
    self.isHidden = hidden
    self.read = read
  }

  /// The parameter as messages name it: `--date`, or `NAME` for a value by its position.
  public var label: String { kind == .positional ? name : "--" + name }

  /// The label with what stands for its value: `--date DAY`.
  public var labelWithValue: String { kind == .option ? "--\(name) \(valueName)" : label }

  /// Whether the value is the path of a file, going by what stands for it (`FILE`, `FILE|-`).
  public var takesFile: Bool { valueName.hasPrefix("FILE") }

  /// Whether the value is the path of a folder, going by what stands for it (`DIR`, `FOLDER`).
  public var takesFolder: Bool { valueName.hasPrefix("DIR") || valueName.hasPrefix("FOLDER") }

  /// Whether `--no-name` is understood as well.
  public var isNegatable: Bool { kind == .flag(negatable: true) }

  var isFlag: Bool {
    if case .flag = kind { true } else { false }
  }

  func with(required: Bool? = nil, repeating: Bool? = nil) -> ParameterForm {
    var copy = self
    copy.isRequired = required ?? isRequired
    copy.isRepeating = repeating ?? isRepeating
    return copy
  }
}
