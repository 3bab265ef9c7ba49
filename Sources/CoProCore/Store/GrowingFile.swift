/// A file that is written bit by bit under another name, and takes its place whole when it is finished.
public struct GrowingFile {
  /// How many bytes are gathered before they are written.
  private static let enough = 65_536

  private let folder: ProjectFolder
  private let name: String
  private let scratch: String
  private let file: Int32
  private var gathered: [UInt8] = []

  init(_ name: String, in folder: ProjectFolder) throws(StoreProblem) {
    self.folder = folder
    self.name = name
    scratch = folder.scratchPath(beside: name)
    do {
      file = try folder.files.create(
        folder.fullPath(scratch), mode: FileModes(shared: false).publicFile)
    } catch {
      throw .cannotCreate(error)
    }
  }

  /// Adds bytes at the end.
  ///
  /// - Throws: ``StoreProblem/writeFailed(_:)``; then it should be given up.
  public mutating func write(_ bytes: [UInt8]) throws(StoreProblem) {
    gathered += bytes
    if gathered.count >= Self.enough { try flush() }
  }

  private mutating func flush() throws(StoreProblem) {
    do throws(FileFailure) {
      var rest = gathered[...]
      while !rest.isEmpty {
        let done = try folder.files.write(rest, to: file)
        // A write of nothing that reports no failure would otherwise be tried for ever.
        guard done > 0 else { throw FileFailure(.write, scratch, .full) }
        rest = rest.dropFirst(done)
      }
      gathered.removeAll(keepingCapacity: true)
    } catch {
      throw .writeFailed(FileFailure(error.call, folder.fullPath(name), error.reason))
    }
  }

  /// Puts the file in its place.
  ///
  /// - Throws: ``StoreProblem/writeFailed(_:)``; then it is given up, and an older file stays.
  public mutating func finish() throws(StoreProblem) {
    do {
      try flush()
      try folder.files.sync(file)
      try folder.files.rename(folder.fullPath(scratch), to: folder.fullPath(name))
    } catch {
      giveUp()
      if let problem = error as? StoreProblem { throw problem }
      let failure = error as? FileFailure
      throw .writeFailed(
        FileFailure(.write, folder.fullPath(name), failure?.reason ?? .other(0)))
    }
    try? folder.files.close(file)
    do { try folder.files.syncFolder(folder.path) } catch { throw .unconfirmed(error) }
  }

  /// Throws away what was written; an older file stays.
  public func giveUp() {
    try? folder.files.close(file)
    try? folder.files.remove(folder.fullPath(scratch))
  }
}
