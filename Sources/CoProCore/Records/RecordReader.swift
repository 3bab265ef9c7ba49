import JSONText
import Spelling

/// Fills a record from a JSON object and notes every problem with its place.
struct RecordReader: FieldVisitor {
  private let members: [JSONMember]
  private let offset: Int
  private var taken: [Bool]
  private(set) var problems: [RecordProblem] = []

  init(members: [JSONMember], offset: Int, ignoring known: [String]) {
    self.members = members
    self.offset = offset
    taken = members.map { known.contains($0.key) }
  }

  mutating func required<Value: FieldValue>(_ key: String, _ value: inout Value) {
    guard let member = take(key) else {
      problems.append(RecordProblem(.missing(key: key, wanted: Value.wanted), at: offset))
      return
    }
    read(member, into: &value)
  }

  mutating func optional<Value: FieldValue>(_ key: String, _ value: inout Value?) {
    guard let member = take(key) else { return }
    if let read: Value = read(member) { value = read }
  }

  mutating func field<Value: FieldValue>(
    _ key: String, _ value: inout Value, default defaultValue: Value
  ) {
    if let member = take(key) {
      read(member, into: &value)
    } else {
      value = defaultValue
    }
  }

  /// Reports keys that no field took, and gives back those that belong to other programs.
  ///
  /// - Parameter known: the keys of all fields, asked for only where one was mistyped.
  /// - Returns: what belongs to other programs.
  mutating func finish(known: () -> [String]) -> Extras {
    var extras = Extras()
    if taken.allSatisfy(\.self) { return extras }
    for (member, isTaken) in zip(members, taken) where !isTaken {
      if Extras.owns(member.key) {
        extras.members.append(member)
      } else {
        let near = Spelling.nearest(to: member.key, in: known())
        problems.append(
          RecordProblem(.unknownKey(key: member.key, near: near), at: member.keyOffset))
      }
    }
    return extras
  }

  private mutating func take(_ key: String) -> JSONMember? {
    for index in members.indices where !taken[index] && members[index].key == key {
      taken[index] = true
      return members[index]
    }
    return nil
  }

  private mutating func read<Value: FieldValue>(_ member: JSONMember, into value: inout Value) {
    if let read: Value = read(member) { value = read }
  }

  private mutating func read<Value: FieldValue>(_ member: JSONMember) -> Value? {
    var found: [RecordProblem] = []
    let value = Value.read(member.value, problems: &found)
    problems += found.map { $0.inside(member.key) }
    return value
  }
}
