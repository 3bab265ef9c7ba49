extension JSONReader {
  /// The text of a key that is listed.
  func text(of entry: JSONEntry) -> String {
    if entry.kind == .escaped { return Self.unescaped(bytes, from: entry.start) }
    return String(
      decoding: UnsafeBufferPointer(rebasing: bytes[entry.start..<entry.end]), as: UTF8.self)
  }

  /// The keys that are listed of an object, the one being read left out.
  func keys(of object: Int) -> [String] {
    var keys: [String] = []
    var at = object + 1
    for _ in 0..<entries[object].count {
      keys.append(text(of: entries[at]))
      at = entries[at + 1].next
    }
    return keys
  }

  /// Whether a key that is listed of an object has the bytes of a plain key.
  func hasKey(like entry: JSONEntry, in object: Int) -> Bool {
    var at = object + 1
    let length = entry.end - entry.start
    for _ in 0..<entries[object].count {
      let other = entries[at]
      if other.end - other.start == length,
        (0..<length).allSatisfy({ bytes[other.start + $0] == bytes[entry.start + $0] })
      {
        return true
      }
      at = entries[at + 1].next
    }
    return false
  }

  /// Whether a key is plain ASCII, so that it is the same as another only byte for byte.
  func isASCII(_ entry: JSONEntry) -> Bool {
    if entry.kind == .escaped { return false }
    for index in entry.start..<entry.end where bytes[index] >= 0x80 { return false }
    return true
  }

  /// Whether one plain key's bytes come before another's.
  func isBefore(_ one: JSONEntry, _ other: JSONEntry) -> Bool {
    let shared = min(one.end - one.start, other.end - other.start)
    for index in 0..<shared {
      let (first, second) = (bytes[one.start + index], bytes[other.start + index])
      if first != second { return first < second }
    }
    return one.end - one.start < other.end - other.start
  }
}
