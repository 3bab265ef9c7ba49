/// Tells whether a key stands in an object already.
///
/// Keys of plain ASCII in ascending order, as this module writes them, cannot be the same. Others of
/// plain ASCII are compared byte for byte while there are few; the rest by hash.
struct KeysSeen {
  private static let few = 64
  private var last: JSONEntry?
  private var order = Order.ascending
  private var keys: Set<String> = []

  private enum Order {
    case ascending
    /// In another order, but few and all plain ASCII.
    case any
    /// All of them are in the set.
    case hashed
  }

  /// Whether the key of an entry stands in its object, whose place in the list is given, already.
  mutating func contains(_ entry: JSONEntry, of object: Int, in reader: JSONReader) -> Bool {
    if order != .hashed, reader.isASCII(entry) {
      if order == .ascending {
        if last.map({ reader.isBefore($0, entry) }) ?? true {
          last = entry
          return false
        }
        order = .any
      }
      if reader.entries[object].count < Self.few { return reader.hasKey(like: entry, in: object) }
    }
    if order != .hashed {
      order = .hashed
      keys = Set(reader.keys(of: object))
    }
    return !keys.insert(reader.text(of: entry)).inserted
  }
}
