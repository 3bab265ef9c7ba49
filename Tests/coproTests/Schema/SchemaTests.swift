import Arguments
import BuiltInSchemas
import CoProCore
import JSONText
import TestSupport
import Testing

@testable import copro

struct SchemaTests {
  private static let example = "examples/community-energy"

  @Test(arguments: FileSchema.all.map(\.path))
  func `every file of the example is as its schema says`(path: String) throws {
    let file = try #require(FileSchema.all.first { $0.path == path })
    for record in try ExampleFiles.all(like: path) {
      #expect(SchemaCheck(schema: file.schema).faults(in: record) == [])
    }
  }

  @Test func `a schema knows no name that the program does not know`() throws {
    let file = try #require(FileSchema.all.first { $0.path == "plan.json" })
    let plan = try #require(try ExampleFiles.all(like: "plan.json").first)
    let odd = JSONValue.object((plan.asObject ?? []) + [JSONMember("amis", .string("x"))])
    let faults = SchemaCheck(schema: file.schema).faults(in: odd)
    #expect(faults == [": “amis” is not known"])
  }

  @Test func `every command that prints for other programs has a schema`() {
    let named = Self.commands(Copro.program.root, path: []).map { $0.joined(separator: "-") }
    let missing = named.filter { !BuiltInSchemas.names.contains($0) }
    let stray = BuiltInSchemas.names.filter { !named.contains($0) && $0 != "report-trace" }
    #expect(missing == [])
    #expect(stray == [])
  }

  @Test(arguments: [
    "status", "check --all", "check", "set", "plan", "plan aim", "plan outcome list",
    "plan budget list", "plan decision list", "plan criteria", "member list", "member show Ada",
    "tor", "tor rules list",
    "tor versions", "meeting list", "meeting rota", "meeting action list", "meeting minutes 1",
    "agenda 2", "agenda item list 1", "agenda activities", "survey list", "audit list",
    "feedback list", "feedback show F1", "evidence list", "evidence show E1", "expense list",
    "involvement list", "training list", "report", "report --gaps", "report committee",
    "invite sent", "invite application list", "template list", "log", "doctor", "schema",
  ])
  func `what a command prints is as its schema says`(line: String) throws {
    let words = line.split(separator: " ").map(String.init)
    let name = try #require(
      (1...words.count).reversed().map { words[..<$0].joined(separator: "-") }
        .first { BuiltInSchemas.names.contains($0) })
    let schema = try JSONText.read(try #require(BuiltInSchemas.text(of: name)))
    for day in ["2026-03-01", "2027-06-01"] {
      let console = TestConsole(
        folder: SourceTree.full(Self.example), today: Day(iso: day) ?? .epoch)
      let run = console.run(words + ["--json"])
      let value = try JSONText.read(run.output)
      #expect(SchemaCheck(schema: schema).faults(in: value) == [])
    }
  }

  @Test func `a schema is asked for by a file, a folder or a command`() {
    let console = TestConsole(folder: SourceTree.full(Self.example))
    #expect(console.run(["schema", "meetings"]) == console.run(["schema", "meetings/ID.json"]))
    #expect(console.run(["schema", "survey", "results"]).output.contains("survey results --json"))
    let wrong = console.run(["schema", "meting"])
    #expect(wrong.status == 66)
    #expect(wrong.errors.contains("Did you mean meetings?"))
  }

  /// The paths of all commands that take `--json`.
  private static func commands(_ command: Command<Console>, path: [String]) -> [[String]] {
    let own = command.parameters.contains { $0.form.name == Shared.json.form.name } ? [path] : []
    return own + command.subcommands.flatMap { commands($0, path: path + [$0.name]) }
  }
}

/// The records of the example, as JSON.
private enum ExampleFiles {
  static func all(like path: String) throws -> [JSONValue] {
    let root = SourceTree.full("examples/community-energy")
    let files = SystemFiles()
    guard path.hasSuffix("/ID.json") else {
      guard try files.kind(of: "\(root)/\(path)") != nil else { return [] }
      return [try JSONText.read(try files.read("\(root)/\(path)"))]
    }
    let folder = "\(root)/\(path.dropLast("/ID.json".count))"
    guard try files.kind(of: folder) == .folder else { return [] }
    return try files.names(in: folder).filter { $0.hasSuffix(".json") }
      .map { try JSONText.read(try files.read("\(folder)/\($0)")) }
  }
}
