/// The members of an object in a JSON text, in the order they were written.
public struct JSONMembers: Sequence, Sendable {
  /// A key and its value.
  public struct Element: Sendable {
    let tape: JSONTape
    let index: Int

    /// The name of the value in its object.
    public var key: String { tape.text(of: tape.entries[index]) }
    /// The byte offset of the key's opening quotation mark.
    public var keyOffset: Int { tape.entries[index].offset }
    /// What stands under the key.
    public var value: JSONView { JSONView(tape: tape, index: index + 1) }
    /// The whole member.
    public var member: JSONMember { JSONMember(key, value.value, at: keyOffset) }
  }

  /// Goes through the members.
  public struct Iterator: IteratorProtocol {
    let tape: JSONTape
    var left: Int
    var index: Int

    /// The next member, or nothing after the last one.
    public mutating func next() -> Element? {
      if left == 0 { return nil }
      defer {
        left -= 1
        index = tape.entries[index + 1].next
      }
      return Element(tape: tape, index: index)
    }
  }

  let tape: JSONTape
  let index: Int

  /// How many there are.
  public var count: Int { tape.entries[index].count }

  /// How many there are.
  public var underestimatedCount: Int { count }

  /// The value under a key, and which of the members it is, counted from 0.
  public func find(_ key: String) -> (member: Int, value: JSONView)? {
    tape.find(key, in: index).map { ($0.member, JSONView(tape: tape, index: $0.value)) }
  }

  /// The value under a key, or nothing when there is no such key.
  public subscript(key: String) -> JSONView? { find(key)?.value }

  /// Goes through the members in order.
  public func makeIterator() -> Iterator { Iterator(tape: tape, left: count, index: index + 1) }
}
