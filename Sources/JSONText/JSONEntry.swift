/// One value or key of a JSON text: where its bytes stand, and where the next one is listed.
struct JSONEntry {
  /// What stands there.
  enum Kind: UInt8 {
    case null, `true`, `false`, number, array, object
    /// A text whose bytes stand there as they are.
    case plain
    /// A text in which something is written as an escape.
    case escaped
  }

  var kind: Kind
  /// Where the value begins in the text that was read, with its quotation mark.
  var offset: Int
  /// The place of the first byte; of a text, the one after its quotation mark.
  var start: Int
  /// The place past the last byte, or how many values a list or an object has.
  var end: Int
  /// The place in the list of whatever follows this value and all that is in it.
  var next: Int

  /// How many values a list or an object has.
  var count: Int {
    get { end }
    set { end = newValue }
  }
}
