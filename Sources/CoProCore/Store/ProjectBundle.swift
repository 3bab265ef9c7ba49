/// The files of a project for an archive: its records and documents, and what was left out.
public struct ProjectBundle: Sendable {
  /// One file.
  public struct File: Sendable {
    /// The path in the archive's folder.
    public var name: String
    /// What it holds.
    public var bytes: [UInt8]

    /// A file.
    public init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }

    /// The SHA-256 of what it holds, by which a change shows.
    public var digest: String { SHA256.hex(of: bytes) }
  }

  /// The files, in order of path.
  public var files: [File]
  /// How many files of the private folder were left out.
  public let privateFilesLeftOut: Int
  /// Whether the people's records are in it.
  public let hasPrivate: Bool

  /// Reads the files of a project's folder.
  ///
  /// What copro keeps for itself (locks, earlier changes) is never in it; the private folder is only
  /// where that was asked for.
  ///
  /// - Throws: ``StoreProblem/cannotRead(_:)``.
  public init(of folder: ProjectFolder, withPrivate: Bool) throws(StoreProblem) {
    var found: [File] = []
    do {
      try Self.walk("", folder, into: &found)
    } catch {
      throw .cannotRead(error)
    }
    let personal = found.filter { $0.name.hasPrefix("private/") }
    hasPrivate = withPrivate
    privateFilesLeftOut = withPrivate ? 0 : personal.count
    files = (withPrivate ? found : found.filter { !$0.name.hasPrefix("private/") })
      .map { File(name: "project/\($0.name)", bytes: $0.bytes) }
  }

  private static func walk(
    _ path: String, _ folder: ProjectFolder, into found: inout [File]
  ) throws(FileFailure) {
    for name in try folder.files.names(in: folder.fullPath(path)).sorted()
    where !name.hasPrefix(".") {
      let inside = path.isEmpty ? name : "\(path)/\(name)"
      switch try folder.files.kind(of: folder.fullPath(inside)) {
      case .folder: try walk(inside, folder, into: &found)
      case .file:
        found.append(File(name: inside, bytes: try folder.files.read(folder.fullPath(inside))))
      default: break
      }
    }
  }
}
