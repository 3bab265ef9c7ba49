/// What the store asks of the file system, one call each, so that a test can make any of them fail.
///
/// Paths are whole paths. Every failure is a ``FileFailure`` with the call and the system's number for
/// the reason.
public protocol FileOperations: Sendable {
  /// The whole content of a file.
  func read(_ path: String) throws(FileFailure) -> [UInt8]
  /// Opens a file to read it a stretch at a time.
  func openToRead(_ path: String) throws(FileFailure) -> Int32
  /// Puts the next bytes of an open file into memory and says how many; 0 at the end.
  func read(_ file: Int32, into memory: UnsafeMutableRawBufferPointer) throws(FileFailure) -> Int
  /// How many bytes an open file has; nothing where it can only be read front to back, as a pipe can.
  func length(of file: Int32) -> Int?
  /// Puts the bytes of an open file from a place on into memory and says how many; 0 at the end.
  ///
  /// Several threads may do so at once.
  func read(
    _ file: Int32, at place: Int, into memory: UnsafeMutableRawBufferPointer
  ) throws(FileFailure) -> Int
  /// The names in a folder, in no order.
  func names(in folder: String) throws(FileFailure) -> [String]
  /// Opens a folder, so that what is in it is found without walking down its path each time.
  func openFolder(_ path: String) throws(FileFailure) -> Int32
  /// The names in a folder that stands in an open one, in no order.
  func names(in folder: String, below open: Int32) throws(FileFailure) -> [String]
  /// Puts the whole content of a file that stands in an open folder at the beginning of memory, which
  /// grows where it must, and says how many bytes it has; at least `margin` zero bytes follow it.
  func read(
    _ path: String, below open: Int32, into memory: inout [UInt8], margin: Int
  ) throws(FileFailure) -> Int
  /// What is at a path; `nil` where nothing is.
  func kind(of path: String) throws(FileFailure) -> FileKind?
  /// Whether a path is a link that leads somewhere else.
  func isLink(_ path: String) -> Bool
  /// Who may open what is at a path, as the system's number.
  func mode(of path: String) throws(FileFailure) -> UInt32
  /// Says who may open what is at a path.
  func setMode(_ mode: UInt32, of path: String) throws(FileFailure)
  /// Makes a folder.
  func makeFolder(_ path: String, mode: UInt32) throws(FileFailure)
  /// Makes a new file for writing; fails where the path exists.
  func create(_ path: String, mode: UInt32) throws(FileFailure) -> Int32
  /// Writes some of the bytes and says how many.
  func write(_ bytes: ArraySlice<UInt8>, to file: Int32) throws(FileFailure) -> Int
  /// Waits until what was written to the file is on the disk.
  func sync(_ file: Int32) throws(FileFailure)
  /// Closes a file.
  func close(_ file: Int32) throws(FileFailure)
  /// Puts a file in the place of another, in one step.
  func rename(_ path: String, to target: String) throws(FileFailure)
  /// Removes a file, or a folder with nothing in it.
  func remove(_ path: String) throws(FileFailure)
  /// Waits until the names in a folder are on the disk.
  func syncFolder(_ path: String) throws(FileFailure)
  /// Waits until everything that was written to the file system of a folder is on the disk; one call
  /// for many files.
  func syncEverything(near path: String) throws(FileFailure)
  /// Opens a file to lock, making it where it is wanted and absent.
  func openLock(_ path: String, creating mode: UInt32?) throws(FileFailure) -> Int32
  /// Tries to lock; `false` where someone else holds the lock.
  func tryLock(_ file: Int32, exclusive: Bool) throws(FileFailure) -> Bool
  /// Replaces the content of an open file; for the lock's note of who holds it.
  func overwrite(_ file: Int32, with bytes: [UInt8]) throws(FileFailure)
  /// Waits a little before another try.
  func pause(milliseconds: Int)
}

/// What stands at a path.
public enum FileKind: Equatable, Sendable {
  /// A file.
  case file
  /// A folder.
  case folder
  /// Something else, such as a device.
  case other
}

/// A call to the file system that failed.
public struct FileFailure: Error, Equatable, Sendable {
  /// The call.
  public enum Call: String, Sendable {
    case read, list, look, makeFolder, create, write, sync, close, rename, remove, lock
  }

  /// Why, as far as it makes a difference to what a person can do.
  public enum Reason: Equatable, Sendable {
    case notThere
    case notAllowed
    case readOnly
    case alreadyThere
    case full
    case notAFolder
    case isAFolder
    case other(Int32)
  }

  /// The call.
  public var call: Call
  /// The path, empty for a call on an open file.
  public var path: String
  /// Why.
  public var reason: Reason

  /// A failed call.
  public init(_ call: Call, _ path: String, _ reason: Reason) {
    self.call = call
    self.path = path
    self.reason = reason
  }
}

extension FileFailure.Reason {
  /// The reason in words that follow a colon.
  public var words: String {
    switch self {
    case .notThere: "it is not there"
    case .notAllowed: "you are not allowed to"
    case .readOnly: "it is on a disk that can only be read"
    case .alreadyThere: "it is there already"
    case .full: "the disk is full, or your share of it is"
    case .notAFolder: "a part of its path is not a folder"
    case .isAFolder: "it is a folder"
    case .other(let number): "the system reported error \(number)"
    }
  }
}
