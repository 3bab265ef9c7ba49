extension Program {
  /// What is wrong with the description of the program itself, for its tests to expect empty.
  ///
  /// It names commands and options that clash, descriptions that are missing, values by position
  /// that can never be reached, and examples that the program would not understand.
  ///
  /// - Returns: a sentence for each fault.
  public func faults() -> [String] {
    faults(of: root, at: [], globals: globals.map(\.form))
  }

  private func faults(
    of command: Command<Context>, at path: [String], globals: [ParameterForm]
  ) -> [String] {
    let line = ([root.name] + path).joined(separator: " ")
    let own = command.parameters.map(\.form)
    let options = own.filter { $0.kind != .positional } + globals
    let subcommands = command.subcommands
    var faults: [String] = []
    if command.summary.isEmpty { faults.append("\(line) has no summary.") }
    if command.run == nil, subcommands.isEmpty { faults.append("\(line) does nothing.") }
    for form in own where form.help.isEmpty {
      faults.append("\(line) does not say what \(form.label) is for.")
    }
    faults += twice(own.filter { $0.kind == .positional }.map(\.name), in: line)
    faults += twice(options.map(\.label) + ["--help"], in: line)
    faults += twice(options.compactMap(\.short).map { "-\($0)" } + ["-h"], in: line)
    faults += twice(subcommands.flatMap { [$0.name] + $0.aliases }, in: line)
    if own.filter({ $0.kind == .positional && $0.isRepeating }).count > 1 {
      faults.append("\(line) has two values by position that can repeat.")
    }
    for example in command.examples { faults += self.faults(of: example, in: line, path) }
    for next in subcommands {
      faults += self.faults(of: next, at: path + [next.name], globals: globals)
    }
    return faults
  }

  private func twice(_ names: [String], in line: String) -> [String] {
    var seen: Set<String> = []
    return names.filter { !seen.insert($0).inserted }.map { "\(line) has \($0) twice." }
  }

  /// An example has to be understood, and to be one of the command it stands by or of one under it.
  private func faults(of example: Example, in line: String, _ path: [String]) -> [String] {
    // What follows belongs to the shell.
    let words = ShellWords(example.line).asReceived.prefix {
      !["|", ">", ">>", "<", "&&", ";"].contains($0)
    }
    guard let first = words.firstIndex(of: root.name) else {
      return ["\(line) has an example without \(root.name): \(example.line)"]
    }
    do {
      let request = try parse(Array(words[(first + 1)...]))
      if case .run(let invocation) = request, !invocation.path.starts(with: path) {
        return ["\(line) has an example of another command: \(example.line)"]
      }
      return []
    } catch {
      return ["\(line) has an example that is refused: \(example.line): \(message(for: error))"]
    }
  }
}
