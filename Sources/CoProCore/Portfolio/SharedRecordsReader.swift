/// Reads what projects share with everybody, one project after the other, and opens nothing private.
///
/// What was learned from one project is used for the next: most rounds of a council ask the same
/// questions, word for word.
public struct SharedRecordsReader {
  private let files: any FileOperations
  private var desk: FolderReading.Desk?

  /// A reader that has read nothing yet.
  public init(files: any FileOperations) { self.files = files }

  /// What the project in a folder shares.
  ///
  /// - Throws: ``StoreProblem/content(_:)`` with every problem of every file, or
  ///   ``StoreProblem/cannotRead(_:)``; unreadable is never taken for empty.
  public mutating func project(in path: String) throws(StoreProblem) -> Project {
    try ProjectFolder(path: path, files: files).loadSharedRecords(&desk)
  }
}
