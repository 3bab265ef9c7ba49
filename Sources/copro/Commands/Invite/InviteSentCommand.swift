import Arguments
import CoProCore
import JSONText

/// `copro invite sent`: what went out, to whom, and when.
enum InviteSentCommand {
  static let what = Option<Sending.What>(
    "what", value: "WHAT", of: Sending.What.self, help: "What went out.")
  static let about = Option<String>(
    "about", value: "TEXT", help: "Which letters, or what else it was.")
  static let on = Option<String>("on", value: "DAY", help: "The day it went out.", usually: "today")
  static let people = Option<Int>(
    "people", number: "NUMBER", in: 1...10_000_000, help: "How many people it went to.")

  static let command = Command<Console>(
    "sent",
    summary: "Note what went out, to whom and when; without --what, list it.",
    discussion: """
      The list is not private, so say for which kind of people or places it was: “all libraries”, “12 local \
      groups”. Members are kept by identifier and not by name.
      """,
    examples: [
      Example("copro invite sent --what flyer --to \"all libraries\"", "flyers went out today"),
      Example(
        "copro invite sent --what details --to \"people who asked\" --people 9 --on \"20 January\"",
        "nine people got the details"),
      Example("copro invite sent", "see what went out"),
    ],
    parameters: [
      what, about, SendingOptions.to, SendingOptions.member, people, on, Shared.json,
    ]
  ) { arguments, console in
    guard let what = arguments[what] else {
      if SendingOptions.given(arguments) || arguments[on] != nil || arguments[people] != nil {
        throw arguments.missing([what])
      }
      return try list(arguments, console)
    }
    guard SendingOptions.given(arguments) else { throw arguments.missing([SendingOptions.to]) }
    let today = try console.today(arguments)
    let day = try arguments.value(of: on) { try DayReader.readRecord($0, today: today) }
    let changed = try console.update(arguments) { draft in
      var sending = Sending(
        id: draft.newIdentifier(for: Sending.self), what: what, on: day ?? today)
      sending.about = arguments[about].flatMap(MemberDetails.tidied)
      sending.people = arguments[people]
      try SendingOptions.apply(arguments, to: &sending, in: draft.project)
      draft.project.sendings.append(sending)
      return sending
    }
    console.done(arguments, "Noted: \(changed.result.words(in: changed.project)).")
    warn(changed.result, changed.project, console)
    switch what {
    case .flyer:
      console.next(arguments, "copro invite --details --save", "what to send to those who answer")
    case .details, .applicationForm:
      console.next(
        arguments, "copro invite application add --name NAME", "when an application comes")
    default: break
    }
  }

  private static func list(_ arguments: Arguments, _ console: Console) throws {
    let project = try console.load(arguments)
    if arguments[Shared.json] {
      return try console.result([
        JSONMember("sent", .array(project.sendings.map(\.json)))
      ])
    }
    if project.sendings.isEmpty {
      console.message(
        "Nothing is noted yet. Note it with: copro invite sent --what flyer --to TEXT")
    }
    try console.result(project.sendings.map { $0.words(in: project) + "\n" }.joined())
  }

  /// The guide's order is the flyer first, the details to those who answer.
  private static func warn(_ sending: Sending, _ project: Project, _ console: Console) {
    if sending.what == .details,
      !project.sendings.contains(where: { $0.what == .flyer && $0.on <= sending.on })
    {
      console.warn("No flyer is noted before that. A short flyer goes out first.")
    }
    if sending.what == .flyer, let deadline = project.settings.applicationDeadline,
      sending.on > deadline.day
    {
      console.warn("That is after the deadline to apply, \(deadline.words).")
    }
  }
}
