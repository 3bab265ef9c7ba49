/// What the name of a file in a folder of records says about it.
enum RecordName: Equatable {
  case record
  case conflictCopy
  case stranger
  case hidden

  init(_ name: String) {
    if Self.isPlainly(record: name) {
      self = .record
    } else if name.hasPrefix(".") || name.hasSuffix("~") || name.hasSuffix(".tmp") {
      self = .hidden
    } else if name.hasSuffix(".json"),
      Identifier<Meeting>.isWellFormed(String(name.dropLast(".json".count)))
    {
      self = .record
    } else if name.hasSuffix(".json"),
      Identifier<Meeting>.isWellFormed(String(name.prefix(8)))
    {
      // “k7m2p9xd (conflicted copy).json”, “k7m2p9xd-LAPTOP7.json”, “k7m2p9xd.sync-conflict-….json”.
      self = .conflictCopy
    } else {
      self = .stranger
    }
  }

  /// The records of which there is one, in the project's folder itself.
  private static let own = [
    ProjectSettings.shelf, Plan.shelf, TermsOfReference.shelf, RulesSetAside.shelf,
    CommitteeReport.shelf,
  ]

  /// Whether a name is that of a record, as most are: told from its bytes, for there can be many.
  private static func isPlainly(record name: String) -> Bool {
    var name = name
    return name.withUTF8 { bytes in
      bytes.count == 13
        && Identifier<Meeting>.isInAlphabet(UnsafeBufferPointer(rebasing: bytes[..<8]))
        && bytes[8...].elementsEqual(ending)
    }
  }

  private static let ending = Array(".json".utf8)

  /// Whether a name in the project's folder itself is that of a record of which there is one.
  static func isOfOne(_ name: String) -> Bool {
    own.contains { if case .file(name) = $0 { true } else { false } }
  }

  /// Whether a name in the project's folder itself is that of a copy of a record of which there is
  /// one: “plan (conflicted copy).json”, “plan-LAPTOP7.json”, “plan.sync-conflict-….json”.
  static func isCopyOfOne(_ name: String) -> Bool {
    guard name.hasSuffix(".json") else { return false }
    return own.contains { shelf in
      guard case .file(let path) = shelf, name != path else { return false }
      let stem = path.dropLast(".json".count)
      guard name.hasPrefix(stem) else { return false }
      let added = name.dropFirst(stem.count).dropLast(".json".count)
      return added.lowercased().contains("conflict") || added.hasPrefix(" (")
        || added.hasPrefix("-") && !added.contains(where: \.isLowercase)
    }
  }
}
