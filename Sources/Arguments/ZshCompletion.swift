/// The script by which zsh completes a program's words.
public struct ZshCompletion {
  private let tree: CompletionTree

  /// The script for a program.
  public init<Context>(_ program: Program<Context>) { tree = CompletionTree(program) }

  /// The script, to be kept as `_NAME` in a folder of zsh's `fpath`.
  public var text: String {
    var lines = ["#compdef \(tree.name)", "# zsh completion for \(tree.name)"]
    for place in tree.places { lines += [""] + function(place) }
    lines += ["", "if [[ $funcstack[1] == _\(tree.name) ]]; then"]
    lines += ["  _\(tree.name) \"$@\"", "else", "  compdef _\(tree.name) \(tree.name)", "fi"]
    return lines.joined(separator: "\n") + "\n"
  }

  private func function(_ place: CompletionTree.Place) -> [String] {
    let helps = place.line == tree.name && !place.commands.isEmpty
    var lines = ["_\(place.functionName)() {"]
    lines += ["  local curcontext=\"$curcontext\" state line", "  typeset -A opt_args"]
    lines.append("  _arguments -C -s -S : \\")
    lines += place.options.flatMap(specifications).map { "    \(shellQuoted($0)) \\" }
    guard !place.commands.isEmpty else {
      lines += values(place).map { "    \(shellQuoted($0)) \\" }
      return lines + ["    && return 0", "}"]
    }
    lines += ["    '1: :->first' \\", "    '*:: :->rest' && return 0", "  case $state in"]
    lines += ["    first)", "      local -a commands=("]
    for command in place.commands {
      lines.append("        \(shellQuoted("\(command.name):\(safe(command.summary))"))")
    }
    if helps { lines.append("        'help:Show help on a command'") }
    lines += ["      )", "      _describe -t commands command commands"]
    if let action = place.positionals.first.map(action), !action.isEmpty {
      lines.append("      _alternative \(shellQuoted("values:value:\(action)"))")
    }
    lines += ["      ;;", "    rest)", "      case $line[1] in"]
    for command in place.commands {
      let words = ([command.name] + command.aliases).map(shellQuoted).joined(separator: "|")
      let function = command.line.map { $0 == " " || $0 == "-" ? "_" : $0 }
      lines.append("        \(words)) _\(String(function)) ;;")
    }
    if helps { lines.append("        help) _\(place.functionName) ;;") }
    return lines + ["      esac ;;", "  esac", "}"]
  }

  /// An option as `_arguments` wants it described, once for each way to write it.
  private func specifications(_ form: ParameterForm) -> [String] {
    let others = form.isRepeating ? "*" : "(\(form.words.joined(separator: " ")))"
    let help = "[\(safe(form.help))]"
    return form.words.map { word in
      guard form.kind == .option else { return others + word + help }
      let joint = word.hasPrefix("--") ? "=" : "+"
      return "\(others)\(word)\(joint)\(help):\(safe(form.valueName)):\(action(form))"
    }
  }

  private func values(_ place: CompletionTree.Place) -> [String] {
    place.positionals.enumerated().map { index, form in
      let position = form.isRepeating ? "*:" : form.isRequired ? "\(index + 1):" : "\(index + 1)::"
      return "\(position)\(safe(form.name)):\(action(form))"
    }
  }

  private func action(_ form: ParameterForm) -> String {
    if form.takesFile { return "_files" }
    if form.takesFolder { return "_files -/" }
    return form.choices.isEmpty ? "" : "(\(form.choices.joined(separator: " ")))"
  }

  /// Text in which nothing ends a description early.
  private func safe(_ text: String) -> String {
    text.reduce(into: "") { safe, character in
      if "[]:\\".contains(character) { safe.append("\\") }
      safe.append(character)
    }
  }
}
