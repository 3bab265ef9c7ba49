/// A JSON text that was read and checked whole, with a list of what stands where.
///
/// The list goes through the text once: a list or an object, then all that is in it; a key, then its
/// value. Nothing else is made of a text until somebody asks for it.
final class JSONTape: Sendable {
  let bytes: [UInt8]
  let entries: [JSONEntry]

  init(_ bytes: [UInt8], _ entries: [JSONEntry]) {
    self.bytes = bytes
    self.entries = entries
  }

  /// The text of an entry that is a key or a text, or the digits of a number.
  func text(of entry: JSONEntry) -> String {
    if entry.kind == .escaped {
      return bytes.withUnsafeBufferPointer { JSONReader.unescaped($0, from: entry.start) }
    }
    return bytes.withUnsafeBufferPointer {
      String(decoding: UnsafeBufferPointer(rebasing: $0[entry.start..<entry.end]), as: UTF8.self)
    }
  }

  /// The place of an object's member in the object and of its value in the list.
  func find(_ key: String, in object: Int) -> (member: Int, value: Int)? {
    var key = key
    return key.withUTF8 { wanted in
      entries.withUnsafeBufferPointer { entries in
        bytes.withUnsafeBufferPointer { bytes in
          var at = object + 1
          for member in 0..<entries[object].count {
            if isSame(entries[at], wanted, bytes) { return (member, at + 1) }
            at = entries[at + 1].next
          }
          return nil
        }
      }
    }
  }

  private func isSame(
    _ entry: JSONEntry, _ key: UnsafeBufferPointer<UInt8>, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard entry.kind == .plain else { return text(of: entry).utf8.elementsEqual(key) }
    guard entry.end - entry.start == key.count else { return false }
    for index in 0..<key.count where bytes[entry.start + index] != key[index] { return false }
    return true
  }
}
