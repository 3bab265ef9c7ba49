/// A command as help, the manual page and completions see it: everything but what it does.
struct CommandOutline {
  /// The names of the commands above it and its own, the program's first.
  let names: [String]
  let aliases: [String]
  let summary: String
  let discussion: String
  let group: String?
  let isHidden: Bool
  let doesSomething: Bool
  let examples: [Example]
  let parameters: [ParameterForm]
  let exclusive: [[ParameterForm]]
  let makeSubcommands: () -> [CommandOutline]

  init<Context>(_ command: Command<Context>, below names: [String] = []) {
    let names = names + [command.name]
    self.names = names
    aliases = command.aliases
    summary = command.summary
    discussion = command.discussion
    group = command.group
    isHidden = command.isHidden
    doesSomething = command.run != nil
    examples = command.examples
    parameters = command.parameters.map(\.form)
    exclusive = command.exclusive.map { $0.map(\.form) }
    makeSubcommands = { command.subcommands.map { CommandOutline($0, below: names) } }
  }

  /// Its names, as they are typed.
  var line: String { names.joined(separator: " ") }

  var name: String { names.last ?? "" }

  /// The commands under it that help shows.
  var subcommands: [CommandOutline] { makeSubcommands().filter { !$0.isHidden } }

  /// The flags and options that help shows.
  var options: [ParameterForm] { parameters.filter { $0.kind != .positional && !$0.isHidden } }

  var positionals: [ParameterForm] { parameters.filter { $0.kind == .positional } }

  /// This command and all under it that help shows, each before those under it.
  var all: [CommandOutline] { [self] + subcommands.flatMap(\.all) }
}
