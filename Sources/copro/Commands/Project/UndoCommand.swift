import Arguments
import CoProCore

/// `copro undo`: takes the last change back.
enum UndoCommand {
  static let command = Command<Console>(
    "undo",
    summary: "Take the last change back.",
    discussion: """
      Give it again to go further back. Answers to surveys cannot be taken back, because their forms \
      are not kept. A file that somebody changed since is left alone.
      """,
    examples: [
      Example("copro undo", "take the last change back"),
      Example("copro undo --dry-run", "see which change that would be"),
    ]
  ) { arguments, console in
    let folder = try console.folder(arguments)
    let updated = try console.update(arguments) { draft in
      let (entry, back) = try History(of: folder).lastChange()
      for (path, change) in back { draft.otherFiles[path] = change }
      draft.isUndo = true
      return entry
    }
    let entry = updated.result
    console.done(arguments, "Took back \(entry.command) of \(entry.day.words).")
    console.next(arguments, "copro log", "see the changes before it")
  }
}
