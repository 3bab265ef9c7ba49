import Spelling

extension Project {
  /// The application of a person: by the whole name, a part of it that only one has, or identifier.
  ///
  /// - Throws: ``LookupProblem`` when nobody or more than one has it.
  public func application(named text: String) throws(LookupProblem) -> Application {
    let wanted = text.lowercased()
    let exact = applications.filter { $0.name.lowercased() == wanted || $0.id.text == text }
    let found =
      exact.isEmpty
      ? applications.filter { $0.name.lowercased().contains(wanted) } : exact
    if found.count > 1 {
      throw .several(.application, text, found.map { "\($0.name) (\($0.id.text))" })
    }
    if let only = found.first { return only }
    let names = applications.map(\.name)
    let words = names.flatMap { [$0] + $0.split(separator: " ").map(String.init) }
    let near = Spelling.nearest(to: text, in: words)
    throw .notThere(
      .application, text,
      near: near.compactMap { word in names.first { $0.contains(word) } }.withoutRepeats(),
      known: names)
  }
}
