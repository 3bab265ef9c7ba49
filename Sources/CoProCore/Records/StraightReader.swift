import JSONText

/// Fills records straight from the bytes of their file, in one go and without a tree of values.
///
/// It takes only what is in order. Where anything is not, and at what only other programs keep, it
/// gives up: then ``RecordFile/read(_:from:path:problems:)`` reads the file with care and names every
/// problem with its place. Whatever both can read they read as the same record.
public struct StraightReader: FieldVisitor {
  var cursor = JSONCursor()
  /// The questionnaires that were read, for most rounds ask one of a few.
  var questionnaires = KnownQuestionnaires()
  private var tables = FieldTables()
  private var turn = Turn()

  /// What a record is shown its fields for: to read one of them, or to look whether all were there.
  private struct Turn {
    /// The field to read, by its place; -1 at the end of the record.
    var wanted = -1
    /// The field that is shown now.
    var shown = -1
    /// The fields that were read, a bit each.
    var seen: (UInt64, UInt64) = (0, 0)

    mutating func isWanted() -> Bool {
      shown += 1
      return shown == wanted
    }

    func isSeen(_ place: Int) -> Bool {
      (place < 64 ? seen.0 >> UInt64(place) : seen.1 >> UInt64(place - 64)) & 1 == 1
    }

    mutating func see(_ place: Int) {
      if place < 64 { seen.0 |= 1 << UInt64(place) } else { seen.1 |= 1 << UInt64(place - 64) }
    }
  }

  /// A reader that has learned nothing yet.
  init() {}

  /// Reads the record that is a whole file; `nil` where it must be read with care.
  mutating func file<Stored: Record>(
    _ type: Stored.Type, _ textWithMargin: UnsafeRawBufferPointer
  ) -> Stored? {
    cursor = JSONCursor(textWithMargin: textWithMargin)
    let record: Stored? = record(isFile: true)
    return cursor.isAtEnd() ? record : nil
  }

  /// Reads a record whose object begins here.
  mutating func record<Of: Record>(isFile: Bool = false) -> Of? {
    guard let fields = tables.fields(of: Of.self) else { return givenUp() }
    var record = Of()
    let outer = turn
    turn = Turn()
    var next = 0
    var isFirst = true
    var hasFormat = !isFile
    cursor.beginObject()
    while let key = cursor.nextKey(isFirst: isFirst) {
      isFirst = false
      if let place = tables.place(of: key, in: fields, next: &next), !turn.isSeen(place) {
        turn.see(place)
        turn.wanted = place
        turn.shown = -1
        record.visit(&self)
      } else if !hasFormat, key == Self.format {
        hasFormat = cursor.readInteger() == RecordFile.format
        if !hasFormat { cursor.giveUp() }
      } else {
        cursor.giveUp()
      }
    }
    turn.wanted = -1
    turn.shown = -1
    if cursor.isSound { record.visit(&self) }
    turn = outer
    return cursor.isSound && hasFormat ? record : nil
  }

  /// Gives up; for a place where a value is wanted.
  mutating func givenUp<Value>() -> Value? {
    cursor.giveUp()
    return nil
  }

  private static let format = JSONKey("format")

  /// Reads the field where it is its turn.
  public mutating func required<Value: FieldValue>(_ key: String, _ value: inout Value) {
    if turn.isWanted() {
      if let read = Value.read(straight: &self) { value = read }
    } else if turn.wanted < 0, !turn.isSeen(turn.shown) {
      cursor.giveUp()
    }
  }

  /// Reads the field where it is its turn.
  public mutating func optional<Value: FieldValue>(_ key: String, _ value: inout Value?) {
    if turn.isWanted(), let read = Value.read(straight: &self) { value = read }
  }

  /// Reads the field where it is its turn.
  public mutating func field<Value: FieldValue>(
    _ key: String, _ value: inout Value, default defaultValue: Value
  ) {
    if turn.isWanted() {
      if let read = Value.read(straight: &self) { value = read }
    } else if turn.wanted < 0, !turn.isSeen(turn.shown) {
      value = defaultValue
    }
  }
}
