import JSONText

/// The last changes to a project, newest last; a convenience that may be lost without harm.
public struct History: Sendable {
  private let folder: ProjectFolder
  static let shelf = "private/.copro/history"

  /// How many changes are remembered.
  static let length = 20

  /// The history of a project folder.
  public init(of folder: ProjectFolder) { self.folder = folder }

  /// The changes that are remembered, the oldest first.
  public func entries() -> [HistoryEntry] {
    namedEntries().compactMap(\.entry)
  }

  /// Notes a change.
  ///
  /// It is not waited for: a lost note costs an undo, not a record.
  func note(
    _ changes: [String: FileChange], before: [String: [UInt8]?], command: String, day: Day,
    canBeUndone: Bool, modes: FileModes
  ) {
    var entry = HistoryEntry()
    entry.day = day
    entry.command = command
    entry.canBeUndone = canBeUndone
    for path in changes.keys.sorted() {
      var file = HistoryEntry.ChangedFile()
      file.path = path
      guard canBeUndone else {
        // Not even a digest: that of a tally could be tried out until it tells the tally.
        entry.files.append(file)
        continue
      }
      file.after = changes[path]?.bytes.map { SHA256.hex(of: $0) }
      if let old = before[path].flatMap(\.self) {
        file.before = String(validating: old, as: UTF8.self)
        if file.before == nil { file.beforeBytes = Base64.text(of: old) }
      }
      entry.files.append(file)
    }
    let known = names()
    let next = (known.last.flatMap { Int($0.prefix(6)) } ?? 0) + 1
    let number = String(repeating: "0", count: max(6 - "\(next)".count, 0)) + "\(next)"
    write(entry, to: "\(Self.shelf)/\(number).json", modes: modes)
    for name in known.dropLast(Self.length - 1) { remove(name) }
  }

  /// The last change, when it can be taken back, and what each of its files held before.
  ///
  /// To be asked while the folder is locked. What takes the change back also takes it out of the history, so
  /// that both happen or neither, and nobody takes it back twice.
  ///
  /// - Throws: ``UndoProblem`` when there is none, or it cannot be taken back.
  public func lastChange() throws(UndoProblem) -> (entry: HistoryEntry, back: [String: FileChange])
  {
    let known = namedEntries().filter { $0.entry != nil }
    guard let (name, last) = known.last, let entry = last else { throw .nothing }
    guard entry.canBeUndone else { throw .notUndoable(command: entry.command) }
    var back: [String: FileChange] = [:]
    for file in entry.files {
      let now = try? folder.files.read(folder.fullPath(file.path))
      guard now.map({ SHA256.hex(of: $0) }) == file.after else {
        throw .changedSince(path: file.path, command: entry.command)
      }
      back[file.path] = try before(file, command: entry.command)
    }
    let earlier = retold(Array(known.dropLast()), after: entry, taken: back)
    for (name, entry) in earlier { back[path(of: name)] = .content(Self.bytes(of: entry)) }
    back[path(of: name)] = .removal
    return (entry, back)
  }

  private func before(
    _ file: HistoryEntry.ChangedFile, command: String
  ) throws(UndoProblem) -> FileChange {
    if let text = file.before { return .content(laterMeeting(Array(text.utf8), at: file.path)) }
    guard let coded = file.beforeBytes else { return .removal }
    guard let bytes = Base64.bytes(of: coded) else { throw .notUndoable(command: command) }
    return .content(bytes)
  }

  /// The earlier changes that have to be told what is in a file now, so that they can be taken back as
  /// well: a file was not given back byte for byte what it held.
  private func retold(
    _ known: [(name: String, entry: HistoryEntry?)], after last: HistoryEntry,
    taken back: [String: FileChange]
  ) -> [String: HistoryEntry] {
    var retold: [String: HistoryEntry] = [:]
    for file in last.files {
      guard let before = file.before.map({ Array($0.utf8) }), let now = back[file.path]?.bytes,
        now != before
      else { continue }
      for (name, old) in known.reversed() {
        guard var entry = retold[name] ?? old,
          let place = entry.files.firstIndex(where: { $0.path == file.path })
        else { continue }
        if entry.files[place].after == SHA256.hex(of: before) {
          entry.files[place].after = SHA256.hex(of: now)
          retold[name] = entry
        }
        break
      }
    }
    return retold
  }

  /// What was in a file; of a meeting's file, with a revision that calendars take for a later one.
  private func laterMeeting(_ before: [UInt8], at path: String) -> [UInt8] {
    var problems: [ContentProblem] = []
    guard path.hasPrefix("meetings/"), let now = try? folder.record(Meeting.self, at: path),
      let meeting = RecordFile.read(Meeting.self, from: before, path: path, problems: &problems)
    else { return before }
    let later = meeting.takenBack(from: now)
    return later == meeting ? before : RecordFile.bytes(of: later)
  }

  /// The names of the notes, each with what it holds where it can be read.
  func namedEntries() -> [(name: String, entry: HistoryEntry?)] {
    names().map { name in
      let path = "\(Self.shelf)/\(name)"
      guard let bytes = try? folder.files.read(folder.fullPath(path)) else { return (name, nil) }
      var problems: [ContentProblem] = []
      return (
        name,
        RecordFile.wording(HistoryEntry.self, from: bytes, path: path, problems: &problems)
      )
    }
  }

  /// Removes a note, or says why it could not be removed.
  func removeForGood(_ name: String) throws(StoreProblem) {
    do {
      try folder.files.remove(folder.fullPath("\(Self.shelf)/\(name)"))
    } catch {
      throw .writeFailed(error)
    }
  }

  private func path(of name: String) -> String { "\(Self.shelf)/\(name)" }

  private func names() -> [String] {
    let names = (try? folder.files.names(in: folder.fullPath(Self.shelf))) ?? []
    return names.filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }.sorted()
  }

  private func remove(_ name: String) {
    try? folder.files.remove(folder.fullPath("\(Self.shelf)/\(name)"))
  }

  private func write(_ entry: HistoryEntry, to path: String, modes: FileModes) {
    guard (try? folder.makeFolders(above: path, modes: modes)) != nil else { return }
    try? folder.writeScratch(
      Self.bytes(of: entry), to: path, mode: modes.privateFile, synced: false)
  }

  private static func bytes(of entry: HistoryEntry) -> [UInt8] {
    let head = JSONMember("format", RecordFile.format.json)
    return JSONText.write(.object([head] + (entry.json.asObject ?? [])))
  }
}
