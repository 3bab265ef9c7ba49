#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

#if canImport(Darwin)
  typealias SystemStream = UnsafeMutablePointer<DIR>
#else
  typealias SystemStream = OpaquePointer
#endif

// Looking for many files below one folder that is open: the system need not walk down the whole path
// for each of them.
extension SystemFiles {
  /// Opens a folder, so that what is in it is found without walking down its path each time.
  public func openFolder(_ path: String) throws(FileFailure) -> Int32 {
    let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw failure(.list, path) }
    return folder
  }

  /// The names in a folder that stands in an open one, in no order.
  public func names(in folder: String, below open: Int32) throws(FileFailure) -> [String] {
    let below = openat(open, folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard below >= 0 else { throw failure(.list, folder) }
    guard let stream = fdopendir(below) else {
      let problem = failure(.list, folder)
      try close(below)
      throw problem
    }
    return names(from: stream)
  }

  /// Puts the whole content of a file that stands in an open folder at the beginning of memory.
  public func read(
    _ path: String, below open: Int32, into memory: inout [UInt8], margin: Int
  ) throws(FileFailure) -> Int {
    let file = openat(open, path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw failure(.read, path) }
    defer { try? close(file) }
    var count = 0
    while true {
      // At least a byte is asked for, so that only the end of the file gives none.
      if memory.count < count + margin + 1 {
        memory += [UInt8](repeating: 0, count: max(memory.count, 32_768))
      }
      let (done, room) = try memory.withUnsafeMutableBufferPointer { bytes throws(FileFailure) in
        let room = UnsafeMutableBufferPointer(rebasing: bytes[count..<(bytes.count - margin)])
        return (try read(file, into: UnsafeMutableRawBufferPointer(room)), room.count)
      }
      count += done
      // A file gives all that is asked for but at its end: nothing more is asked for to hear so.
      if done < room { break }
    }
    for index in count..<(count + margin) { memory[index] = 0 }
    return count
  }
}
