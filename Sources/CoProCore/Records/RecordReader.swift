import JSONText
import Spelling

/// Fills a record from a JSON object and notes every problem with its place.
struct RecordReader: FieldVisitor {
  private let members: [JSONMember]
  private let offset: Int
  private var known: [String]
  private var taken: [Bool]
  private(set) var problems: [RecordProblem] = []

  init(members: [JSONMember], offset: Int, ignoring known: [String]) {
    self.members = members
    self.offset = offset
    self.known = known
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
  mutating func finish() -> Extras {
    var extras = Extras()
    for (member, isTaken) in zip(members, taken) where !isTaken {
      if Extras.owns(member.key) {
        extras.members.append(member)
      } else {
        let near = Spelling.nearest(to: member.key, in: known)
        problems.append(
          RecordProblem(.unknownKey(key: member.key, near: near), at: member.keyOffset))
      }
    }
    return extras
  }

  private mutating func take(_ key: String) -> JSONMember? {
    known.append(key)
    guard let index = members.firstIndex(where: { $0.key == key }) else { return nil }
    taken[index] = true
    return members[index]
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
