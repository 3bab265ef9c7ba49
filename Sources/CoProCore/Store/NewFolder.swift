/// A folder of new files that appears whole, or not at all.
///
/// The files are written to a scratch folder beside it, which is then given its name. Nothing waits
/// for the disk once a file: the files can be made again.
public struct NewFolder: Sendable {
  private let path: String
  private let files: any FileOperations
  private let isPrivate: Bool
  private let isShared: Bool

  /// A folder with this whole path.
  ///
  /// - Parameters:
  ///   - path: the whole path, where nothing is or an empty folder.
  ///   - files: the file system.
  ///   - isPrivate: whether only the owner may open the files.
  ///   - isShared: whether, then, the owner's group may too.
  public init(path: String, files: any FileOperations, isPrivate: Bool, isShared: Bool = false) {
    self.path = path
    self.files = files
    self.isPrivate = isPrivate
    self.isShared = isShared
  }

  /// Makes the folder with these files in it.
  ///
  /// - Throws: ``StoreProblem/occupied(_:)`` where something stands there, else
  ///   ``StoreProblem/cannotCreate(_:)`` or ``StoreProblem/writeFailed(_:)``; then nothing is there
  ///   that was not there before.
  public func write(_ contents: [(name: String, bytes: [UInt8])]) throws {
    try write(names: contents.map(\.name)) {
      { (contents[$0].bytes, ()) }
    } noting: { _ in
    }
  }

  /// Makes the folder with these files in it, each made just before it is written.
  ///
  /// Where there are many, several threads make and write them.
  ///
  /// - Parameters:
  ///   - names: the names of the files.
  ///   - makeContent: makes what gives the content of the file with a number, from 0, and a note of it;
  ///     called once on each thread.
  ///   - noting: takes the notes, in the order of the files.
  /// - Throws: as ``write(_:)``, and what making a content throws; then, too, nothing is there.
  public func write<Note: Sendable>(
    names: [String],
    makeContent: @escaping @Sendable () -> (Int) throws -> (bytes: [UInt8], note: Note),
    noting: (Note) -> Void
  ) throws {
    try check()
    let modes = FileModes(shared: isShared)
    let slash = path.lastIndex(of: "/") ?? path.startIndex
    let above = ProjectFolder(
      path: slash == path.startIndex ? "/" : String(path[..<slash]), files: files)
    let scratch = above.fullPath(above.scratchPath(beside: ""))
    let inside = ProjectFolder(path: scratch, files: files)
    do {
      try files.makeFolder(scratch, mode: isPrivate ? modes.privateFolder : modes.publicFolder)
    } catch {
      throw StoreProblem.cannotCreate(error)
    }
    let mode = isPrivate ? modes.privateFile : modes.publicFile
    do {
      // A file may stand in a folder of its own within the new one.
      for name in names where name.utf8.contains(UInt8(ascii: "/")) {
        try inside.makeFolders(above: name, modes: modes)
      }
      try write(names, into: inside, mode: mode, makeContent, noting)
      try move(scratch)
    } catch {
      for name in names { try? files.remove(inside.fullPath(name)) }
      for folder in Self.folders(of: names) {
        try? files.remove(inside.fullPath(folder))
      }
      try? files.remove(scratch)
      throw error
    }
  }

  private func write<Note: Sendable>(
    _ names: [String], into folder: ProjectFolder, mode: UInt32,
    _ makeContent: @escaping @Sendable () -> (Int) throws -> (bytes: [UInt8], note: Note),
    _ noting: (Note) -> Void
  ) throws {
    let makeWorker: @Sendable () -> (Int) -> Result<Note, any Error> = {
      let content = makeContent()
      return { number in
        Result {
          let (bytes, note) = try content(number)
          try folder.writeScratch(bytes, to: names[number], mode: mode, synced: false)
          return note
        }
      }
    }
    try OrderedThreads.forSmallWork(names.count).run(over: names.count, makeWorker: makeWorker) {
      noting(try $1.get())
    }
  }

  /// The folders in which files stand, the innermost first.
  private static func folders(of names: [String]) -> [String] {
    let all = names.flatMap { name -> [String] in
      let parts = name.split(separator: "/")
      return (0..<max(parts.count - 1, 0)).map { parts[...$0].joined(separator: "/") }
    }
    return Set(all).sorted { $0.count > $1.count }
  }

  private func move(_ scratch: String) throws(StoreProblem) {
    do { try files.rename(scratch, to: path) } catch { throw .writeFailed(error) }
  }

  /// Looks whether the folder could be made there.
  ///
  /// - Throws: ``StoreProblem/occupied(_:)`` or ``StoreProblem/cannotCreate(_:)``.
  public func check() throws(StoreProblem) {
    do {
      switch try files.kind(of: path) {
      case nil: return
      case .folder: if try files.names(in: path).isEmpty { return }
      default: break
      }
    } catch {
      throw .cannotCreate(error)
    }
    throw .occupied(path)
  }
}

extension ProjectFolder {
  /// Makes the folder for documents that name people, where it is not there yet.
  ///
  /// - Parameters:
  ///   - isShared: whether officers share the project's folder.
  ///   - dryRun: whether to leave everything as it is.
  /// - Throws: ``StoreProblem/cannotCreate(_:)``.
  public func makeDocumentsFolder(isShared: Bool, dryRun: Bool) throws(StoreProblem) {
    guard !dryRun else { return }
    try makeFolders(above: "private/documents/.", modes: FileModes(shared: isShared))
  }
}
