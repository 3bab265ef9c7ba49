/// Where the bytes of a file come from, a stretch at a time.
public struct ByteSource {
  private let more: (UnsafeMutableRawBufferPointer) throws(FileFailure) -> Int

  /// A source that puts bytes into memory and says how many; 0 at the end.
  public init(_ more: @escaping (UnsafeMutableRawBufferPointer) throws(FileFailure) -> Int) {
    self.more = more
  }

  /// Bytes that are in memory already.
  public init(_ bytes: [UInt8]) {
    var rest = bytes[...]
    self.init { (room) throws(FileFailure) -> Int in
      let part = rest.prefix(room.count)
      room.copyBytes(from: part)
      rest = rest.dropFirst(part.count)
      return part.count
    }
  }

  /// Puts the next bytes into memory.
  ///
  /// - Returns: how many; 0 at the end.
  /// - Throws: a file that can no longer be read.
  public func read(into room: UnsafeMutableRawBufferPointer) throws(FileFailure) -> Int {
    try more(room)
  }
}
