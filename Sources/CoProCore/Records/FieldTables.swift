import JSONText

/// Tells quickly which field of a record a key stands for; learns the keys of a type when it is first asked.
struct FieldTables {
  /// The fields of one type of record: a stretch of all fields.
  struct Fields {
    fileprivate let type: ObjectIdentifier
    /// Where they begin among all fields.
    fileprivate let first: Int
    /// How many there are.
    let count: Int

    /// No fields at all.
    static let none = Fields(type: ObjectIdentifier(Never.self), first: 0, count: 0)
  }

  private struct Field {
    var key: JSONKey
    /// Its place in the order in which the record shows its fields, from 0.
    var place: Int
  }

  /// The most fields of a record that can be told apart.
  static let mostFields = 128

  private var slots = [Fields?](repeating: nil, count: 256)
  private var fields: [Field] = []
  private var known = 0

  /// The fields of a type of record; nothing where it has too many, or keys that are too long.
  mutating func fields<Of: Record>(of type: Of.Type) -> Fields? {
    let identifier = ObjectIdentifier(type)
    var slot = Int(truncatingIfNeeded: UInt(bitPattern: identifier) >> 4) & 255
    while let found = slots[slot] {
      if found.type == identifier { return found }
      slot = (slot + 1) & 255
    }
    return learn(type, slot)
  }

  private mutating func learn<Of: Record>(_ type: Of.Type, _ slot: Int) -> Fields? {
    let names = RecordKeys(of: type).all
    let keys = names.compactMap { JSONKey($0) }
    guard keys.count == names.count, keys.count <= Self.mostFields, known < 200 else { return nil }
    let found = Fields(type: ObjectIdentifier(type), first: fields.count, count: keys.count)
    // Files hold keys in this order, so the next key is mostly the next field or one soon after it.
    fields += zip(names, zip(keys, names.indices)).sorted { $0.0 < $1.0 }
      .map { Field(key: $0.1.0, place: $0.1.1) }
    slots[slot] = found
    known += 1
    return found
  }

  /// The field that a key stands for.
  ///
  /// - Parameters:
  ///   - key: the key.
  ///   - type: the fields among which it is looked for.
  ///   - next: where to look first; afterwards, where the next key is to be looked for first.
  /// - Returns: the field's place; nothing where the key stands for none.
  func place(of key: JSONKey, in type: Fields, next: inout Int) -> Int? {
    for step in 0..<type.count {
      var index = next + step
      if index >= type.count { index -= type.count }
      let field = fields[type.first + index]
      if field.key == key {
        next = index + 1 == type.count ? 0 : index + 1
        return field.place
      }
    }
    return nil
  }
}
