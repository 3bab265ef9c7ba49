/// A file outside the project folder that somebody asked for; it takes the place of an older one whole.
public struct NewFile: Sendable {
  private let path: String
  private let files: any FileOperations

  /// A file with this whole path.
  public init(path: String, files: any FileOperations) {
    self.path = path
    self.files = files
  }

  /// Writes the file: all of it, or nothing and the older file stays.
  ///
  /// - Throws: ``StoreProblem/cannotCreate(_:)`` or ``StoreProblem/writeFailed(_:)``.
  public func write(_ bytes: [UInt8]) throws(StoreProblem) {
    let (folder, name) = try place()
    try folder.apply([name: .content(bytes)], modes: FileModes(shared: false))
  }

  /// Begins the file, to be written bit by bit; it takes its place when it is finished.
  ///
  /// - Throws: ``StoreProblem/cannotCreate(_:)``.
  public func begin() throws(StoreProblem) -> GrowingFile {
    let (folder, name) = try place()
    return try GrowingFile(name, in: folder)
  }

  /// The folder in which it is to stand, and its name there.
  private func place() throws(StoreProblem) -> (folder: ProjectFolder, name: String) {
    let kind: FileKind?
    do { kind = try files.kind(of: path) } catch { throw .cannotCreate(error) }
    switch kind {
    case .folder: throw .cannotCreate(FileFailure(.create, path, .isAFolder))
    case .other:
      // A device such as /dev/full: written to, not replaced.
      throw .cannotCreate(FileFailure(.create, path, .alreadyThere))
    default: break
    }
    let slash = path.lastIndex(of: "/") ?? path.startIndex
    let folder = slash == path.startIndex ? "/" : String(path[..<slash])
    if isRecord(String(path[path.index(after: slash)...]), in: folder) { throw .isRecord(path) }
    guard (try? files.kind(of: folder)) == .folder else {
      throw .cannotCreate(FileFailure(.create, path, .notThere))
    }
    return (ProjectFolder(path: folder, files: files), String(path[path.index(after: slash)...]))
  }

  /// Whether the file is one of the records of a project: nobody means to write over those.
  private func isRecord(_ name: String, in folder: String) -> Bool {
    guard name.hasSuffix(".json"),
      let project = try? ProjectFolder.find(above: folder, files: files)
    else { return false }
    if project.path == folder { return RecordName.isOfOne(name) }
    return RecordName(name) == .record
  }
}
