/// Several files in one, as a ZIP file without compression.
///
/// The same files in the same order are the same bytes: every file bears the first day that ZIP
/// knows, 1 January 1980. Meant for files that are small together: at most 65,535 of them, and less
/// than four gigabytes.
public struct ZipArchive: Sendable {
  private var content: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// An archive without files.
  public init() {}

  /// Adds a file.
  ///
  /// - Parameters:
  ///   - path: its path in the archive, in ASCII, with `/` between folders; each path once.
  ///   - bytes: what is in it.
  public mutating func add(_ path: String, _ bytes: [UInt8]) {
    let sum = CRC32.sum(of: bytes)
    let start = content.count
    var facts: [UInt8] = []
    // Version 2.0, no flags, stored, midnight on 1 January 1980.
    for number in [20, 0, 0, 0, 0x0021] as [UInt16] { facts.append(number) }
    facts.append(sum)
    facts.append(UInt32(bytes.count))
    facts.append(UInt32(bytes.count))
    facts.append(UInt16(path.utf8.count))
    facts.append(UInt16(0))
    content.append(0x0403_4B50 as UInt32)
    content += facts
    content += path.utf8
    content += bytes
    directory.append(0x0201_4B50 as UInt32)
    directory.append(20 as UInt16)
    directory += facts
    // No comment, first disk, no attributes.
    for number in [0, 0, 0, 0, 0] as [UInt16] { directory.append(number) }
    directory.append(UInt32(start))
    directory += path.utf8
    count += 1
  }

  /// The whole archive.
  public var bytes: [UInt8] {
    var end: [UInt8] = []
    end.append(0x0605_4B50 as UInt32)
    for number in [0, 0, UInt16(count), UInt16(count)] { end.append(number) }
    end.append(UInt32(directory.count))
    end.append(UInt32(content.count))
    end.append(UInt16(0))
    return content + directory + end
  }
}

extension [UInt8] {
  /// Adds a number, its smallest byte first.
  fileprivate mutating func append(_ number: some FixedWidthInteger) {
    for place in 0..<(number.bitWidth / 8) {
      append(UInt8(truncatingIfNeeded: number >> (place * 8)))
    }
  }
}
