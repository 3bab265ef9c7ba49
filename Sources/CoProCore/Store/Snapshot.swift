/// The project as it was read, with the bytes it was read from.
public struct Snapshot: Sendable {
  /// The project.
  public var project: Project
  /// What the person should know about the folder, such as conflict copies that were passed over.
  public var notices: [FolderNotice]
  /// The content of every file that was read, by its path below the project folder; only for a writer.
  var bytes: [String: [UInt8]]
}

/// Something about a project folder that its owner should know.
public enum FolderNotice: Equatable, Sendable {
  /// A file that looks like the copy of a record that another program made; it is not read.
  case conflictCopy(String)
  /// A file that does not belong in a folder of records; it is not read.
  case stranger(String)
  /// A file that every project has is not there, so what it holds is not known.
  case absent(String)
  /// Personal records are not here, as after a copy by git.
  case noPrivateRecords
}
