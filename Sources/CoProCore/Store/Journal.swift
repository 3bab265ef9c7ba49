import JSONText

/// The note of a change to several files, by which it is finished if its writer is stopped half way.
///
/// New content stands complete in scratch files before the journal is written. Once the journal is on
/// the disk the change counts as made: readers read the scratch files in place of the old ones, and
/// the next writer moves them there.
struct Journal {
  private let folder: ProjectFolder
  static let path = "private/.copro/journal.json"

  /// A scratch file and the file whose place it takes.
  struct Move: Equatable {
    var scratch: String
    var target: String
  }

  init(in folder: ProjectFolder) { self.folder = folder }

  /// What the journal says of files that are not yet in place; empty where there is no journal.
  func pendingChanges() throws(StoreProblem) -> [String: [UInt8]?] {
    guard let (moves, removals) = try read() else { return [:] }
    var pending: [String: [UInt8]?] = [:]
    for move in moves {
      do {
        pending[move.target] = try folder.files.read(folder.fullPath(move.scratch))
      } catch {
        // The scratch file is gone when it is in place already.
        if error.reason != .notThere { throw .cannotRead(error) }
      }
    }
    for removal in removals { pending[removal] = .some(nil) }
    return pending
  }

  /// The scratch files that are yet to be put in place.
  func scratchFiles() throws(StoreProblem) -> [String] {
    try read()?.moves.map(\.scratch) ?? []
  }

  /// Writes the journal; when this returns, the change is made.
  func write(
    _ moves: [Move], removing removals: [String], scratch: String, mode: UInt32
  ) throws(StoreProblem) {
    let text = JSONText.write(
      JSONValue(
        .object([
          JSONMember("format", RecordFile.format.json),
          JSONMember("moves", moves.flatMap { [$0.scratch, $0.target] }.json),
          JSONMember("removals", removals.json),
        ])))
    try folder.writeScratch(text, to: scratch, mode: mode, synced: true)
    do {
      try folder.files.rename(folder.fullPath(scratch), to: folder.fullPath(Self.path))
      try folder.files.syncFolder(folder.fullPath("private/.copro"))
    } catch {
      try? folder.files.remove(folder.fullPath(scratch))
      try? folder.files.remove(folder.fullPath(Self.path))
      throw .writeFailed(error)
    }
  }

  /// Puts everything in place that the journal names, and removes it.
  func finish() throws(StoreProblem) {
    guard let (moves, removals) = try read() else { return }
    do {
      for move in moves {
        do {
          try folder.files.rename(folder.fullPath(move.scratch), to: folder.fullPath(move.target))
        } catch {
          if error.reason != .notThere { throw error }
        }
      }
      for removal in removals {
        do {
          try folder.files.remove(folder.fullPath(removal))
        } catch {
          if error.reason != .notThere { throw error }
        }
      }
      try folder.files.syncEverything(near: folder.path)
      try folder.files.remove(folder.fullPath(Self.path))
    } catch let failure as FileFailure {
      throw StoreProblem.writeFailed(failure)
    } catch {
      return
    }
  }

  private func read() throws(StoreProblem) -> (moves: [Move], removals: [String])? {
    let bytes: [UInt8]
    do {
      bytes = try folder.files.read(folder.fullPath(Self.path))
    } catch {
      if error.reason == .notThere || error.reason == .notAFolder { return nil }
      throw .cannotRead(error)
    }
    do {
      let value = try JSONText.read(bytes)
      let paths = (value["moves"]?.asArray ?? []).compactMap(\.asString)
      let moves = stride(from: 0, to: paths.count - 1, by: 2).map {
        Move(scratch: paths[$0], target: paths[$0 + 1])
      }
      return (moves, (value["removals"]?.asArray ?? []).compactMap(\.asString))
    } catch {
      throw .content([ContentProblem(path: Self.path, .notJSON(error))])
    }
  }
}
