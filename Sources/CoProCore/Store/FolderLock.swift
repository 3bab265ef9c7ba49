/// The lock on a project folder: one writer at a time, and no reading while somebody writes.
///
/// It is the system's own lock on a file, which dies with its owner; nothing has to be cleaned up
/// after a crash.
struct FolderLock {
  private let files: any FileOperations
  private let file: Int32
  private let exclusive: Bool

  /// How long anybody waits for somebody else, in milliseconds.
  static let patience = 10_000
  private static let step = 50
  static let path = "private/.copro/lock"

  /// Waits for writers and keeps them out; `nil` where there is no lock file, so nobody ever wrote.
  static func shared(in folder: ProjectFolder) throws(StoreProblem) -> FolderLock? {
    let file: Int32
    do {
      file = try folder.files.openLock(folder.fullPath(path), creating: nil)
    } catch {
      // Without a lock file, or the right to open it, a reader reads what is there.
      return nil
    }
    return try wait(for: file, exclusive: false, in: folder)
  }

  /// Waits for everybody and keeps them out.
  static func exclusive(
    in folder: ProjectFolder, holder: String, modes: FileModes
  ) throws(StoreProblem) -> FolderLock {
    let file: Int32
    do {
      file = try folder.files.openLock(folder.fullPath(path), creating: modes.privateFile)
    } catch {
      throw .cannotCreate(error)
    }
    let lock = try wait(for: file, exclusive: true, in: folder)
    // Who holds it is only a courtesy to the next in line.
    try? folder.files.overwrite(file, with: Array(holder.utf8))
    return lock
  }

  /// Lets the others go on.
  func release() {
    if exclusive { try? files.overwrite(file, with: []) }
    try? files.close(file)
  }

  private static func wait(
    for file: Int32, exclusive: Bool, in folder: ProjectFolder
  ) throws(StoreProblem) -> FolderLock {
    var waited = 0
    do {
      while try !folder.files.tryLock(file, exclusive: exclusive) {
        guard waited < patience else {
          try? folder.files.close(file)
          throw StoreProblem.locked(by: holder(in: folder))
        }
        folder.files.pause(milliseconds: step)
        waited += step
      }
    } catch let problem as StoreProblem {
      throw problem
    } catch {
      // A folder in which locks do nothing: the comparison before writing keeps changes safe.
      return FolderLock(files: folder.files, file: file, exclusive: exclusive)
    }
    return FolderLock(files: folder.files, file: file, exclusive: exclusive)
  }

  private static func holder(in folder: ProjectFolder) -> String? {
    guard let bytes = try? folder.files.read(folder.fullPath(path)), !bytes.isEmpty else {
      return nil
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
