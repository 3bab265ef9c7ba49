/// A value of a JSON text that was read whole, made into a value of Swift only where it is asked for.
///
/// It costs less than a ``JSONValue`` where much of a text is looked at and little is kept.
public struct JSONView: Sendable {
  /// The kinds of value.
  public enum Shape: Sendable {
    case null, bool, number, string, array, object
  }

  let tape: JSONTape
  let index: Int

  var entry: JSONEntry { tape.entries[index] }

  /// The byte offset of the value's first byte.
  public var offset: Int { entry.offset }

  /// What kind of value it is.
  public var shape: Shape {
    switch entry.kind {
    case .null: .null
    case .true, .false: .bool
    case .number: .number
    case .plain, .escaped: .string
    case .array: .array
    case .object: .object
    }
  }

  /// The whole value with all that is in it.
  public var value: JSONValue {
    let entry = entry
    let kind: JSONValue.Kind =
      switch entry.kind {
      case .null: .null
      case .true: .bool(true)
      case .false: .bool(false)
      case .number: .number(tape.text(of: entry))
      case .plain, .escaped: .string(tape.text(of: entry))
      case .array: .array(JSONElements(tape: tape, index: index).map(\.value))
      case .object: .object(JSONMembers(tape: tape, index: index).map(\.member))
      }
    return JSONValue(kind, at: entry.offset)
  }
}

extension JSONView: Equatable {
  /// Whether two values hold the same, wherever they stood.
  public static func == (one: JSONView, other: JSONView) -> Bool { one.value == other.value }
}
