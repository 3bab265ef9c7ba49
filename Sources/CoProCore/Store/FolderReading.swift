import JSONText

/// One reading of a project folder: what was read, and what was found wrong or worth saying.
struct FolderReading {
  let folder: ProjectFolder
  /// Changes of a writer that stopped half way, which count as made; `nil` is a removed file.
  let pending: [String: [UInt8]?]
  /// Whether the bytes of every file are kept, for a writer to see what somebody else changed.
  private let keepsBytes: Bool
  private(set) var bytes: [String: [UInt8]] = [:]
  var problems: [ContentProblem] = []
  var notices: [FolderNotice] = []
  /// What is used again for every file; taken from another reading, and passed on to the next.
  private(set) var desk: Desk
  /// The identifiers of the rounds whose questions are known to fit together.
  private(set) var roundsInOrder: Set<String> = []
  /// The folder, held open; nothing where it cannot be, and then files are found by their whole path.
  private let open: Int32?

  /// What reading uses for one file after the other: memory, and what it learned on the way.
  struct Desk {
    fileprivate var reader = StraightReader()
    fileprivate var memory = [UInt8](repeating: 0, count: 16_384)
  }

  init(
    folder: ProjectFolder, pending: [String: [UInt8]?], keepsBytes: Bool = false,
    desk: consuming Desk = Desk()
  ) {
    self.folder = folder
    self.pending = pending
    self.keepsBytes = keepsBytes
    self.desk = desk
    open = try? folder.files.openFolder(folder.path)
  }

  /// Lets go of the folder.
  func close() {
    if let open { try? folder.files.close(open) }
  }

  /// The record of which a project has one; `nil` where its file is not there.
  mutating func one<Stored: StoredRecord>(_ type: Stored.Type) throws(StoreProblem) -> Stored? {
    guard case .file(let path) = Stored.shelf else { return nil }
    return try one(type, at: path)
  }

  /// The record of which every project has one; where its file is not there, that is told.
  mutating func expected<Stored: StoredRecord>(
    _ type: Stored.Type
  ) throws(StoreProblem) -> Stored? {
    guard case .file(let path) = Stored.shelf else { return nil }
    let problemsBefore = problems.count
    let record = try one(type, at: path)
    if record == nil, problems.count == problemsBefore { notices.append(.absent(path)) }
    return record
  }

  /// Notes copies of the records of which a project has one, such as `plan (conflicted copy).json`.
  mutating func lookForCopies() throws(StoreProblem) {
    for name in try names(in: ".").sorted() where RecordName.isCopyOfOne(name) {
      notices.append(.conflictCopy(name))
    }
  }

  /// The record in one file; `nil` where the file is not there.
  ///
  /// It is read straight from the bytes; where that does not do, with care, so that everything that is
  /// wrong is named with its place.
  mutating func one<Stored: StoredRecord>(
    _ type: Stored.Type, at path: String
  ) throws(StoreProblem) -> Stored? {
    guard let count = try readContent(of: path) else { return nil }
    if keepsBytes { bytes[path] = Array(desk.memory[..<count]) }
    let record: Stored? = desk.straight(count)
    if let record, record.fileIdentifier == nil || record.path == path {
      if let round = record as? SurveyRound, desk.reader.questionnaires.lastIsInOrder {
        roundsInOrder.insert(round.id.text)
      }
      return record
    }
    return RecordFile.read(
      type, from: Array(desk.memory[..<count]), path: path, problems: &problems)
  }

