/// Help on one command: what it does, then examples, then everything it can be given.
struct HelpText {
  let command: CommandOutline
  let globals: [ParameterForm]
  let topics: [HelpTopic]
  let wrapping: TextWrapping
  let isBold: Bool

  private var isRoot: Bool { command.names.count == 1 }

  var text: String {
    var lines = wrapping.lines("\(command.line): \(command.summary)", first: 0, indent: 2)
    add("Examples", exampleLines, to: &lines)
    add("Usage", usageLines, to: &lines)
    if !command.discussion.isEmpty {
      lines += [""] + wrapping.paragraphs(command.discussion, indent: 0)
    }
    for (group, rows) in commandGroups {
      add(group ?? "Commands", HelpTable(rows: rows).lines(wrapping), to: &lines)
    }
    let positionals = command.positionals.map { ($0.names(aligned: false), $0.explanation) }
    add("Where", HelpTable(rows: positionals).lines(wrapping), to: &lines)
    for (group, forms) in optionGroups {
      add(group ?? "Options", optionLines(forms), to: &lines)
    }
    lines += isRoot ? rootEnding : ending
    return lines.joined(separator: "\n") + "\n"
  }

  private func add(_ heading: String, _ content: [String], to lines: inout [String]) {
    guard !content.isEmpty else { return }
    lines += ["", isBold ? "\u{1B}[1m\(heading):\u{1B}[0m" : "\(heading):"] + content
  }

  private var exampleLines: [String] {
    command.examples.flatMap { example in
      wrapping.commandLines(example.line, first: 2, indent: 6)
        + wrapping.lines(example.does, first: 4, indent: 4)
    }
  }

  private var usageLines: [String] {
    var lines = UsageLine(command: command).lines.flatMap {
      wrapping.lines(ofParts: $0, first: 2, indent: 6)
    }
    if !command.aliases.isEmpty {
      let above = command.names.dropLast().joined(separator: " ")
      let others = command.aliases.map { "\(above) \($0)" }.joined(separator: ", ")
      lines += wrapping.lines("The same as: \(others)", first: 2, indent: 6)
    }
    return lines
  }

  private var commandGroups: [(String?, [(label: String, text: String)])] {
    inGroups(command.subcommands, by: \.group).map { group, commands in
      (group, commands.map { ($0.name, $0.summary) })
    }
  }

  private var optionGroups: [(String?, [ParameterForm])] {
    inGroups(command.options, by: \.group)
  }

  private func optionLines(_ forms: [ParameterForm]) -> [String] {
    let aligned = wrapping.width >= 60 && forms.contains { $0.short != nil }
    return HelpTable(rows: forms.map { ($0.names(aligned: aligned), $0.explanation) })
      .lines(wrapping)
  }

  /// What the program's own help ends with: the options of every command in full.
  private var rootEnding: [String] {
    var lines: [String] = []
    let shown = globals.filter { !$0.isHidden } + ParameterForm.builtIn
    add("Options for every command", optionLines(shown), to: &lines)
    let rows = topics.map { (label: $0.name, text: $0.summary) }
    add("More help", HelpTable(rows: rows).lines(wrapping), to: &lines)
    guard !command.subcommands.isEmpty else { return lines }
    let name = command.line
    let way =
      topics.isEmpty
      ? "\(name) help COMMAND explains a command."
      : "\(name) help COMMAND explains a command, and \(name) help \(topics[0].name) a topic."
    return lines + [""] + wrapping.lines(way, first: 0, indent: 0)
  }

  /// What other commands' help ends with: the options of every command by name only.
  private var ending: [String] {
    let names = globals.filter { !$0.isHidden }.map { form in
      form.isNegatable ? "--[no-]\(form.name)" : form.label
    }
    var sentence = ""
    if !names.isEmpty {
      sentence = "Every command also takes \(names.joined(separator: ", ")): see "
      sentence += "\(command.names[0]) --help."
    }
    if !command.subcommands.isEmpty {
      sentence += sentence.isEmpty ? "" : " "
      sentence += "\(command.line) COMMAND --help explains a command."
    }
    return sentence.isEmpty ? [] : [""] + wrapping.lines(sentence, first: 0, indent: 0)
  }
}

/// Values in groups, in the order in which each group first appears, those without one first.
func inGroups<Value>(
  _ values: [Value], by group: (Value) -> String?
) -> [(String?, [Value])] {
  var groups: [(String?, [Value])] = []
  for value in values {
    let name = group(value)
    if let index = groups.firstIndex(where: { $0.0 == name }) {
      groups[index].1.append(value)
    } else if name == nil {
      groups.insert((nil, [value]), at: 0)
    } else {
      groups.append((name, [value]))
    }
  }
  return groups
}

extension ParameterForm {
  /// What every program understands without describing it.
  static var builtIn: [ParameterForm] {
    [
      Flag("help", short: "h", help: "Show help on the command.").form,
      Flag("version", help: "Show which version this is.").form,
    ]
  }
}
