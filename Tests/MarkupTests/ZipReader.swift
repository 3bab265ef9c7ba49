import Markup

/// Reads a ZIP file whose files are stored as they are, and checks what it says of them.
struct ZipReader {
  /// The files by path, in order.
  private(set) var files: [(path: String, bytes: [UInt8])] = []
  /// What is wrong with the archive; nothing when it is whole.
  private(set) var faults: [String] = []

  init(_ bytes: [UInt8]) {
    func number(_ at: Int, _ count: Int) -> Int {
      guard at >= 0, at + count <= bytes.count else { return -1 }
      return bytes[at..<(at + count)].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
    let end = bytes.count - 22
    guard number(end, 4) == 0x0605_4B50 else {
      faults.append("no end")
      return
    }
    var at = number(end + 16, 4)
    for _ in 0..<number(end + 10, 2) {
      guard number(at, 4) == 0x0201_4B50 else {
        faults.append("no entry at \(at)")
        return
      }
      let length = number(at + 28, 2)
      let path = String(decoding: bytes[(at + 46)..<(at + 46 + length)], as: UTF8.self)
      let start = number(at + 42, 4)
      let size = number(at + 24, 4)
      guard number(start, 4) == 0x0403_4B50, number(start + 26, 2) == length else {
        faults.append("\(path) is not where it should be")
        return
      }
      let body = Array(bytes[(start + 30 + length)..<(start + 30 + length + size)])
      if Int(CRC32.sum(of: body)) != number(at + 16, 4) { faults.append("\(path): sum") }
      if bytes[(at + 6)..<(at + 32)] != bytes[(start + 4)..<(start + 30)] {
        faults.append("\(path) is described in two ways")
      }
      files.append((path, body))
      at += 46 + length + number(at + 30, 2) + number(at + 32, 2)
    }
    if at != end { faults.append("something stands between the list and the end") }
  }

  /// A file as text; nothing when it is not there or is not UTF-8.
  func text(of path: String) -> String? {
    files.first { $0.path == path }.flatMap { String(validating: $0.bytes, as: UTF8.self) }
  }
}
