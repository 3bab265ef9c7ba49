extension ProjectFolder {
  /// Makes the changes together or not at all.
  ///
  /// One file costs two waits for the disk (the file, its folder); several cost a fixed number.
  ///
  /// - Throws: ``StoreProblem/cannotCreate(_:)`` or ``StoreProblem/writeFailed(_:)``; then nothing has
  ///   changed.
  func apply(_ changes: [String: FileChange], modes: FileModes) throws(StoreProblem) {
    let order = changes.keys.sorted()
    var moves: [Journal.Move] = []
    do {
      for path in order {
        guard let bytes = changes[path]?.bytes else { continue }
        try makeFolders(above: path, modes: modes)
        let scratch = scratchPath(beside: path)
        try writeScratch(bytes, to: scratch, mode: modes.file(path), synced: changes.count == 1)
        moves.append(Journal.Move(scratch: scratch, target: path))
      }
      let removals = order.filter { changes[$0] == .removal }
      if changes.count == 1 {
        try finishSingle(moves.first, removing: removals.first)
      } else if !changes.isEmpty {
        try finishSeveral(moves, removing: removals, modes: modes)
      }
    } catch {
      for move in moves { try? files.remove(fullPath(move.scratch)) }
      throw error
    }
  }

  private func finishSingle(_ move: Journal.Move?, removing removal: String?) throws(StoreProblem) {
    do {
      if let move { try files.rename(fullPath(move.scratch), to: fullPath(move.target)) }
      if let removal { try files.remove(fullPath(removal)) }
    } catch {
      throw .writeFailed(error)
    }
    do {
      try files.syncFolder(fullPath(parent(of: move?.target ?? removal ?? "")))
    } catch {
      throw .unconfirmed(error)
    }
  }

  private func finishSeveral(
    _ moves: [Journal.Move], removing removals: [String], modes: FileModes
  ) throws(StoreProblem) {
    do {
      try files.syncEverything(near: path)
    } catch {
      throw .writeFailed(error)
    }
    let journal = Journal(in: self)
    try journal.write(
      moves, removing: removals, scratch: scratchPath(beside: Journal.path),
      mode: modes.privateFile)
    // The change is made. What cannot be put in place now is put there by the next writer, and read
    // from the scratch files until then.
    try? journal.finish()
  }

  /// Writes a new file of bytes, whole or not at all.
  func writeScratch(
    _ bytes: [UInt8], to scratch: String, mode: UInt32, synced: Bool
  ) throws(StoreProblem) {
    let file: Int32
    do {
      file = try files.create(fullPath(scratch), mode: mode)
    } catch {
      throw error.reason == .full ? .writeFailed(error) : .cannotCreate(error)
    }
    var isOpen = true
    do throws(FileFailure) {
      var rest = bytes[...]
      while !rest.isEmpty {
        let done = try files.write(rest, to: file)
        // A write of nothing that reports no failure would otherwise be tried for ever.
        guard done > 0 else { throw FileFailure(.write, scratch, .full) }
        rest = rest.dropFirst(done)
      }
      // After a failed sync the system may forget what was not written: never tried again.
      if synced { try files.sync(file) }
      isOpen = false
      try files.close(file)
    } catch {
      if isOpen { try? files.close(file) }
      try? files.remove(fullPath(scratch))
      let named = FileFailure(error.call, fullPath(scratch), error.reason)
      throw .writeFailed(named)
    }
  }

  /// Makes the folders that a path needs.
  func makeFolders(above path: String, modes: FileModes) throws(StoreProblem) {
    let folders = path.split(separator: "/").dropLast()
    var relative = ""
    for folder in folders {
      relative += relative.isEmpty ? String(folder) : "/\(folder)"
      do {
        if try files.kind(of: fullPath(relative)) == nil {
          try files.makeFolder(fullPath(relative), mode: modes.folder(relative))
        }
      } catch {
        if error.reason != .alreadyThere { throw .cannotCreate(error) }
      }
    }
  }

  /// Removes scratch files that a writer left when it was stopped, beside answers that are to change.
  ///
  /// One of them, kept while answers go on coming in, would tell what was there before them.
  func removeLeftBehind(beside paths: some Sequence<String>) {
    let shelves = ["private/tallies", "private/comments"]
    for shelf in Set(paths.map(parent)) where shelves.contains(shelf) {
      for name in (try? files.names(in: fullPath(shelf))) ?? []
      where name.hasPrefix(".") && name.hasSuffix(".tmp") {
        try? files.remove(fullPath("\(shelf)/\(name)"))
      }
    }
  }

  /// A name beside a file that nothing else has: scratch files of two writers never meet.
  func scratchPath(beside path: String) -> String {
    var random = SystemRandomNumberGenerator()
    let folder = parent(of: path)
    let name = ".\(Identifier<Project>(using: &random).text).tmp"
    return folder.isEmpty ? name : "\(folder)/\(name)"
  }

  func parent(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }
}
