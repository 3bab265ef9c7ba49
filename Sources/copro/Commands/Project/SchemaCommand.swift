import Arguments
import BuiltInSchemas
import CoProCore
import JSONText
import Spelling

/// `copro schema`: what the project's files and the output for other programs hold.
enum SchemaCommand {
  static let name = Positional<String>(
    "NAME", help: "A file, such as plan.json or meetings, or a command, such as survey results."
  ).any

  static let command = Command<Console>(
    "schema",
    summary: "Describe the project's files and the output of --json, for other programs.",
    discussion: """
      A schema says which names and values a file can hold, or what a command prints with --json. \
      Programs check files with it; editors use it to help whoever types. Schemas follow JSON Schema, \
      draft 2020-12. Without a name, all of them are listed.
      """,
    examples: [
      Example("copro schema", "list the schemas"),
      Example("copro schema plan.json", "the file plan.json"),
      Example("copro schema meetings", "the file of a meeting"),
      Example("copro schema survey results", "what copro survey results --json prints"),
    ],
    parameters: [name, Shared.json]
  ) { arguments, console in
    let asked = arguments[name]
    guard asked.isEmpty else { return try show(asked.joined(separator: "-"), console) }
    if arguments[Shared.json] {
      let files = FileSchema.all.map { file in
        JSONValue.object([
          "name": .string(file.path), "kind": .string("file"), "private": .bool(file.isPrivate),
        ])
      }
      let outputs = BuiltInSchemas.names.map { name in
        JSONValue.object([
          "name": .string(name), "kind": .string("output"), "private": .bool(false),
        ])
      }
      return try console.result([JSONMember("schemas", .array(files + outputs))])
    }
    try console.result("Files of a project:\n")
    for file in FileSchema.all { try console.result("  \(file.path)\n") }
    try console.result("What a command prints with --json:\n")
    for name in BuiltInSchemas.names { try console.result("  \(name)\n") }
    console.next(arguments, "copro schema plan.json", "one of them")
  }

  private static func show(_ name: String, _ console: Console) throws {
    let files = FileSchema.all
    if let file = files.first(where: { $0.path == name }) { return try show(file, console) }
    if let text = BuiltInSchemas.text(of: name) { return try console.result(text) }
    if let file = files.first(where: { $0.name == name || $0.path == "private/\(name)" }) {
      return try show(file, console)
    }
    let known = files.map(\.path) + files.map(\.name) + BuiltInSchemas.names
    let near = Spelling.nearest(to: name, in: known)
    throw Failure(
      .notThere, "There is no schema “\(name)”.",
      wayOut: near.isEmpty
        ? "List them with: copro schema" : "Did you mean \(near.joined(separator: ", "))?")
  }

  private static func show(_ file: FileSchema, _ console: Console) throws {
    try console.result(String(decoding: JSONText.write(file.schema), as: UTF8.self))
  }
}
