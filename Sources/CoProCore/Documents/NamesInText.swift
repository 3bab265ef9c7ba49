/// Finds members' names in what people wrote, so that such words stay out of what everyone may see.
struct NamesInText {
  private let names: Set<String>
  private let isKnown: Bool

  init(of project: Project) {
    isKnown = project.hasPrivateRecords
    names = Set(project.members.flatMap { Self.words(of: $0.name) })
  }

  /// The text without its full stop; nothing where it may name a member: a part of a name stands in
  /// it with a capital letter, or it is not known who the members are.
  func publicWords(_ text: String) -> String? {
    guard isKnown, !Self.words(of: text).contains(where: names.contains) else { return nil }
    return text.hasSuffix(".") ? String(text.dropLast()) : text
  }

  /// The words of three letters and more that begin with a capital letter.
  private static func words(of text: String) -> [String] {
    text.split { !$0.isLetter }.filter { $0.count > 2 && $0.first?.isUppercase ?? false }
      .map { $0.lowercased() }
  }
}
