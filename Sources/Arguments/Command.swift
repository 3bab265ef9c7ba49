/// What a person can ask a program to do, described once.
///
/// A command may both do something itself and have commands under it (`plan` prints a document,
/// `plan aim TEXT` sets the aim). Its parts are built only when they are looked at, so that a
/// program with a hundred commands starts as fast as one with three.
///
/// `Context` is what the program hands to the command it runs, such as its console.
public struct Command<Context>: Sendable {
  /// What a command does with what it was given.
  public typealias Action = @Sendable (Arguments, inout Context) throws -> Void

  /// The word that asks for it.
  public let name: String
  /// Other words that ask for it.
  public let aliases: [String]
  /// What it does, in one line.
  public let summary: String
  /// More about it: paragraphs between empty lines; a line that begins with two spaces stays as it is.
  public let discussion: String
  /// The heading it stands under in the list of commands; nil for the ordinary one.
  public let group: String?
  /// Whether help and completions leave it out.
  public let isHidden: Bool
  /// What it does; nil when it only has commands under it.
  public let run: Action?

  private let makeExamples: @Sendable () -> [Example]
  private let makeParameters: @Sendable () -> [any Parameter]
  private let makeExclusive: @Sendable () -> [[any Parameter]]
  private let makeSubcommands: @Sendable () -> [Command<Context>]

  /// Describes a command.
  ///
  /// - Parameters:
  ///   - name: the word that asks for it.
  ///   - aliases: other words that ask for it.
  ///   - summary: what it does, in one line.
  ///   - discussion: more about it, in paragraphs.
  ///   - group: the heading it stands under in the list of commands.
  ///   - examples: command lines to learn from; help begins with them.
  ///   - parameters: what it can be given; values by position in their order.
  ///   - exclusive: sets of parameters of which only one can be given at a time.
  ///   - subcommands: the commands under it.
  ///   - hidden: whether help leaves it out.
  ///   - run: what it does; nil when it only has commands under it.
  public init(
    _ name: String,
    aliases: [String] = [],
    summary: String,
    discussion: String = "",
    group: String? = nil,
    examples: @autoclosure @escaping @Sendable () -> [Example] = [],
    parameters: @autoclosure @escaping @Sendable () -> [any Parameter] = [],
    exclusive: @autoclosure @escaping @Sendable () -> [[any Parameter]] = [],
    subcommands: @autoclosure @escaping @Sendable () -> [Command<Context>] = [],
    hidden: Bool = false,
    run: Action? = nil
  ) {
    self.name = name
    self.aliases = aliases
    self.summary = summary
    self.discussion = discussion
    self.group = group
    self.isHidden = hidden
    self.run = run
    makeExamples = examples
    makeParameters = parameters
    makeExclusive = exclusive
    makeSubcommands = subcommands
  }

  /// Command lines to learn from, built on each call.
  public var examples: [Example] { makeExamples() }

  /// What it can be given, built on each call.
  public var parameters: [any Parameter] { makeParameters() }

  /// Sets of parameters of which only one can be given at a time, built on each call.
  public var exclusive: [[any Parameter]] { makeExclusive() }

  /// The commands under it, built on each call.
  public var subcommands: [Command<Context>] { makeSubcommands() }

  /// The command under this one that a word asks for.
  ///
  /// - Parameter word: a name or an alias, exactly.
  /// - Returns: the command, or nil when there is none.
  public func subcommand(_ word: String) -> Command<Context>? {
    for place in subcommands.indices
    where subcommands[place].name == word || subcommands[place].aliases.contains(word) {
      return subcommands[place]
    }
    return nil
  }
}
