#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The file system of the machine.
public struct SystemFiles: FileOperations {
  /// The file system of the machine.
  public init() {}

  /// The whole content of a file.
  public func read(_ path: String) throws(FileFailure) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw failure(.read, path) }
    defer { _ = systemClose(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw failure(.read, path) }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw FileFailure(.read, path, .isAFolder) }
    var bytes = [UInt8](repeating: 0, count: max(Int(status.st_size), 0) + 1)
    var count = 0
    while true {
      if count == bytes.count { bytes += [UInt8](repeating: 0, count: max(bytes.count, 4096)) }
      let done = bytes.withUnsafeMutableBytes { buffer in
        systemRead(file, buffer.baseAddress.map { $0 + count }, buffer.count - count)
      }
      if done < 0 {
        if errno == EINTR { continue }
        throw failure(.read, path)
      }
      if done == 0 { break }
      count += done
    }
    bytes.removeLast(bytes.count - count)
    return bytes
  }

  /// Opens a file to read it a stretch at a time.
  public func openToRead(_ path: String) throws(FileFailure) -> Int32 {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw failure(.read, path) }
    return file
  }

  /// Puts the next bytes of an open file into memory and says how many; 0 at the end.
  public func read(
    _ file: Int32, into memory: UnsafeMutableRawBufferPointer
  ) throws(FileFailure) -> Int {
    while true {
      let done = systemRead(file, memory.baseAddress, memory.count)
      if done >= 0 { return done }
      if errno != EINTR { throw failure(.read, "") }
    }
  }

  /// How many bytes an open file has; nothing where it can only be read front to back, as a pipe can.
  public func length(of file: Int32) -> Int? {
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(status.st_size)
  }

  /// Puts the bytes of an open file from a place on into memory and says how many; 0 at the end.
  ///
  /// Several threads may do so at once.
  public func read(
    _ file: Int32, at place: Int, into memory: UnsafeMutableRawBufferPointer
  ) throws(FileFailure) -> Int {
    while true {
      let done = pread(file, memory.baseAddress, memory.count, off_t(place))
      if done >= 0 { return done }
      if errno != EINTR { throw failure(.read, "") }
    }
  }

  /// The names in a folder, in no order.
  public func names(in folder: String) throws(FileFailure) -> [String] {
    guard let stream = opendir(folder) else { throw failure(.list, folder) }
    return names(from: stream)
  }

  /// The names in a folder, which is then closed.
  func names(from stream: SystemStream) -> [String] {
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  /// What is at a path; `nil` where nothing is.
  public func kind(of path: String) throws(FileFailure) -> FileKind? {
    var status = stat()
    guard stat(path, &status) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw failure(.look, path)
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  /// Whether a path is a link that leads somewhere else.
  public func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  /// Who may open what is at a path, as the system's number.
  public func mode(of path: String) throws(FileFailure) -> UInt32 {
    var status = stat()
    guard stat(path, &status) == 0 else { throw failure(.look, path) }
    return UInt32(status.st_mode) & 0o777
  }

  /// Says who may open what is at a path.
  public func setMode(_ mode: UInt32, of path: String) throws(FileFailure) {
    guard chmod(path, mode_t(mode) | groupOfFolder(path)) == 0 else { throw failure(.write, path) }
  }

  /// Makes a folder.
  public func makeFolder(_ path: String, mode: UInt32) throws(FileFailure) {
    guard mkdir(path, mode_t(mode)) == 0 else { throw failure(.makeFolder, path) }
    // The umask must not take away what was asked for, nor may anything be added to it.
    guard chmod(path, mode_t(mode) | groupOfFolder(path)) == 0 else {
      throw failure(.makeFolder, path)
    }
  }

  /// What makes new files in a folder belong to the folder's group, where that is set: a shared
  /// drive needs it.
  private func groupOfFolder(_ path: String) -> mode_t {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return 0 }
    return status.st_mode & S_ISGID
  }

  /// Makes a new file for writing; fails where the path exists.
  public func create(_ path: String, mode: UInt32) throws(FileFailure) -> Int32 {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode_t(mode))
    guard file >= 0 else { throw failure(.create, path) }
    // Nobody else may open it: then the umask has nothing to take away.
    if mode & 0o077 == 0 { return file }
    guard fchmod(file, mode_t(mode)) == 0 else {
      let problem = failure(.create, path)
      _ = systemClose(file)
      _ = unlink(path)
      throw problem
    }
    return file
  }

  /// Writes some of the bytes and says how many.
  public func write(_ bytes: ArraySlice<UInt8>, to file: Int32) throws(FileFailure) -> Int {
    while true {
      let done = bytes.withUnsafeBytes { systemWrite(file, $0.baseAddress, $0.count) }
      if done >= 0 { return done }
      if errno != EINTR { throw failure(.write, "") }
    }
  }

  /// Waits until what was written to the file is on the disk.
  public func sync(_ file: Int32) throws(FileFailure) {
    guard fsync(file) == 0 else { throw failure(.sync, "") }
  }

  /// Closes a file.
  public func close(_ file: Int32) throws(FileFailure) {
    guard systemClose(file) == 0 else { throw failure(.close, "") }
  }

  /// Puts a file in the place of another, in one step.
  public func rename(_ path: String, to target: String) throws(FileFailure) {
    guard systemRename(path, target) == 0 else { throw failure(.rename, target) }
  }

  /// Removes a file, or a folder with nothing in it.
  public func remove(_ path: String) throws(FileFailure) {
    guard systemRemove(path) == 0 else { throw failure(.remove, path) }
  }

  /// Waits until the names in a folder are on the disk.
  public func syncFolder(_ path: String) throws(FileFailure) {
    let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw failure(.sync, path) }
    defer { _ = systemClose(folder) }
    guard fsync(folder) == 0 else { throw failure(.sync, path) }
  }

  /// Waits until everything that was written to the file system of a folder is on the disk.
  public func syncEverything(near path: String) throws(FileFailure) {
    #if os(Linux)
      let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      guard folder >= 0 else { throw failure(.sync, path) }
      defer { _ = systemClose(folder) }
      guard syncfs(folder) == 0 else { throw failure(.sync, path) }
    #else
      systemSync()
    #endif
  }

  /// Opens a file to lock, making it where it is wanted and absent.
  public func openLock(_ path: String, creating mode: UInt32?) throws(FileFailure) -> Int32 {
    let file =
      if let mode {
        open(path, O_RDWR | O_CREAT | O_CLOEXEC, mode_t(mode))
      } else {
        open(path, O_RDONLY | O_CLOEXEC)
      }
    guard file >= 0 else { throw failure(.lock, path) }
    // The umask must not keep out those who share the folder; only who made the file can say so.
    if let mode, mode & 0o077 != 0 { _ = fchmod(file, mode_t(mode)) }
    return file
  }

  /// Tries to lock; `false` where someone else holds the lock.
  public func tryLock(_ file: Int32, exclusive: Bool) throws(FileFailure) -> Bool {
    while flock(file, (exclusive ? LOCK_EX : LOCK_SH) | LOCK_NB) != 0 {
      if errno == EWOULDBLOCK { return false }
      if errno != EINTR { throw failure(.lock, "") }
    }
    return true
  }

  /// Replaces the content of an open file; for the lock's note of who holds it.
  public func overwrite(_ file: Int32, with bytes: [UInt8]) throws(FileFailure) {
    guard ftruncate(file, 0) == 0 else { throw failure(.write, "") }
    guard bytes.withUnsafeBytes({ pwrite(file, $0.baseAddress, $0.count, 0) }) == bytes.count else {
      throw failure(.write, "")
    }
  }

  /// Waits a little before another try.
  public func pause(milliseconds: Int) { usleep(UInt32(milliseconds) * 1000) }

  func failure(_ call: FileFailure.Call, _ path: String) -> FileFailure {
    FileFailure(call, path, FileFailure.Reason(systemNumber: errno))
  }
}

extension FileFailure.Reason {
  /// The reason with the system's number for it.
  public init(systemNumber: Int32) {
    switch systemNumber {
    case ENOENT: self = .notThere
    case EACCES, EPERM: self = .notAllowed
    case EROFS: self = .readOnly
    case EEXIST: self = .alreadyThere
    case ENOSPC, EDQUOT: self = .full
    case ENOTDIR: self = .notAFolder
    case EISDIR: self = .isAFolder
    default: self = .other(systemNumber)
    }
  }
}

// The library's functions under names that the methods above do not hide.
private func systemRead(_ file: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(file, buffer, count)
}
private func systemWrite(_ file: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  write(file, buffer, count)
}
private func systemClose(_ file: Int32) -> Int32 { close(file) }
private func systemRemove(_ path: String) -> Int32 { remove(path) }
private func systemRename(_ path: String, _ target: String) -> Int32 { rename(path, target) }
#if os(Linux)
  // In the C library, but shown by its headers only to programs that ask for GNU extensions.
  @_silgen_name("syncfs")
  private func syncfs(_ file: Int32) -> Int32
#else
  private func systemSync() { sync() }
#endif
