/// Turns the bytes of a file, whatever their encoding, into UTF-8, a stretch at a time.
///
/// A file without a mark is taken for UTF-8 up to the first letter that cannot be, and from there for
/// Windows-1252: all letters before it mean the same in both.
struct TextDecoder {
  /// The encoding found so far.
  private(set) var encoding: TextEncoding
  /// The first bytes of the file, for those who want to know what kind of file it is.
  let head: [UInt8]

  private(set) var source: ByteSource
  /// Whether the encoding is sure, so that a letter that does not fit is only a broken letter.
  let isSure: Bool
  private var hasLongLetters = false
  /// The place in the file up to which it was given on; not kept once it turned out not to be UTF-8.
  private(set) var place: Int
  /// Bytes that were read and not yet given on.
  private var waiting: ArraySlice<UInt8>
  private var isAtEnd = false
  private var isBroken = false

  /// Reads the start of a file and finds its encoding, unless it is given.
  init(_ source: ByteSource, encoding given: TextEncoding?) throws(FileFailure) {
    self.source = source
    head = try Self.read(source, upTo: 1 << 14)
    let shown = TextEncoding.shown(by: head[...])
    encoding = given ?? shown?.encoding ?? .utf8
    isSure = given != nil || shown != nil
    let mark = shown.map { $0.encoding == (given ?? $0.encoding) ? $0.mark : 0 } ?? 0
    waiting = head.dropFirst(mark)
    place = mark
  }

  /// Goes on at a place of the file which is the start of a letter, and up to which all is UTF-8.
  mutating func move(to place: Int, after hasLongLetters: Bool) {
    self.place = place
    self.hasLongLetters = self.hasLongLetters || hasLongLetters
    source = source.from(place)
    (waiting, isAtEnd, isBroken) = ([], false, false)
  }

  /// Puts UTF-8 into memory.
  ///
  /// - Parameter room: at least 16 bytes of memory.
  /// - Returns: how many bytes; 0 at the end.
  /// - Throws: that letters of two encodings stand in the file, or that it can no longer be read.
  mutating func read(into room: UnsafeMutableRawBufferPointer) throws(ImportProblem) -> Int {
    if isBroken { throw .mixedEncoding(line: 0) }
    return encoding == .utf8 ? try readUTF8(into: room) : try readOther(into: room)
  }

  private mutating func readUTF8(
    into room: UnsafeMutableRawBufferPointer
  ) throws(ImportProblem) -> Int {
    var count = min(waiting.count, room.count)
    UnsafeMutableRawBufferPointer(rebasing: room[..<count]).copyBytes(from: waiting.prefix(count))
    waiting = waiting.dropFirst(count)
    if waiting.isEmpty, count < room.count {
      let taken: Int
      do {
        taken = try source.read(into: UnsafeMutableRawBufferPointer(rebasing: room[count...]))
      } catch {
        throw .unreadable(error)
      }
      isAtEnd = taken == 0
      count += taken
    }
    place += count
    if isSure { return count }
    let text = UnsafeRawBufferPointer(rebasing: room[..<count])
    let letters = UTF8Prefix(of: text)
    hasLongLetters = hasLongLetters || letters.hasLongLetters
    if letters.rest == .nothing { return count }
    place -= count - letters.count
    waiting = Array(text[letters.count...]) + waiting
    let isFault = letters.rest == .fault || isAtEnd
    if isFault, hasLongLetters { isBroken = true }
    if isFault, !hasLongLetters { encoding = .windows1252 }
    return letters.count > 0 ? letters.count : try read(into: room)
  }

  private mutating func readOther(
    into room: UnsafeMutableRawBufferPointer
  ) throws(ImportProblem) -> Int {
    // A letter takes at most three bytes for each byte it had.
    let wanted = room.count / 4
    if waiting.count < 4, !isAtEnd {
      do {
        let more = try Self.read(source, upTo: wanted)
        isAtEnd = more.count < wanted
        waiting = waiting + more
      } catch {
        throw .unreadable(error)
      }
    }
    var count = 0
    while count + 4 <= room.count, isAtEnd || waiting.count >= 4, let scalar = nextScalar() {
      for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
        room[count] = byte
        count += 1
      }
    }
    return count
  }

  private mutating func nextScalar() -> Unicode.Scalar? {
    if encoding == .windows1252 { return waiting.popFirst().map(Windows1252.scalar) }
    guard let first = nextUnit() else { return nil }
    guard UTF16.isLeadSurrogate(first) else { return Unicode.Scalar(first) ?? "\u{FFFD}" }
    let kept = waiting
    guard let second = nextUnit(), UTF16.isTrailSurrogate(second) else {
      waiting = kept
      return "\u{FFFD}"
    }
    let bits = 0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00)
    return Unicode.Scalar(bits)
  }

  private mutating func nextUnit() -> UInt16? {
    guard waiting.count >= 2, let one = waiting.popFirst(), let two = waiting.popFirst() else {
      return nil
    }
    return encoding == .utf16LittleEndian
      ? UInt16(two) << 8 | UInt16(one) : UInt16(one) << 8 | UInt16(two)
  }

  /// Reads until so many bytes are there or the source is at its end.
  private static func read(
    _ source: ByteSource, upTo wanted: Int
  ) throws(FileFailure) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: wanted)
    var count = 0
    while count < wanted {
      let start = count
      let outcome: Result<Int, FileFailure> = bytes.withUnsafeMutableBytes { memory in
        do throws(FileFailure) {
          return .success(
            try source.read(into: UnsafeMutableRawBufferPointer(rebasing: memory[start...])))
        } catch {
          return .failure(error)
        }
      }
      let taken = try outcome.get()
      if taken == 0 { break }
      count += taken
    }
    bytes.removeLast(wanted - count)
    return bytes
  }
}
