/// The script by which fish completes a program's words.
public struct FishCompletion {
  private let tree: CompletionTree

  /// The script for a program.
  public init<Context>(_ program: Program<Context>) { tree = CompletionTree(program) }

  /// The script, to be kept as `NAME.fish` in fish's `completions` folder.
  public var text: String {
    let function = "__" + String(tree.name.map { $0 == "-" ? "_" : $0 })
    var lines = ["# fish completion for \(tree.name)", "function \(function)_path"]
    lines += ["  set -l path \(quoted(tree.name))", "  set -l skip 0"]
    lines += ["  set -l words (commandline -opc)", "  for word in $words[2..-1]"]
    lines += ["    if test $skip = 1", "      set skip 0", "      continue", "    end"]
    lines.append("    switch \"$path $word\"")
    for place in tree.places { lines += steps(from: place) }
    lines += ["    end", "  end", "  echo $path", "end", ""]
    lines += ["function \(function)_at", "  test (\(function)_path) = \"$argv\"", "end", ""]
    lines.append("complete -c \(tree.name) -f")
    for place in tree.places { lines += completions(place, function) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// How a word moves on from a place: to a command under it, or past an option's value.
  private func steps(from place: CompletionTree.Place) -> [String] {
    var lines: [String] = []
    for command in place.commands {
      let words = ([command.name] + command.aliases).map { quoted("\(place.line) \($0)") }
      lines.append("      case \(words.joined(separator: " "))")
      lines.append("        set path \(quoted(command.line))")
    }
    let valued = place.valued.flatMap(\.words).map { quoted("\(place.line) \($0)") }
    if !valued.isEmpty {
      lines += ["      case \(valued.joined(separator: " "))", "        set skip 1"]
    }
    return lines
  }

  private func completions(_ place: CompletionTree.Place, _ function: String) -> [String] {
    let start = "complete -c \(tree.name) -n \(quoted("\(function)_at \(place.line)"))"
    var lines = place.commands.map {
      "\(start) -a \(quoted($0.name)) -d \(quoted($0.summary))"
    }
    if place.line == tree.name, !place.commands.isEmpty {
      lines.append("\(start) -a help -d 'Show help on a command'")
    }
    if let first = place.positionals.first {
      if first.takesFile { lines.append("\(start) -F") }
      if first.takesFolder { lines.append("\(start) -a '(__fish_complete_directories)'") }
      if !first.choices.isEmpty {
        lines.append("\(start) -a \(quoted(first.choices.joined(separator: " ")))")
      }
    }
    for form in place.options {
      let short = form.short.map { " -s \($0)" } ?? ""
      lines.append("\(start) -l \(form.name)\(short)\(value(form)) -d \(quoted(form.help))")
      if form.isNegatable {
        lines.append("\(start) -l no-\(form.name) -d \(quoted("The opposite of --\(form.name)"))")
      }
    }
    return lines
  }

  private func value(_ form: ParameterForm) -> String {
    guard form.kind == .option else { return "" }
    if form.takesFile { return " -r -F" }
    if form.takesFolder { return " -x -a '(__fish_complete_directories)'" }
    return form.choices.isEmpty ? " -x" : " -x -a \(quoted(form.choices.joined(separator: " ")))"
  }

  /// Text in single quotation marks, as fish reads it.
  private func quoted(_ text: String) -> String {
    var quoted = "'"
    for character in text {
      if character == "'" || character == "\\" { quoted.append("\\") }
      quoted.append(character)
    }
    return quoted + "'"
  }
}
