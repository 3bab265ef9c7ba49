/// The manual page of a program with all its commands, for `man`.
public struct ManualPage {
  private let root: CommandOutline
  private let globals: [ParameterForm]
  private let topics: [HelpTopic]
  private let version: String

  /// The manual page of a program.
  public init<Context>(_ program: Program<Context>) {
    root = CommandOutline(program.root)
    globals = program.globals.map(\.form).filter { !$0.isHidden } + ParameterForm.builtIn
    topics = program.topics
    version = program.version
  }

  /// The page in roff, with a line break at its end; it names no day, so that it is always the same.
  public var text: String {
    var lines = [Roff.title(root.name.uppercased(), version: version)]
    lines += [Roff.section("NAME"), "\(Roff.escaped(root.name)) \\- \(Roff.escaped(root.summary))"]
    if !root.examples.isEmpty { lines += [Roff.section("EXAMPLES")] + examples(of: root) }
    lines += [Roff.section("SYNOPSIS")] + usage(of: root, after: "")
    if !root.discussion.isEmpty {
      lines += [Roff.section("DESCRIPTION")] + Roff.paragraphs(root.discussion)
    }
    if !root.parameters.isEmpty { lines += [Roff.section("OPTIONS")] + parameters(of: root) }
    lines += [Roff.section("OPTIONS FOR EVERY COMMAND")]
    for form in globals { lines += Roff.meaning(of: form.names(aligned: false), form.explanation) }
    let commands = root.all.dropFirst()
    if !commands.isEmpty { lines.append(Roff.section("COMMANDS")) }
    for command in commands { lines += section(on: command) }
    for topic in topics {
      lines += [Roff.section(topic.name.uppercased())] + Roff.paragraphs(topic.text)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func section(on command: CommandOutline) -> [String] {
    var lines = [Roff.subsection(command.line), Roff.escaped(sentence(command.summary))]
    if !command.aliases.isEmpty {
      lines.append("Also called \(Roff.escaped(command.aliases.joined(separator: ", "))).")
    }
    lines += examples(of: command)
    lines += usage(of: command)
    if !command.discussion.isEmpty { lines += [".PP"] + Roff.paragraphs(command.discussion) }
    return lines + parameters(of: command)
  }

  private func sentence(_ summary: String) -> String {
    let sentence = summary.prefix(1).uppercased() + summary.dropFirst()
    return sentence.hasSuffix(".") ? sentence : sentence + "."
  }

  private func examples(of command: CommandOutline) -> [String] {
    command.examples.flatMap { Roff.meaning(of: $0.line, $0.does) }
  }

  private func usage(of command: CommandOutline, after start: String = "Usage: ") -> [String] {
    UsageLine(command: command).lines.flatMap { parts in
      [".PP", Roff.escaped(start + parts.joined(separator: " "))]
    }
  }

  private func parameters(of command: CommandOutline) -> [String] {
    (command.positionals + command.options).flatMap {
      Roff.meaning(of: $0.names(aligned: false), $0.explanation)
    }
  }
}
