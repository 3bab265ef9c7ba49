import CoProCore

/// Words for a record that everyone may see, and so without the names of members.
enum PublicWords {
  /// A text in one line.
  ///
  /// - Throws: a refusal where nothing is left of it, or where it names a member who has not agreed
  ///   to be named.
  static func line(_ text: String, _ what: String, in project: Project) throws -> String {
    let line = try PlanWords.line(text, what)
    try check(line, in: project)
    return line
  }

  /// The same of a text that may be left out.
  static func given(_ text: String?, _ what: String, in project: Project) throws -> String? {
    try text.map { try line($0, what, in: project) }
  }

  private static func check(_ line: String, in project: Project) throws {
    let lowercased = line.lowercased()
    let named = project.members.first {
      $0.forgotten == nil && !$0.agrees(to: .nameInDocuments)
        && lowercased.holds($0.name.lowercased())
    }
    guard let named else { return }
    throw Failure(
      .refused, "“\(line)” names \(named.name), and everyone may read this record.",
      wayOut:
        "Say it without the name: “a resident”, “a council member”. If \(named.name) agrees to "
        + "being named: copro member edit \(ShellWord.quoted(named.name)) --consent name-in-documents"
    )
  }

  /// Who does something, for a record that everyone may see: a member by identifier.
  static func owner(_ name: String?, in project: Project) throws -> Owner? {
    try name.map { try MeetingOwner.find($0, in: project) }
  }
}

extension Console {
  /// Says of a record that everyone may read where it may name a member who has not agreed to that.
  ///
  /// A whole name is refused. A part of one may as well be a word (“May”, “Grace”), so a person has
  /// to look.
  func warnOfNames(in texts: [String?], _ project: Project) {
    for case let text? in texts {
      guard let name = project.nameWithoutConsent(in: text) else { continue }
      return warn(
        "“\(name)” is part of a member's name, and everyone may read this record. If you mean that "
          + "person, say it without the name: “a resident”, “a council member”.")
    }
  }
}
