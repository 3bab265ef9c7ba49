extension String {
  /// The text with every `{{field}}` of this name replaced.
  ///
  /// Statements hold two plain names and nothing else, so no template language is needed here; a
  /// name that itself holds a field is not filled again.
  func filling(_ field: String, with value: String) -> String {
    let mark = Array("{{\(field)}}".utf8)
    let bytes = Array(utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index...].starts(with: mark) {
        result.append(contentsOf: value.utf8)
        index += mark.count
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
