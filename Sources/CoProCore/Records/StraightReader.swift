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
  private var turn = Turn(.none, awaitsFormat: false)

  /// What a record is shown its fields for: to read some of them, or to look whether all were there.
  ///
  /// Shown once, a record reads every field whose key comes next in the file as long as the keys come in
  /// the order of its fields; the first one out of that order waits until the record is shown them again.
  private struct Turn {
    /// The fields of the record.
    let fields: FieldTables.Fields
    /// Whether the number of the file's format must still come.
    var awaitsFormat: Bool
    /// Where the next key is looked for first.
    var next = 0
    var isFirst = true
    /// The field to read next, by its place; `nothing` where it was shown already, `looking` at the end.
    var wanted = 0
    /// The field to read when the fields are shown again; `nothing` at the end of the record.
    var waiting = nothing
    /// The field that is shown now.
    var shown = -1
    /// The fields that were read, a bit each.
    var seen: (UInt64, UInt64) = (0, 0)

    static let nothing = -1
    static let looking = -2

    init(_ fields: FieldTables.Fields, awaitsFormat: Bool) {
      self.fields = fields
      self.awaitsFormat = awaitsFormat
    }

    mutating func isWanted() -> Bool {
      shown += 1
      return shown == wanted
    }

    /// Whether the record ends, and the field that is shown was not in it.
    var isMissed: Bool { wanted == Self.looking && !isSeen(shown) }

    func isSeen(_ place: Int) -> Bool {
      (place < 64 ? seen.0 >> UInt64(place) : seen.1 >> UInt64(place - 64)) & 1 == 1
    }

    mutating func see(_ place: Int) {
      if place < 64 { seen.0 |= 1 << UInt64(place) } else { seen.1 |= 1 << UInt64(place - 64) }
    }

    /// Begins to show the fields from the first one.
    mutating func begin(wanting place: Int) {
      (wanted, waiting, shown) = (place, Self.nothing, -1)
    }

    /// Goes on to a field: now if it is still to be shown, or else the next time.
    mutating func goOn(to place: Int) {
      if place > shown {
        wanted = place
      } else {
        (wanted, waiting) = (Self.nothing, place)
      }
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
    turn = Turn(fields, awaitsFormat: isFile)
    cursor.beginObject()
    turn.waiting = nextPlace()
    while turn.waiting != Turn.nothing {
      turn.begin(wanting: turn.waiting)
      record.visit(&self)
    }
    turn.begin(wanting: Turn.looking)
    if cursor.isSound { record.visit(&self) }
    let isWhole = cursor.isSound && !turn.awaitsFormat
    turn = outer
    return isWhole ? record : nil
  }

  /// Steps to the next value of a field of the record; its place, or nothing at the end.
  private mutating func nextPlace() -> Int {
    while let key = cursor.nextKey(isFirst: turn.isFirst) {
      turn.isFirst = false
      if let place = tables.place(of: key, in: turn.fields, next: &turn.next), !turn.isSeen(place) {
        turn.see(place)
        return place
      }
      if turn.awaitsFormat, key == Self.format, cursor.readInteger() == RecordFile.format {
        turn.awaitsFormat = false
      } else {
        cursor.giveUp()
      }
    }
    return Turn.nothing
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
      if let read: Value = readValue() { value = read }
    } else if turn.isMissed {
      cursor.giveUp()
    }
  }

  /// Reads the field where it is its turn.
  public mutating func optional<Value: FieldValue>(_ key: String, _ value: inout Value?) {
    if turn.isWanted(), let read: Value = readValue() { value = read }
  }

  /// Reads the field where it is its turn.
  public mutating func field<Value: FieldValue>(
    _ key: String, _ value: inout Value, default defaultValue: Value
  ) {
    if turn.isWanted() {
      if let read: Value = readValue() { value = read }
    } else if turn.isMissed {
      value = defaultValue
    }
  }

  /// Reads the value that begins here, and goes on to the next field.
  private mutating func readValue<Value: FieldValue>() -> Value? {
    let read = Value.read(straight: &self)
    turn.goOn(to: nextPlace())
    return read
  }
}
