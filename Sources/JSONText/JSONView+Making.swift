extension JSONView {
  /// A view of a value that was made, or changed after it was read; the offsets stay as they are.
  public init(_ value: JSONValue) {
    var bytes: [UInt8] = []
    var entries: [JSONEntry] = []
    Self.list(value, in: &entries, &bytes)
    self.init(tape: JSONTape(bytes, entries), index: 0)
  }

  private static func list(
    _ value: JSONValue, in entries: inout [JSONEntry], _ bytes: inout [UInt8]
  ) {
    switch value.kind {
    case .null: list(.null, "", at: value.offset, in: &entries, &bytes)
    case .bool(let truth): list(truth ? .true : .false, "", at: value.offset, in: &entries, &bytes)
    case .number(let digits): list(.number, digits, at: value.offset, in: &entries, &bytes)
    case .string(let text): list(.plain, text, at: value.offset, in: &entries, &bytes)
    case .array(let values):
      let own = entries.count
      list(.array, "", at: value.offset, in: &entries, &bytes)
      for value in values { list(value, in: &entries, &bytes) }
      entries[own].count = values.count
      entries[own].next = entries.count
    case .object(let members):
      let own = entries.count
      list(.object, "", at: value.offset, in: &entries, &bytes)
      for member in members {
        list(.plain, member.key, at: member.keyOffset, in: &entries, &bytes)
        list(member.value, in: &entries, &bytes)
      }
      entries[own].count = members.count
      entries[own].next = entries.count
    }
  }

  private static func list(
    _ kind: JSONEntry.Kind, _ text: String, at offset: Int, in entries: inout [JSONEntry],
    _ bytes: inout [UInt8]
  ) {
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    entries.append(
      JSONEntry(
        kind: kind, offset: offset, start: start, end: bytes.count, next: entries.count + 1))
  }
}
