import Arguments
import CoProCore

/// `copro member forget`: removes a person's details and keeps what figures are counted from.
enum MemberForgetCommand {
  static let who = Positional<String>("NAME", help: "The person's whole name.")

  static let command = Command<Console>(
    "forget",
    summary: "Remove a person's details for good; figures still add up.",
    discussion: """
      The name becomes “a former member”. Contact details, needs, what training was about, agreements and \
      reasons are removed, and so are earlier copies of them in the list of changes. It also works for \
      somebody who only applied. It cannot be taken back. Give the person a copy first, if they want \
      one: copro member export NAME.
      """,
    examples: [
      Example("copro member forget \"Robin Vale\" --dry-run", "see what would be removed"),
      Example("copro member forget \"Robin Vale\"", "remove it"),
    ],
    parameters: [who]
  ) { arguments, console in
    let today = try console.today(arguments)
    let name = arguments[who]
    let done = try console.update(arguments) { draft in
      let person = try KeptPerson(named: name, in: draft.project)
      try refuse(person, name)
      draft.forget(
        members: [person.member].compactMap { $0 }, applications: person.applications, on: today)
      return person
    }
    let person = done.result
    console.done(arguments, "Removed the details of \(person.name).")
    guard !arguments[Globals.quiet] else { return }
    console.message("What stays, without a name:")
    for line in kept(person) { console.message("  \(line)") }
    try tellTraces(of: person, arguments, console)
  }

  private static func refuse(_ person: KeptPerson, _ name: String) throws {
    let isGone =
      person.member.map { $0.forgotten != nil }
      ?? person.applications.allSatisfy { $0.forgotten != nil }
    if isGone {
      throw Failure(.refused, "The details of “\(name)” were removed before.")
    }
    guard person.isWholly(named: name) else {
      throw Failure(
        .refused, "This cannot be taken back, so it needs the whole name: “\(person.name)”.",
        wayOut: "If that is who you mean: copro member forget \(ShellWord.quoted(person.name))")
    }
  }

  private static func kept(_ person: KeptPerson) -> [String] {
    var lines: [String] = []
    if let member = person.member {
      lines.append(
        "that a \(member.side.words) took part, when they joined and left, and their role")
      lines.append(
        "the meetings they came to, and what they agreed to do, as “\(Member.formerName)”")
      if member.call != nil || member.needsAsked != nil {
        lines.append("that somebody called them and asked about needs, not what was said")
      }
      if !member.thanks.isEmpty || !member.talks.isEmpty {
        lines.append("the days of talks and thanks, not what they were for")
      }
      lines.append(
        "sums of money that were paid, not what for; nothing says any more who said what")
      if !member.training.isEmpty { lines.append("the days of training, not what it was about") }
    }
    if !person.applications.isEmpty {
      lines.append("that somebody applied, when and how, how long it was, and what was decided")
    }
    return lines
  }

  /// Says where the name still stands: in notes, in documents.
  private static func tellTraces(
    of person: KeptPerson, _ arguments: Arguments, _ console: Console
  ) throws {
    let traces = try console.folder(arguments).paths(holding: person.name)
      .filter { !person.paths.contains($0) }
    guard !traces.isEmpty else { return }
    console.warn("The name also stands in these files. Look at them, and change or remove them:")
    let project = try console.load(arguments)
    for path in traces { console.message("  \(project.shown(path))") }
  }
}

extension Project {
  /// A path, with the number of the meeting whose record it is, or the round whose words it holds.
  func shown(_ path: String) -> String {
    if let round = rounds.first(where: { $0.commentsPath == path }) {
      return "\(path) (see: copro survey comments \(round.name); take a text out with --remove)"
    }
    guard let meeting = meetings.first(where: { $0.path == path }) else { return path }
    return "\(path) (meeting \(numbers[meeting.id]))"
  }
}