  /// Every record of a folder, in order of identifier.
  mutating func all<Stored: StoredRecord>(_ type: Stored.Type) throws(StoreProblem) -> [Stored] {
    guard case .folder(let shelf) = Stored.shelf else { return [] }
    var paths: [String] = []
    let beginning = shelf + "/"
    for name in try namesNow(in: shelf).sorted() {
      let path = beginning + name
      switch RecordName(name) {
      case .record: paths.append(path)
      case .conflictCopy: notices.append(.conflictCopy(path))
      case .stranger: notices.append(.stranger(path))
      case .hidden: break
      }
    }
    var records: [Stored] = []
    records.reserveCapacity(paths.count)
    let threads = OrderedThreads.forSmallWork(paths.count)
    if let open, pending.isEmpty, !keepsBytes, threads.threads > 1 {
      try read(paths, on: threads, below: open, into: &records)
    } else {
      for path in paths {
        if let record = try one(type, at: path) { records.append(record) }
      }
    }
    return records
  }

  /// Reads many files of one shelf on several threads, and with care those that must be.
  private mutating func read<Stored: StoredRecord>(
    _ paths: [String], on threads: OrderedThreads, below open: Int32, into records: inout [Stored]
  ) throws(StoreProblem) {
    let files = folder.files
    let makeWorker: @Sendable () -> (Int) -> Stored? = {
      var desk = Desk()
      return { number in
        let path = paths[number]
        guard
          let count = try? files.read(
            path, below: open, into: &desk.memory, margin: JSONCursor.margin),
          let record: Stored = desk.straight(count), record.path == path
        else { return nil }
        return record
      }
    }
    var problem: StoreProblem?
    try? threads.run(over: paths.count, makeWorker: makeWorker) { number, record in
      if let record { return records.append(record) }
      do throws(StoreProblem) {
        if let record = try one(Stored.self, at: paths[number]) { records.append(record) }
      } catch {
        problem = error
        throw error
      }
    }
    if let problem { throw problem }
  }

  /// The names in a folder of the project, with the changes that count as made.
  private func namesNow(in shelf: String) throws(StoreProblem) -> [String] {
    let names = try self.names(in: shelf)
    let changed = pending.filter { $0.key.hasPrefix(shelf + "/") }
    guard !changed.isEmpty else { return names }
    var now = Set(names)
    for (path, content) in changed {
      let name = String(path.dropFirst(shelf.count + 1))
      if content == nil { now.remove(name) } else { now.insert(name) }
    }
    return Array(now)
  }

  /// The names in a folder of the project; none where it is not there.
  func names(in shelf: String) throws(StoreProblem) -> [String] {
    do throws(FileFailure) {
      if let open { return try folder.files.names(in: shelf, below: open) }
      return try folder.files.names(in: folder.fullPath(shelf))
    } catch {
      if error.reason == .notThere || error.reason == .notAFolder { return [] }
      throw .cannotRead(FileFailure(error.call, folder.fullPath(shelf), error.reason))
    }
  }

  func folderExists(_ relative: String) throws(StoreProblem) -> Bool {
    do {
      return try folder.files.kind(of: folder.fullPath(relative)) == .folder
    } catch {
      throw .cannotRead(error)
    }
  }

  /// Puts the content of a file at the beginning of the memory, with the margin after it, and gives
  /// the number of its bytes; `nil` where the file is not there.
  private mutating func readContent(of path: String) throws(StoreProblem) -> Int? {
    if let changed = pending[path] {
      guard let changed else { return nil }
      desk.memory = changed + JSONCursor.end
      return changed.count
    }
    do throws(FileFailure) {
      guard let open else {
        let content = try folder.files.read(folder.fullPath(path))
        desk.memory = content + JSONCursor.end
        return content.count
      }
      return try folder.files.read(
        path, below: open, into: &desk.memory, margin: JSONCursor.margin)
    } catch {
      if error.reason == .notThere { return nil }
      throw .cannotRead(FileFailure(error.call, folder.fullPath(path), error.reason))
    }
  }
}

extension FolderReading.Desk {
  /// Reads the record at the beginning of the memory; `nil` where it must be read with care.
  fileprivate mutating func straight<Stored: StoredRecord>(_ count: Int) -> Stored? {
    memory.withUnsafeBytes { bytes in
      reader.file(
        Stored.self, UnsafeRawBufferPointer(rebasing: bytes[..<(count + JSONCursor.margin)]))
    }
  }
}
