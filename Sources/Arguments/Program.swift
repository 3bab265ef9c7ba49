/// A command-line program: a tree of commands, and what they all understand.
///
/// `--help` (`-h`), `--version` and `help [COMMAND…]` are understood without being described.
public struct Program<Context>: Sendable {
  /// The command that is the program itself; its name is the program's.
  public let root: Command<Context>
  /// The version, as `--version` shows it.
  public let version: String

  private let makeGlobals: @Sendable () -> [any Parameter]
  private let makeTopics: @Sendable () -> [HelpTopic]

  /// Describes a program.
  ///
  /// - Parameters:
  ///   - root: the command that is the program itself.
  ///   - version: the version, as `--version` shows it.
  ///   - globals: flags and options that every command understands, before and after its name.
  ///   - topics: pages of help that belong to no command.
  public init(
    _ root: Command<Context>, version: String,
    globals: @autoclosure @escaping @Sendable () -> [any Parameter] = [],
    topics: @autoclosure @escaping @Sendable () -> [HelpTopic] = []
  ) {
    self.root = root
    self.version = version
    makeGlobals = globals
    makeTopics = topics
  }

  /// Flags and options that every command understands, built on each call.
  public var globals: [any Parameter] { makeGlobals() }

  /// Pages of help that belong to no command, built on each call.
  public var topics: [HelpTopic] { makeTopics() }

  /// What a command line asks for.
  ///
  /// - Parameter words: the words after the program's name.
  /// - Returns: the command to run with what it was given, or the help to show.
  /// - Throws: ``CommandLineProblem`` when it cannot be understood.
  public func parse(_ words: [String]) throws(CommandLineProblem) -> Request<Context> {
    var parser = Parser(self, words)
    return try parser.request()
  }

  /// The command at a path of names or aliases, the program's own name left out.
  ///
  /// - Parameter path: the names of the commands above it and its own.
  /// - Returns: the command, or nil when there is none.
  public func command(at path: [String]) -> Command<Context>? {
    var command: Command<Context>? = root
    for word in path { command = command?.subcommand(word) }
    return command
  }
}
