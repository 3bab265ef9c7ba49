/// What must not stay in the history of a project: somebody's details that were removed.
public struct HistoryPurge: Equatable, Sendable {
  /// Files whose earlier contents go, by their path below the project folder.
  public var paths: Set<String> = []
  /// Texts with which an earlier content goes, such as a name.
  public var texts: [String] = []

  /// Nothing.
  public init() {}

  var isEmpty: Bool { paths.isEmpty && texts.isEmpty }

  func covers(_ entry: HistoryEntry) -> Bool {
    entry.files.contains { file in
      // What is packed, as a Word file is, cannot be searched.
      if file.beforeBytes != nil { return true }
      guard let before = file.before else { return false }
      return paths.contains(file.path) || texts.contains { before.holds($0) }
    }
  }
}

extension History {
  /// Takes changes out of the history that hold what must not be kept.
  ///
  /// - Throws: ``StoreProblem/writeFailed(_:)`` where one of them cannot be removed.
  func remove(_ purge: HistoryPurge) throws(StoreProblem) {
    guard !purge.isEmpty else { return }
    for (name, entry) in namedEntries() where entry.map(purge.covers) ?? true {
      try removeForGood(name)
    }
  }
}

extension String {
  /// Whether the bytes of another text stand in this one; an empty text stands in none.
  public func holds(_ part: String) -> Bool {
    let whole = Array(utf8)
    return whole.holds(Array(part.utf8))
  }
}

extension [UInt8] {
  /// Whether these bytes stand in a row in the others.
  func holds(_ part: [UInt8]) -> Bool {
    guard let first = part.first, count >= part.count else { return false }
    for start in 0...(count - part.count) where self[start] == first {
      if self[start..<start + part.count].elementsEqual(part) { return true }
    }
    return false
  }
}
