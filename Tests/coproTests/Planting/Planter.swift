import CoProCore

/// Writes something into every text of a record, however deep it stands.
///
/// It is shown what the record's `visit` shows, so that a new field is planted by itself.
struct Planter: FieldVisitor {
  /// What stands in the place of a text from now on; nothing where it stays as it is.
  typealias Words = (_ field: String, _ text: String) -> String?

  /// Whether texts are also put where there are none, and parts that hold texts where there are none.
  enum Filling { case nothing, texts, everything }

  let filling: Filling
  let words: Words
  private var path: String

  /// A planter for records of one type.
  init(_ filling: Filling, in path: String, _ words: @escaping Words) {
    self.filling = filling
    self.path = path
    self.words = words
  }

  /// The record with everything planted in it.
  func planted<R: Record>(_ record: R) -> R {
    var grown = record
    var inside = self
    grown.visit(&inside)
    return grown
  }

  mutating func required<Value: FieldValue>(_ key: String, _ value: inout Value) {
    value = below(key).grown(value)
  }

  mutating func field<Value: FieldValue>(
    _ key: String, _ value: inout Value, default defaultValue: Value
  ) {
    value = below(key).grown(value)
  }

  mutating func optional<Value: FieldValue>(_ key: String, _ value: inout Value?) {
    if let there = value {
      value = below(key).grown(there)
    } else {
      value = below(key).fresh(Value.self)
    }
  }

  private func below(_ key: String) -> Planter {
    var inside = self
    inside.path = "\(path) \(key)"
    return inside
  }

  fileprivate func grown<Value: FieldValue>(_ value: Value) -> Value {
    if let text = value as? String { return words(path, text) as? Value ?? value }
    if let record = value as? any Record { return planted(record) as? Value ?? value }
    if let list = value as? any ListOfValues { return list.planted(by: self) as? Value ?? value }
    guard let owner = value as? Owner, case .words(let text) = owner else { return value }
    return words(path, text).map { Owner.words($0) } as? Value ?? value
  }

  /// A value where there is none; nothing where it would hold no text.
  fileprivate func fresh<Value: FieldValue>(_ type: Value.Type) -> Value? {
    if filling == .nothing { return nil }
    if type == String.self { return words(path, "") as? Value }
    guard filling == .everything, let record = type as? any Record.Type else { return nil }
    return fresh(record: record) as? Value
  }

  private func fresh<R: Record>(record: R.Type) -> R? {
    let grown = planted(R())
    return grown == R() ? nil : grown
  }
}

/// A list in which a planter can plant.
private protocol ListOfValues {
  func planted(by planter: Planter) -> Self
}

extension Array: ListOfValues where Element: FieldValue {
  fileprivate func planted(by planter: Planter) -> [Element] {
    isEmpty ? [planter.fresh(Element.self)].compactMap { $0 } : map(planter.grown)
  }
}
