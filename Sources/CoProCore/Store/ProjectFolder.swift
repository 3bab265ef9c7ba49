/// The folder in which a project is kept.
public struct ProjectFolder: Sendable {
  /// The path of the folder.
  public let path: String
  /// The file system.
  public let files: any FileOperations

  /// The file by which a folder is known to hold a project.
  public static let marker = "copro.json"

  /// A folder that is known to hold a project, or is about to.
  public init(path: String, files: any FileOperations) {
    self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    self.files = files
  }

  /// The project folder at or above a folder.
  ///
  /// - Throws: ``StoreProblem/noProject(from:)`` when there is none up to the root.
  public static func find(
    above folder: String, files: any FileOperations
  ) throws(StoreProblem) -> ProjectFolder {
    var current = folder
    while true {
      if holdsProject(current, files) { return ProjectFolder(path: current, files: files) }
      guard let slash = current.lastIndex(of: "/"), current != "/" else { break }
      current = slash == current.startIndex ? "/" : String(current[..<slash])
    }
    throw .noProject(from: folder)
  }

  /// The project folder with this path.
  ///
  /// - Throws: ``StoreProblem/notAProject(_:)`` when it holds no project.
  public static func at(
    _ path: String, files: any FileOperations
  ) throws(StoreProblem) -> ProjectFolder {
    guard holdsProject(path, files) else { throw .notAProject(path) }
    return ProjectFolder(path: path, files: files)
  }

  /// The whole path of something in the folder.
  public func fullPath(_ relative: String) -> String {
    path == "/" ? "/\(relative)" : "\(path)/\(relative)"
  }

  private static func holdsProject(_ path: String, _ files: any FileOperations) -> Bool {
    let marker = path == "/" ? "/\(marker)" : "\(path)/\(marker)"
    let kind = try? files.kind(of: marker)
    return kind == .file
  }
}
