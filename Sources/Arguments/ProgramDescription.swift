/// A program's commands, described for other programs in JSON.
public struct ProgramDescription {
  private let root: CommandOutline
  private let globals: [ParameterForm]
  private let version: String

  /// The description of a program.
  public init<Context>(_ program: Program<Context>) {
    root = CommandOutline(program.root)
    globals = program.globals.map(\.form)
    version = program.version
  }

  /// The description in JSON on one line, with a line break at its end; `format` is 1.
  public var json: String {
    let members = [
      "\"format\":1", "\"version\":\(string(version))",
      "\"globals\":\(array(globals.filter { !$0.isHidden }.map(parameter)))",
      "\"command\":\(command(root))",
    ]
    return "{" + members.joined(separator: ",") + "}\n"
  }

  private func command(_ command: CommandOutline) -> String {
    let examples = command.examples.map {
      "{\"line\":\(string($0.line)),\"does\":\(string($0.does))}"
    }
    let shown = command.parameters.filter { !$0.isHidden }
    let members = [
      "\"name\":\(string(command.name))",
      "\"aliases\":\(array(command.aliases.map(string)))",
      "\"summary\":\(string(command.summary))",
      "\"examples\":\(array(examples))",
      "\"parameters\":\(array(shown.map(parameter)))",
      "\"commands\":\(array(command.subcommands.map { self.command($0) }))",
    ]
    return "{" + members.joined(separator: ",") + "}"
  }

  private func parameter(_ form: ParameterForm) -> String {
    let kind =
      switch form.kind {
      case .flag: "flag"
      case .option: "option"
      case .positional: "positional"
      }
    var members = ["\"kind\":\(string(kind))", "\"name\":\(string(form.name))"]
    if let short = form.short { members.append("\"short\":\(string(String(short)))") }
    if form.kind == .option { members.append("\"value\":\(string(form.valueName))") }
    members.append("\"help\":\(string(form.help))")
    if !form.choices.isEmpty { members.append("\"choices\":\(array(form.choices.map(string)))") }
    if form.isNegatable { members.append("\"negatable\":true") }
    members += ["\"required\":\(form.isRequired)", "\"repeating\":\(form.isRepeating)"]
    return "{" + members.joined(separator: ",") + "}"
  }

  private func array(_ values: [String]) -> String { "[\(values.joined(separator: ","))]" }

  private func string(_ text: String) -> String {
    var written = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": written += "\\\(scalar)"
      case "\n": written += "\\n"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        written += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: written.unicodeScalars.append(scalar)
      }
    }
    return written + "\""
  }
}
