import Arguments
import CoProCore
import JSONText

/// `copro log`: the last changes.
enum LogCommand {
  static let command = Command<Console>(
    "log",
    summary: "Show the last changes, newest first.",
    examples: [Example("copro log", "the last twenty changes")],
    parameters: [Shared.json]
  ) { arguments, console in
    let entries = History(of: try console.folder(arguments)).entries().reversed()
    if arguments[Shared.json] {
      return try console.result([JSONMember("changes", .array(entries.map(json)))])
    }
    if entries.isEmpty { console.message("No changes are noted here yet.") }
    for entry in entries {
      let files = entry.files.count == 1 ? "1 file" : "\(entry.files.count) files"
      let note = entry.canBeUndone ? "" : ", cannot be taken back"
      try console.result("\(entry.day.words): \(entry.command) (\(files)\(note))\n")
    }
  }

  private static func json(_ entry: HistoryEntry) -> JSONValue {
    .object([
      JSONMember("day", .string(entry.day.iso)),
      JSONMember("command", .string(entry.command)),
      JSONMember("can-be-undone", .bool(entry.canBeUndone)),
      JSONMember("files", .array(entry.files.map { .string($0.path) })),
    ])
  }
}
