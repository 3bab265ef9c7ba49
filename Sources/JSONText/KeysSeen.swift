/// Tells whether a key stands in an object already: by looking while there are few, then by hash.
struct KeysSeen {
  private static let few = 8
  private var keys: Set<String> = []

  mutating func contains(_ key: String, among members: [JSONMember]) -> Bool {
    if members.count < Self.few { return members.contains { $0.key == key } }
    if keys.isEmpty { keys = Set(members.lazy.map(\.key)) }
    return !keys.insert(key).inserted
  }
}
