import Spelling

/// The values a name is looked for in, the nearest last.
struct MustacheStack {
  /// What a look-up found.
  enum Found {
    case value(MustacheValue)
    /// Nothing is called so; `near` are the known names most like it.
    case nothing(near: [String])
  }

  private(set) var values: [MustacheValue]

  init(_ value: MustacheValue) { values = [value] }

  /// Values that were looked in before, with another one just above the lowest of them.
  init(_ values: [MustacheValue], root: MustacheValue) {
    self.values = values
    self.values.insert(root, at: min(1, values.count))
  }

  /// Whether a value that was pushed has a name, so that nothing lower is looked in for it.
  func isPushed(_ name: String) -> Bool {
    values.dropFirst().contains { value in
      if case .object(let fields) = value { fields[name] != nil } else { false }
    }
  }

  mutating func push(_ value: MustacheValue) { values.append(value) }

  mutating func pop() { values.removeLast() }

  /// Looks for a name: its first part in the nearest value that has it, the rest only inside that.
  func find(_ name: MustacheName, wantsNear: Bool) -> Found {
    guard let first = name.parts.first else {
      return values.last.map { .value($0) } ?? .nothing(near: [])
    }
    guard var value = nearest(first) else {
      return .nothing(near: wantsNear ? near(name, at: 0, in: knownNames) : [])
    }
    for (index, part) in name.parts.enumerated().dropFirst() {
      if case .missing = value { return .value(value) }
      guard case .object(let fields) = value else { return .nothing(near: []) }
      guard let next = fields[part] else {
        return .nothing(near: wantsNear ? near(name, at: index, in: fields.keys.sorted()) : [])
      }
      value = next
    }
    return .value(value)
  }

  /// The whole name with the part that is in doubt replaced by known ones like it.
  private func near(_ name: MustacheName, at index: Int, in known: [String]) -> [String] {
    Spelling.nearest(to: name.parts[index], in: known).map { guess in
      (name.parts[..<index] + [guess] + name.parts[(index + 1)...]).joined(separator: ".")
    }
  }

  private func nearest(_ part: String) -> MustacheValue? {
    for case .object(let fields) in values.reversed() {
      if let value = fields[part] { return value }
    }
    return nil
  }

  /// Every name that would be found, those of the nearest value first.
  private var knownNames: [String] {
    var names: [String] = []
    for case .object(let fields) in values.reversed() {
      names += fields.keys.sorted().filter { !names.contains($0) }
    }
    return names
  }
}
