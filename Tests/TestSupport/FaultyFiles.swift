public import CoProCore

/// The file system, in which the call with one number fails, or everything from it on.
public final class FaultyFiles: FileOperations, @unchecked Sendable {
  /// What happens at the call.
  public enum Fault: Sendable {
    /// The call fails and the program goes on.
    case failure(FileFailure.Reason)
    /// The machine stops: neither this call nor any later one does anything.
    case stop
    /// A write writes half and says so.
    case shortWrite
  }

  private let system = SystemFiles()
  private let call: Int
  private let fault: Fault
  /// The calls that change something, counted from 1.
  public private(set) var count = 0
  /// What was opened to be read, in order: files and folders, by the path that was asked for.
  public private(set) var opened: [String] = []
  /// How often the disk was waited for.
  public private(set) var syncs = 0

  /// What somebody else does as soon as the folder is no longer locked, once.
  public var onceUnlocked: (() -> Void)?
  private var locked: Int32?

  /// Faults at a call; 0 for never.
  public init(at call: Int = 0, _ fault: Fault = .stop) {
    self.call = call
    self.fault = fault
  }

  private func step(_ kind: FileFailure.Call, _ path: String) throws(FileFailure) {
    count += 1
    guard call > 0 else { return }
    switch fault {
    case .failure(let reason) where count == call: throw FileFailure(kind, path, reason)
    case .stop where count >= call: throw FileFailure(kind, path, .other(5))
    default: return
    }
  }

  /// The system's own, unless the fault hits.
  public func read(_ path: String) throws(FileFailure) -> [UInt8] {
    opened.append(path)
    return try system.read(path)
  }
  /// The system's own.
  public func openToRead(_ path: String) throws(FileFailure) -> Int32 {
    opened.append(path)
    return try system.openToRead(path)
  }
  /// The system's own.
  public func read(
    _ file: Int32, into memory: UnsafeMutableRawBufferPointer
  ) throws(FileFailure) -> Int {
    try system.read(file, into: memory)
  }
  /// The system's own.
  public func length(of file: Int32) -> Int? { system.length(of: file) }
  /// The system's own.
  public func read(
    _ file: Int32, at place: Int, into memory: UnsafeMutableRawBufferPointer
  ) throws(FileFailure) -> Int {
    try system.read(file, at: place, into: memory)
  }
  /// The system's own, unless the fault hits.
  public func names(in folder: String) throws(FileFailure) -> [String] {
    opened.append(folder)
    return try system.names(in: folder)
  }
  /// The system's own.
  public func openFolder(_ path: String) throws(FileFailure) -> Int32 {
    opened.append(path)
    return try system.openFolder(path)
  }
  /// The system's own.
  public func names(in folder: String, below open: Int32) throws(FileFailure) -> [String] {
    opened.append(folder)
    return try system.names(in: folder, below: open)
  }
  /// The system's own.
  public func read(
    _ path: String, below open: Int32, into memory: inout [UInt8], margin: Int
  ) throws(FileFailure) -> Int {
    opened.append(path)
    return try system.read(path, below: open, into: &memory, margin: margin)
  }
  /// The system's own, unless the fault hits.
  public func kind(of path: String) throws(FileFailure) -> FileKind? { try system.kind(of: path) }
  /// The system's own.
  public func isLink(_ path: String) -> Bool { system.isLink(path) }
  /// The system's own.
  public func mode(of path: String) throws(FileFailure) -> UInt32 { try system.mode(of: path) }
  /// The system's own, unless the fault hits.
  public func setMode(_ mode: UInt32, of path: String) throws(FileFailure) {
    try step(.write, path)
    try system.setMode(mode, of: path)
  }
  /// The system's own, unless the fault hits.
  public func makeFolder(_ path: String, mode: UInt32) throws(FileFailure) {
    try step(.makeFolder, path)
    try system.makeFolder(path, mode: mode)
  }
  /// The system's own, unless the fault hits.
  public func create(_ path: String, mode: UInt32) throws(FileFailure) -> Int32 {
    try step(.create, path)
    return try system.create(path, mode: mode)
  }
  /// The system's own, unless the fault hits.
  public func write(_ bytes: ArraySlice<UInt8>, to file: Int32) throws(FileFailure) -> Int {
    try step(.write, "")
    if case .shortWrite = fault {
      return try system.write(bytes.prefix(bytes.count / 2 + 1), to: file)
    }
    return try system.write(bytes, to: file)
  }
  /// The system's own, unless the fault hits.
  public func sync(_ file: Int32) throws(FileFailure) {
    try step(.sync, "")
    syncs += 1
    try system.sync(file)
  }
  /// The system's own, unless the fault hits.
  public func close(_ file: Int32) throws(FileFailure) {
    try system.close(file)
    guard file == locked, let next = onceUnlocked else { return }
    (locked, onceUnlocked) = (nil, nil)
    next()
  }
  /// The system's own, unless the fault hits.
  public func rename(_ path: String, to target: String) throws(FileFailure) {
    try step(.rename, path)
    try system.rename(path, to: target)
  }
  /// The system's own, unless the fault hits.
  public func remove(_ path: String) throws(FileFailure) {
    try step(.remove, path)
    try system.remove(path)
  }
  /// The system's own, unless the fault hits.
  public func syncFolder(_ path: String) throws(FileFailure) {
    try step(.sync, path)
    syncs += 1
    try system.syncFolder(path)
  }
  /// The system's own, unless the fault hits.
  public func syncEverything(near path: String) throws(FileFailure) {
    try step(.sync, path)
    syncs += 1
    try system.syncEverything(near: path)
  }
  /// The system's own, unless the fault hits.
  public func openLock(_ path: String, creating mode: UInt32?) throws(FileFailure) -> Int32 {
    let file = try system.openLock(path, creating: mode)
    if mode != nil { locked = file }
    return file
  }
  /// The system's own, unless the fault hits.
  public func tryLock(_ file: Int32, exclusive: Bool) throws(FileFailure) -> Bool {
    try system.tryLock(file, exclusive: exclusive)
  }
  /// The system's own, unless the fault hits.
  public func overwrite(_ file: Int32, with bytes: [UInt8]) throws(FileFailure) {
    try system.overwrite(file, with: bytes)
  }
  /// The system's own, unless the fault hits.
  public func pause(milliseconds: Int) {}
}
