extension Program {
  /// Help on the command at a path, led by its examples.
  ///
  /// - Parameters:
  ///   - path: the names of the command and those above it, the program's own left out; help is on
  ///     the last that there is.
  ///   - width: how many characters a line has room for; 40 at the least.
  ///   - bold: whether headings are bold.
  /// - Returns: the help, with a line break at its end.
  public func help(for path: [String] = [], width: Int = 80, bold: Bool = false) -> String {
    HelpText(
      command: outline(at: path), globals: globals.map(\.form), topics: topics,
      wrapping: TextWrapping(width: width), isBold: bold
    ).text
  }

  /// A topic's page of help.
  ///
  /// - Parameters:
  ///   - topic: the topic.
  ///   - width: how many characters a line has room for; 40 at the least.
  /// - Returns: the page, with a line break at its end.
  public func help(on topic: HelpTopic, width: Int = 80) -> String {
    let wrapping = TextWrapping(width: width)
    let heading = wrapping.lines(
      "\(root.name) \(topic.name): \(topic.summary)", first: 0, indent: 2)
    return (heading + [""] + wrapping.paragraphs(topic.text, indent: 0)).joined(separator: "\n")
      + "\n"
  }

  /// What is wrong with a command line, how the command is used, and where its examples are.
  ///
  /// - Parameters:
  ///   - problem: what is wrong.
  ///   - width: how many characters a line has room for; 40 at the least.
  /// - Returns: a few lines, with a line break at their end.
  public func words(for problem: CommandLineProblem, width: Int = 80) -> String {
    let wrapping = TextWrapping(width: width)
    let command = outline(at: problem.path)
    var lines = wrapping.lines(message(for: problem), first: 0, indent: 0)
    lines.append("")
    for (index, usage) in UsageLine(command: command).lines.enumerated() {
      let parts = index == 0 ? ["Usage:"] + usage : usage
      lines += wrapping.lines(ofParts: parts, first: index == 0 ? 0 : 7, indent: 9)
    }
    let shows = command.examples.isEmpty ? "says more" : "shows examples"
    lines += wrapping.lines("\(command.line) --help \(shows).", first: 0, indent: 0)
    return lines.joined(separator: "\n") + "\n"
  }

  /// What is wrong with a command line, in a sentence or two on one line.
  ///
  /// - Parameter problem: what is wrong.
  /// - Returns: the sentences, without a line break.
  public func message(for problem: CommandLineProblem) -> String {
    ProblemWords(program: root.name, problem: problem).message
  }

  private func outline(at path: [String]) -> CommandOutline {
    var command = root
    var names: [String] = []
    for word in path {
      guard let next = command.subcommand(word) else { break }
      names.append(command.name)
      command = next
    }
    return CommandOutline(command, below: names)
  }
}
