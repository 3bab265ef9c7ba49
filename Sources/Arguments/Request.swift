/// What a command line asks of a program.
public enum Request<Context>: Sendable {
  /// To run a command.
  case run(Invocation<Context>)
  /// To be shown help on the command at a path (the program's own name left out). `asked` is false
  /// when no help was asked for, but the command only has commands under it and none was named.
  case help(path: [String], asked: Bool)
  /// To be shown a page of help that belongs to no command.
  case topic(HelpTopic)
  /// To be told the program's version.
  case version
}

/// A command, and what it was given.
public struct Invocation<Context>: Sendable {
  /// The names of the command and those above it, without the program's own.
  public var path: [String] { arguments.path }
  /// What the command was given.
  public let arguments: Arguments

  let action: Command<Context>.Action

  /// Does what the command does.
  ///
  /// - Parameter context: what the program hands to its commands.
  /// - Throws: what the command throws.
  public func run(_ context: inout Context) throws {
    try action(arguments, &context)
  }
}
