import JSONText
import Spelling

/// Fills a record from a JSON object and notes every problem with its place.
struct RecordReader: FieldVisitor {
  private let members: JSONMembers
  private let offset: Int
  private var taken: MembersTaken
  private(set) var problems: [RecordProblem] = []

  init(members: JSONMembers, offset: Int, ignoring known: [String]) {
    self.members = members
    self.offset = offset
    taken = MembersTaken()
    for key in known { if let found = members.find(key) { taken.insert(found.member) } }
  }

  mutating func required<Value: FieldValue>(_ key: String, _ value: inout Value) {
    guard let found = take(key) else {
      problems.append(RecordProblem(.missing(key: key, wanted: Value.wanted), at: offset))
      return
    }
    if let read: Value = read(found, key) { value = read }
  }

  mutating func optional<Value: FieldValue>(_ key: String, _ value: inout Value?) {
    guard let found = take(key) else { return }
    if let read: Value = read(found, key) { value = read }
  }

  mutating func field<Value: FieldValue>(
    _ key: String, _ value: inout Value, default defaultValue: Value
  ) {
    guard let found = take(key) else {
      value = defaultValue
      return
    }
    if let read: Value = read(found, key) { value = read }
  }

  /// Reports keys that no field took, and gives back those that belong to other programs.
  ///
  /// - Parameter known: the keys of all fields, asked for only where one was mistyped.
  /// - Returns: what belongs to other programs.
  mutating func finish(known: () -> [String]) -> Extras {
    var extras = Extras()
    if taken.count == members.count { return extras }
    for (number, member) in members.enumerated() where !taken.contains(number) {
      let key = member.key
      if Extras.owns(key) {
        extras.members.append(member.member)
      } else {
        let near = Spelling.nearest(to: key, in: known())
        problems.append(RecordProblem(.unknownKey(key: key, near: near), at: member.keyOffset))
      }
    }
    return extras
  }

  /// The value under a key that no field took yet.
  private mutating func take(_ key: String) -> JSONView? {
    guard let (member, value) = members.find(key), taken.insert(member) else { return nil }
    return value
  }

  private mutating func read<Value: FieldValue>(_ value: JSONView, _ key: String) -> Value? {
    var found: [RecordProblem] = []
    let read = Value.read(value, problems: &found)
    if !found.isEmpty { problems += found.map { $0.inside(key) } }
    return read
  }
}
