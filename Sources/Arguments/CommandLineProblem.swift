/// What is wrong with a command line, as a fact; ``Program/words(for:width:)`` says it.
public struct CommandLineProblem: Error, Equatable {
  /// What is wrong.
  public enum Fact: Equatable, Sendable {
    /// A word stands where a command is expected and is none; `near` are those probably meant.
    case unknownCommand(String, near: [String])
    /// The command has no such option; `near` are those probably meant.
    case unknownOption(String, near: [String])
    /// An option of another command was given; `owner` is that command's path.
    case misplacedOption(String, owner: [String])
    /// An option stands without its value, before `found` or at the end.
    case missingValue(String, value: String, found: String?)
    /// A flag was given a value.
    case valueNotWanted(String, String)
    /// A parameter's value will not do, and why; `near` are values probably meant.
    case badValue(String, String, why: String, near: [String])
    /// An option that takes one value was given more than once.
    case repeated(String)
    /// Parameters without which the command cannot be done were not given.
    case missing([String])
    /// A value is left over; `near` are commands that were probably meant.
    case extraPositional(String, near: [String])
    /// Two parameters were given that cannot be used together.
    case exclusive(String, String)
  }

  /// The names of the command and those above it, without the program's own.
  public let path: [String]
  /// What is wrong.
  public let fact: Fact

  /// A problem with the command line of a command.
  ///
  /// - Parameters:
  ///   - path: the names of the command and those above it, without the program's own.
  ///   - fact: what is wrong.
  public init(_ path: [String], _ fact: Fact) {
    self.path = path
    self.fact = fact
  }
}
