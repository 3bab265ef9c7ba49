/// Writes values in the canonical form.
struct JSONWriter {
  var bytes: [UInt8] = []
  /// Whether all of the value stands in one line.
  var isOneLine = false

  mutating func write(_ value: JSONValue, depth: Int) {
    switch value.kind {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let truth): bytes.append(contentsOf: (truth ? "true" : "false").utf8)
    case .number(let literal): bytes.append(contentsOf: literal.utf8)
    case .string(let text): write(text)
    case .array(let values): write(values, depth: depth)
    case .object(let members): write(members, depth: depth)
    }
  }

  private mutating func write(_ values: [JSONValue], depth: Int) {
    bytes.append(UInt8(ascii: "["))
    for (index, value) in values.enumerated() {
      startLine(depth: depth + 1, isFirst: index == 0)
      write(value, depth: depth + 1)
    }
    if !values.isEmpty { startLine(depth: depth, isFirst: true) }
    bytes.append(UInt8(ascii: "]"))
  }

  private mutating func write(_ members: [JSONMember], depth: Int) {
    bytes.append(UInt8(ascii: "{"))
    for (index, member) in Self.inOrder(members).enumerated() {
      startLine(depth: depth + 1, isFirst: index == 0)
      write(member.key)
      bytes.append(UInt8(ascii: ":"))
      if !isOneLine { bytes.append(UInt8(ascii: " ")) }
      write(member.value, depth: depth + 1)
    }
    if !members.isEmpty { startLine(depth: depth, isFirst: true) }
    bytes.append(UInt8(ascii: "}"))
  }

  /// Members by the bytes of their keys; what was read from a canonical text is in order already.
  private static func inOrder(_ members: [JSONMember]) -> [JSONMember] {
    func precedes(_ one: JSONMember, _ other: JSONMember) -> Bool {
      one.key.utf8.lexicographicallyPrecedes(other.key.utf8)
    }
    let isInOrder = zip(members, members.dropFirst()).allSatisfy { !precedes($1, $0) }
    return isInOrder ? members : members.sorted(by: precedes)
  }

  private mutating func startLine(depth: Int, isFirst: Bool) {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    if isOneLine { return }
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: 2 * depth))
  }

  private mutating func write(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    let isPlain = text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C }
    if isPlain {
      bytes.append(contentsOf: text.utf8)
    } else {
      for byte in text.utf8 { writeEscaped(byte) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func writeEscaped(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
    case 0x0A: bytes.append(contentsOf: #"\n"#.utf8)
    case 0x09: bytes.append(contentsOf: #"\t"#.utf8)
    case 0..<0x20:
      let digits = Array("0123456789abcdef".utf8)
      bytes.append(contentsOf: #"\u00"#.utf8)
      bytes += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    default: bytes.append(byte)
    }
  }
}
