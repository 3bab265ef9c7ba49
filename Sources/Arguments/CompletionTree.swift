/// What can follow each command of a program, as the scripts that complete words need it.
struct CompletionTree {
  /// One command, and what can follow it.
  struct Place {
    /// The names of the command and those above it, the program's first.
    let line: String
    /// The commands under it, each with its aliases.
    let commands: [CommandOutline]
    /// The flags and options understood there, the global ones last.
    let options: [ParameterForm]
    let positionals: [ParameterForm]

    /// The options that take a value.
    var valued: [ParameterForm] { options.filter { $0.kind == .option } }

    /// Every way to write the options: `--name`, `--no-name`, `-n`.
    var optionWords: [String] { options.flatMap(\.words) }

    /// The place's name as part of a function's name.
    var functionName: String {
      String(line.map { $0 == " " || $0 == "-" ? "_" : $0 })
    }
  }

  let name: String
  let places: [Place]

  init<Context>(_ program: Program<Context>) {
    let root = CommandOutline(program.root)
    let globals = program.globals.map(\.form).filter { !$0.isHidden }
    name = root.name
    let builtIn = ParameterForm.builtIn
    places = root.all.map { command in
      let own = command.options
      let common = globals.filter { form in !own.contains { $0.name == form.name } }
      return Place(
        line: command.line, commands: command.subcommands,
        options: own + common + (command.names.count == 1 ? builtIn : [builtIn[0]]),
        positionals: command.positionals)
    }
  }
}

extension ParameterForm {
  /// Every way to write a flag or an option: `--name`, `--no-name`, `-n`.
  var words: [String] {
    var words = [label]
    if isNegatable { words.append("--no-" + name) }
    if let short { words.append("-\(short)") }
    return words
  }
}

/// Text in single quotation marks, as every shell but fish reads it.
func shellQuoted(_ text: String) -> String {
  var quoted = "'"
  for character in text {
    if character == "'" { quoted += "'\\''" } else { quoted.append(character) }
  }
  return quoted + "'"
}
