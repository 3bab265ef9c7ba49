/// The script by which bash completes a program's words.
public struct BashCompletion {
  private let tree: CompletionTree

  /// The script for a program.
  public init<Context>(_ program: Program<Context>) { tree = CompletionTree(program) }

  /// The script, to be read by bash (`source FILE`).
  public var text: String {
    let name = tree.name
    let function = "_" + String(name.map { $0 == "-" ? "_" : $0 })
    var lines = ["# bash completion for \(name)", "\(function)_at() {", "  case $path in"]
    for place in tree.places { lines += self.place(place) }
    lines += ["  esac", "}", "", "\(function)_next() {", "  case \"$path $1\" in"]
    for place in tree.places {
      for command in place.commands {
        let words = ([command.name] + command.aliases).map { shellQuoted("\(place.line) \($0)") }
        lines.append("    \(words.joined(separator: "|"))) path=\(shellQuoted(command.line)) ;;")
      }
    }
    lines += ["    *) return 1 ;;", "  esac", "}", "", "\(function)_value() {"]
    lines += ["  case \"$path $1\" in"]
    for place in tree.places { lines += values(place) }
    lines += ["  esac", "}", "", "\(function)() {"]
    lines += Self.walk.split(separator: "\n").map { line in
      replacing("NAME", by: shellQuoted(name), in: replacing("@_", by: function + "_", in: line))
    }
    lines += ["}", "complete -o filenames -F \(function) \(name)"]
    return lines.joined(separator: "\n") + "\n"
  }

  private func place(_ place: CompletionTree.Place) -> [String] {
    let commands = place.commands.map(\.name) + (place.line == tree.name ? ["help"] : [])
    let choices = place.positionals.first?.choices ?? []
    let words = (place.commands.isEmpty ? [] : commands) + choices
    let valued = place.valued.flatMap(\.words)
    let first = place.positionals.first
    let paths = first?.takesFile == true ? "file" : first?.takesFolder == true ? "directory" : ""
    return [
      "    \(shellQuoted(place.line)))",
      "      words=\(shellQuoted(words.joined(separator: " ")))",
      "      options=\(shellQuoted(place.optionWords.joined(separator: " ")))",
      "      valued=\(shellQuoted(valued.joined(separator: " ")))",
      "      paths=\(shellQuoted(paths)) ;;",
    ]
  }

  private func values(_ place: CompletionTree.Place) -> [String] {
    place.valued.compactMap { form in
      let action: String
      if form.takesFile {
        action = "paths=file"
      } else if form.takesFolder {
        action = "paths=directory"
      } else if !form.choices.isEmpty {
        action = "words=\(shellQuoted(form.choices.joined(separator: " ")))"
      } else {
        return nil
      }
      let names = form.words.map { shellQuoted("\(place.line) \($0)") }
      return "    \(names.joined(separator: "|"))) \(action) ;;"
    }
  }

  /// Walks the words before the one to complete, then offers what can stand there.
  ///
  /// `@` stands for the function's name and `NAME` for the program's. bash has already parted
  /// `--name=value` into three words.
  private static let walk = """
      local path=NAME words options valued paths i word
      local current=${COMP_WORDS[COMP_CWORD]} before=
      COMPREPLY=()
      @_at
      for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if [[ $word == -- ]]; then
          options= valued= before=--
        elif [[ $word == -* && " $valued " == *" $word "* ]]; then
          ((i++))
          [[ $i -lt $COMP_CWORD && ${COMP_WORDS[i]} == '=' ]] && ((i++))
          [[ $i -ge $COMP_CWORD ]] && before=$word
        elif [[ $word == help && $path == NAME ]]; then
          options= valued=
        elif [[ $word != -* ]]; then
          if @_next "$word"; then @_at; else words=; fi
        fi
      done
      [[ $current == '=' ]] && current=
      if [[ -n $before && $before != -- ]]; then
        words= options= paths=
        @_value "$before"
      elif [[ $current == -* ]]; then
        words=$options paths=
      fi
      COMPREPLY=($(compgen -W "$words" -- "$current"))
      if [[ -n $paths ]]; then
        local IFS=$'\\n'
        COMPREPLY+=($(compgen -A "$paths" -- "$current"))
      fi
    """

  private func replacing(
    _ mark: String, by text: String, in line: some StringProtocol
  ) -> String {
    line.split(separator: mark, omittingEmptySubsequences: false).joined(separator: text)
  }
}
