import Arguments
import CoProCore

/// `copro member import`: takes people from a file, and brings those up to date who are there.
enum MemberImportCommand {
  static let file = Positional<String>(
    "FILE", help: "A file (JSON, or CSV with a heading line); - is standard input.")

  static let command = Command<Console>(
    "import",
    summary: "Take people from a file, and bring up to date those who are there already.",
    discussion: """
      Somebody of the same name is brought up to date: what the file says is changed, and what it does not \
      say stays. Everybody else is added. Reading a file twice changes nothing. Its names are those \
      of “copro member add --from”.
      """,
    examples: [
      Example("copro member import people.csv --dry-run", "see what would be done"),
      Example("copro member import people.csv", "do it"),
    ],
    parameters: [file, MemberOptions.side]
  ) { arguments, console in
    let today = try console.today(arguments)
    let people = try people(arguments, console)
    let taken = try console.update(arguments) { draft in
      try people.map { details in
        let name = details.name ?? ""
        let known = draft.project.members.filter {
          $0.name.lowercased() == name.lowercased() && $0.left == nil
        }
        if known.count > 1 { throw LookupProblem.several(.member, name, known.map(\.name)) }
        guard let old = known.first else {
          let member = try added(details, arguments, today, &draft)
          return Taken(name: member.name, what: .added)
        }
        var member = old
        try details.apply(to: &member, today: today)
        if member.needsAsked != old.needsAsked, hasSameNeeds(member, old) {
          member.needsAsked = old.needsAsked ?? member.needsAsked
        }
        draft.project.replace(member)
        return Taken(name: member.name, what: member == old ? .same : .changed)
      }
    }.result
    tell(taken, arguments, console)
  }

  /// What became of one person of the file.
  private struct Taken {
    enum What { case added, changed, same }
    var name: String
    var what: What
  }

  private static func people(
    _ arguments: Arguments, _ console: Console
  ) throws -> [MemberDetails] {
    let file = arguments[file]
    let people = try MemberDetails.read(try console.content(of: file), file: file)
    guard !people.isEmpty else {
      throw Failure(.content, "\(file) holds nobody.", wayOut: "Give it a line for each person.")
    }
    for (index, person) in people.enumerated() where person.name == nil {
      throw Failure(.content, "\(file): person \(index + 1) has no name.")
    }
    if let twice = firstRepeated(people.compactMap { $0.name?.lowercased() }) {
      throw Failure(
        .content, "\(file): “\(twice)” is there twice.",
        wayOut: "Keep one line for each person; for two people of one name, add something to it.")
    }
    return people
  }

  private static func added(
    _ details: MemberDetails, _ arguments: Arguments, _ today: Day, _ draft: inout Draft
  ) throws -> Member {
    guard let side = details.side ?? arguments[MemberOptions.side] else {
      throw Failure(
        .content, "\(arguments[file]): \(details.name ?? "somebody") is new and has no side.",
        wayOut: "Add a column or a value “side”, or say --side for all who are new.")
    }
    var member = Member(
      id: draft.newIdentifier(for: Member.self), name: details.name ?? "", side: side)
    try details.apply(to: &member, today: today)
    draft.project.members.append(member)
    return member
  }

  /// Whether nothing new was heard about needs, so that the day somebody asked stays.
  private static func hasSameNeeds(_ member: Member, _ old: Member) -> Bool {
    member.accessNeeds == old.accessNeeds && member.supportNeeds == old.supportNeeds
      && member.dietaryNeeds == old.dietaryNeeds
  }

  private static func tell(_ taken: [Taken], _ arguments: Arguments, _ console: Console) {
    let added = taken.filter { $0.what == .added }.map(\.name)
    let changed = taken.filter { $0.what == .changed }.map(\.name)
    let same = taken.count - added.count - changed.count
    var parts: [String] = []
    if !added.isEmpty { parts.append("\(added.count) added") }
    if !changed.isEmpty { parts.append("\(changed.count) changed") }
    if same > 0 { parts.append("\(same) the same as before") }
    console.done(arguments, "Read \(arguments[file]): \(parts.joined(separator: ", ")).")
    guard !arguments[Globals.quiet] else { return }
    if !added.isEmpty { console.message("  Added: \(shortened(added))") }
    if !changed.isEmpty { console.message("  Changed: \(shortened(changed))") }
    console.next(arguments, "copro member list", "see everybody")
  }

  private static func shortened(_ names: [String]) -> String {
    if names.count <= 40 { return names.joined(separator: ", ") }
    return names.prefix(40).joined(separator: ", ") + " and \(names.count - 40) more"
  }
}
