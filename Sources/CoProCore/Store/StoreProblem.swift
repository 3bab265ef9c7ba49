public import JSONText

/// Why a project folder could not be read or written.
public enum StoreProblem: Error, Equatable, Sendable {
  /// No folder here or above holds a project.
  case noProject(from: String)
  /// The folder that was named holds no project.
  case notAProject(String)
  /// Files that were read are not as they should be; nothing was changed.
  case content([ContentProblem])
  /// A new folder would be made where something stands already.
  case occupied(String)
  /// A file or folder could not be made, a read-only folder included.
  case cannotCreate(FileFailure)
  /// Writing failed; what was there before is still there.
  case writeFailed(FileFailure)
  /// The change was made, but the system could not say that it is on the disk.
  case unconfirmed(FileFailure)
  /// Reading failed although the file is there.
  case cannotRead(FileFailure)
  /// A file that every project has is not there, and is not written anew.
  case absent(String)
  /// Something is to be written over a record of a project.
  case isRecord(String)
  /// Somebody else has been writing for longer than anybody waits.
  case locked(by: String?)
  /// Somebody else changed a file since it was read.
  case changedMeanwhile(String)
}

/// What is wrong in one file.
public struct ContentProblem: Equatable, Sendable {
  /// What is wrong.
  public enum Fact: Equatable, Sendable {
    /// The text is not JSON.
    case notJSON(JSONProblem)
    /// A value is not as it should be.
    case record(RecordProblem, TextPlace)
    /// The file was written by a newer `copro`.
    case newerFormat(Int)
    /// The file does not say which format it is in.
    case noFormat
    /// The file's name and the identifier in it differ: it is probably a copy.
    case misnamed(identifier: String)
    /// Two things in a file have the same label, or a link leads nowhere.
    case inconsistent(String)
  }

  /// The file, by its path below the project folder.
  public var path: String
  /// What is wrong.
  public var fact: Fact

  /// A problem in a file.
  public init(path: String, _ fact: Fact) {
    self.path = path
    self.fact = fact
  }
}
