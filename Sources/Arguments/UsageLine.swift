/// How a command is used, in a line or two.
struct UsageLine {
  let command: CommandOutline

  /// The ways to use it, each in parts that stay on one line.
  var lines: [[String]] {
    var lines: [[String]] = []
    let hasSubcommands = !command.subcommands.isEmpty
    if command.doesSomething || !hasSubcommands { lines.append(own) }
    if hasSubcommands { lines.append(command.names + ["COMMAND"]) }
    return lines
  }

  private var own: [String] {
    var words = command.names
    for form in command.positionals {
      let name = form.isRepeating ? "\(form.name)…" : form.name
      words.append(form.isRequired ? name : "[\(name)]")
    }
    for form in command.options where form.isRequired {
      words.append(form.isRepeating ? "\(form.labelWithValue)…" : form.labelWithValue)
    }
    if command.options.contains(where: { !$0.isRequired }) { words.append("[options]") }
    return words
  }
}
