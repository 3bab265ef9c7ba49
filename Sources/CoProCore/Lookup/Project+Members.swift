import Spelling

extension Project {
  /// The member with a name: the whole name, or any part of it that only one member has.
  ///
  /// Those who have left are found only where nobody else has the name.
  ///
  /// - Throws: ``LookupProblem`` when nobody or more than one has it.
  public func member(named text: String) throws(LookupProblem) -> Member {
    let wanted = text.lowercased()
    let exact = members.filter { $0.name.lowercased() == wanted || $0.id.text == text }
    if let member = try only(exact, text) { return member }
    // “A former member” is nobody's name.
    let members = members.filter { $0.forgotten == nil }
    let partly = members.filter { $0.name.lowercased().contains(wanted) }
    let here = partly.filter { $0.left == nil }
    if let member = try only(here.isEmpty ? partly : here, text) { return member }
    let words = members.flatMap { [$0.name] + $0.name.split(separator: " ").map(String.init) }
    let near = Spelling.nearest(to: text, in: words)
    let names = members.map(\.name)
    throw .notThere(
      .member, text,
      near: near.compactMap { word in names.first { $0.contains(word) } }.withoutRepeats(),
      known: names)
  }

  private func only(_ found: [Member], _ text: String) throws(LookupProblem) -> Member? {
    if found.count > 1 { throw .several(.member, text, found.map(\.name)) }
    return found.first
  }
}

extension Array where Element: Hashable {
  /// The elements in order, each once.
  public func withoutRepeats() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
