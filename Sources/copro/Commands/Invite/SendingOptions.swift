import Arguments
import CoProCore

/// Options that say to whom something went.
enum SendingOptions {
  static let to = Option<String>(
    "to", value: "TEXT", help: "A kind of people or places it went to: “all libraries”."
  ).repeating
  static let member = Option<String>(
    "member", value: "NAME", help: "A member it went to."
  ).repeating

  /// Whether anything is said about who got it.
  static func given(_ arguments: Arguments) -> Bool {
    !arguments[to].isEmpty || !arguments[member].isEmpty
  }

  /// Puts into a record to whom it went; a member only by identifier.
  ///
  /// - Throws: a refusal where a text has a member's name in it, for everyone may see the texts.
  static func apply(
    _ arguments: Arguments, to sending: inout Sending, in project: Project
  ) throws {
    for text in arguments[to].compactMap(MemberDetails.tidied) {
      let named = project.members.first {
        $0.forgotten == nil && text.lowercased().holds($0.name.lowercased())
      }
      guard let named else {
        if !sending.to.contains(text) { sending.to.append(text) }
        continue
      }
      guard named.name.lowercased() == text.lowercased() else {
        throw Failure(
          .refused, "“\(text)” names \(named.name). This record is not private.",
          wayOut: "Say for which kind of people it was, and name members with: "
            + "--member \(ShellWord.quoted(named.name))")
      }
      if !sending.members.contains(named.id) { sending.members.append(named.id) }
    }
    for name in arguments[member] {
      let id = try project.member(named: name).id
      if !sending.members.contains(id) { sending.members.append(id) }
    }
  }
}

extension Sending {
  /// “The flyer, Monday 11 January 2027”.
  var line: String {
    let more = about.map { " (\($0))" } ?? ""
    return "\(what.words)\(more), \(on.words)"
  }

  /// The same, and to whom.
  func words(in project: Project) -> String {
    let names = members.map(project.name)
    var whom = (to + names).joined(separator: "; ")
    if let people {
      whom += (whom.isEmpty ? "" : ", ") + (people == 1 ? "1 person" : "\(people) people")
    }
    let number = meeting.map { "for meeting \(project.numbers[$0]), " } ?? ""
    return "\(line), \(number)to: \(whom)"
  }
}
