/// Which members of an object a field has taken, by their number from 0.
struct MembersTaken {
  /// How many there are.
  private(set) var count = 0
  /// The first 64, which is all that most records have.
  private var first: UInt64 = 0
  private var others: Set<Int> = []

  func contains(_ member: Int) -> Bool {
    member < 64 ? first & 1 << UInt64(member) != 0 : others.contains(member)
  }

  /// Notes a member; `false` where it was taken already.
  @discardableResult
  mutating func insert(_ member: Int) -> Bool {
    if contains(member) { return false }
    if member < 64 { first |= 1 << UInt64(member) } else { others.insert(member) }
    count += 1
    return true
  }
}
