/// Who changes a project, and how.
public struct UpdateOptions: Sendable {
  /// Who holds the lock meanwhile, in words for the next in line: “copro meeting add, by anne”.
  public var holder: String
  /// The command, for the history: “copro meeting add”.
  public var command: String
  /// The day, for the history.
  public var day: Day
  /// Whether to find out what would change and leave everything as it is.
  public var dryRun: Bool
  /// The seed of new identifiers, for a command that can be repeated.
  public var seed: UInt64?

  /// Options of one command.
  public init(
    holder: String, command: String = "", day: Day = .epoch, dryRun: Bool = false,
    seed: UInt64? = nil
  ) {
    self.holder = holder
    self.command = command
    self.day = day
    self.dryRun = dryRun
    self.seed = seed
  }
}

/// What an update did.
public struct Updated<Result> {
  /// What the change gave back.
  public var result: Result
  /// The project as it is now.
  public var project: Project
  /// The files that changed, by their path below the project folder, in order.
  public var changedPaths: [String]
  /// What the person should know about the folder.
  public var notices: [FolderNotice]
}

extension ProjectFolder {
  /// Locks the folder, reads it, changes the project, and writes what changed: all or nothing.
  ///
  /// - Throws: whatever the change throws, then nothing is written; or a ``StoreProblem``.
  @discardableResult
  public func update<Result>(
    _ options: UpdateOptions, _ change: (inout Draft) throws -> Result
  ) throws -> Updated<Result> {
    if options.dryRun {
      return try outcome(of: change, on: try load(), seed: options.seed).updated
    }
    let modes = FileModes(shared: try usesSharedModes())
    try makeFolders(above: FolderLock.path, modes: modes)
    let lock = try FolderLock.exclusive(in: self, holder: options.holder, modes: modes)
    defer { lock.release() }
    try Journal(in: self).finish()
    let snapshot = try read(keepsBytes: true)
    let (updated, changes, draft) = try outcome(of: change, on: snapshot, seed: options.seed)
    let kind = draft.kind
    try refuseIfChanged(changes, since: snapshot)
    if kind != .undo { try refuseIfAbsent(changes, since: snapshot) }
    let newModes = FileModes(shared: updated.project.settings.sharedFolder)
    let before = kind == .undoable ? contents(of: changes.keys, in: snapshot) : [:]
    // Before the change, so that nothing stays behind when the program is stopped in between.
    try History(of: self).remove(draft.purge)
    removeLeftBehind(beside: changes.keys)
    try apply(changes, modes: newModes)
    if newModes != modes { settle(newModes) }
    if !changes.isEmpty, kind != .undo {
      History(of: self).note(
        changes, before: before, command: options.command, day: options.day,
        canBeUndone: kind == .undoable, modes: newModes)
    }
    return updated
  }

  private func outcome<Result>(
    of change: (inout Draft) throws -> Result, on snapshot: Snapshot, seed: UInt64?
  ) throws -> (updated: Updated<Result>, changes: [String: FileChange], draft: Draft) {
    var draft = Draft(
      project: snapshot.project, identifiers: IdentifierSource(seed: seed), folder: self)
    let result = try change(&draft)
    draft.project.sort()
    draft.project.countRevisions(since: snapshot.project)
    var changes = ProjectFiles.changes(from: snapshot.project, to: draft.project)
    changes.merge(draft.otherFiles) { _, other in other }
    let updated = Updated(
      result: result, project: draft.project, changedPaths: changes.keys.sorted(),
      notices: snapshot.notices)
    return (updated, changes, draft)
  }

  /// What is in the files that are to change; `nil` for one that is not there.
  private func contents(
    of paths: some Sequence<String>, in snapshot: Snapshot
  ) -> [String: [UInt8]?] {
    var contents: [String: [UInt8]?] = [:]
    for path in paths {
      contents[path] = .some(snapshot.bytes[path] ?? (try? files.read(fullPath(path))))
    }
    return contents
  }

  /// Refuses when a file that is to change is not as it was read: locks do nothing in some folders.
  private func refuseIfChanged(
    _ changes: [String: FileChange], since snapshot: Snapshot
  ) throws(StoreProblem) {
    for path in changes.keys.sorted() {
      guard let before = snapshot.bytes[path] else { continue }
      let now = try? files.read(fullPath(path))
      if now != before { throw .changedMeanwhile(path) }
    }
  }

  /// Refuses to write a file anew that every project has and that is not there: absent is never
  /// taken for empty, and it may only not have been copied yet.
  private func refuseIfAbsent(
    _ changes: [String: FileChange], since snapshot: Snapshot
  ) throws(StoreProblem) {
    for case .absent(let path) in snapshot.notices where changes[path] != nil {
      throw .absent(path)
    }
  }

  private func usesSharedModes() throws(StoreProblem) -> Bool {
    try record(ProjectSettings.self, at: Self.marker)?.sharedFolder ?? false
  }
}
