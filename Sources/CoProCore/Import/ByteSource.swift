/// Where the bytes of a file come from, a stretch at a time.
public struct ByteSource {
  /// Puts the bytes from a place of a file on into memory and says how many; 0 at the end.
  public typealias Reading =
    @Sendable (_ place: Int, UnsafeMutableRawBufferPointer) throws(FileFailure) -> Int

  /// A file whose every place can be read at any time, by several threads at once.
  struct Places: Sendable {
    /// How many bytes it had when it was opened.
    let length: Int
    let read: Reading
  }

  private let more: (UnsafeMutableRawBufferPointer) throws(FileFailure) -> Int
  /// Says how far the file has been read.
  let tell: (Int) -> Void
  /// The same file to be read at any place; nothing where it can only be read front to back.
  let places: Places?

  /// A source that puts bytes into memory and says how many; 0 at the end.
  public init(_ more: @escaping (UnsafeMutableRawBufferPointer) throws(FileFailure) -> Int) {
    self.more = more
    tell = { _ in }
    places = nil
  }

  /// A file that can be read at any place.
  ///
  /// - Parameters:
  ///   - length: how many bytes it has.
  ///   - tell: told now and then how far the file has been read, on the thread that wants the answers.
  ///   - read: reads it; called on several threads at once.
  public init(
    length: Int, tell: @escaping (Int) -> Void = { _ in }, read: @escaping Reading
  ) {
    self.init(Places(length: length, read: read), from: 0, tell: tell)
  }

  /// Bytes that are in memory already.
  public init(_ bytes: [UInt8]) {
    self.init(length: bytes.count) { (place, room) throws(FileFailure) -> Int in
      let part = bytes.dropFirst(place).prefix(room.count)
      room.copyBytes(from: part)
      return part.count
    }
  }

  private init(_ places: Places, from start: Int, tell: @escaping (Int) -> Void) {
    self.places = places
    self.tell = tell
    var place = start
    more = { (room) throws(FileFailure) -> Int in
      let count = try places.read(place, room)
      place += count
      tell(place)
      return count
    }
  }

  /// Puts the next bytes into memory.
  ///
  /// - Returns: how many; 0 at the end.
  /// - Throws: a file that can no longer be read.
  public func read(into room: UnsafeMutableRawBufferPointer) throws(FileFailure) -> Int {
    try more(room)
  }

  /// The same file from a place on; itself where it can only be read front to back.
  func from(_ place: Int) -> ByteSource {
    places.map { ByteSource($0, from: place, tell: tell) } ?? self
  }
}
