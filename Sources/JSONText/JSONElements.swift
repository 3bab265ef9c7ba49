/// The values of a list in a JSON text, in order.
public struct JSONElements: Sequence, Sendable {
  /// Goes through the values.
  public struct Iterator: IteratorProtocol {
    let tape: JSONTape
    var left: Int
    var index: Int

    /// The next value, or nothing after the last one.
    public mutating func next() -> JSONView? {
      if left == 0 { return nil }
      defer {
        left -= 1
        index = tape.entries[index].next
      }
      return JSONView(tape: tape, index: index)
    }
  }

  let tape: JSONTape
  let index: Int

  /// How many there are.
  public var count: Int { tape.entries[index].count }

  /// How many there are.
  public var underestimatedCount: Int { count }

  /// Goes through the values in order.
  public func makeIterator() -> Iterator { Iterator(tape: tape, left: count, index: index + 1) }
}
