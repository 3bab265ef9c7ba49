import Arguments
import CoProCore
import JSONText

/// `copro agenda activities`: the facilitator's shelf, to browse and to print.
enum AgendaActivitiesCommand {
  static let name = Positional<String>(
    "ACTIVITY", help: "An activity: its name, such as world-cafe, or any part of its title."
  ).optional
  static let kind = Option<ShelfActivity.Kind>(
    "kind", value: "KIND", of: ShelfActivity.Kind.self, help: "Only those of a kind.")
  static let minutes = Option<Int>(
    "minutes", number: "N", in: 1...600, help: "Only those that can be done in so many minutes.")
  static let people = Option<Int>(
    "people", number: "N", in: 1...10_000, help: "Only those that work with so many people.")
  static let facilitator = Flag(
    "facilitator", help: "The sheet for whoever runs it: answers, access, what to bring.")

  static let command = Command<Console>(
    "activities",
    summary: "Browse ways of doing a part of a meeting, and print one as a hand-out.",
    discussion: """
      Openers, ways of finding ideas, a quiz and scenarios, each with its steps, what to bring and how everybody \
      can take part. A file in the project's folder templates/activities/ adds one of your own, or takes the \
      place of the one of the same name. Outside a project you see what comes with copro.
      """,
    examples: [
      Example("copro agenda activities", "see what there is"),
      Example("copro agenda activities --minutes 20 --people 6", "what fits"),
      Example("copro agenda activities true-or-false -o quiz.docx", "the quiz, to hand out"),
      Example("copro agenda activities true-or-false --facilitator", "with its answers"),
    ],
    parameters: [name, kind, minutes, people, facilitator, Shared.json] + Shared.document
  ) { arguments, console in
    let (project, isThere) = try console.loadIfThere(arguments)
    let context = try console.context(arguments, project)
    let shelf = try ActivityShelf(context.library)
    guard let name = arguments[name] else { return try browse(shelf, arguments, console) }
    let activity = try shelf.activity(named: name)
    if arguments[Shared.json] {
      return try console.result([JSONMember("activity", json(activity))])
    }
    let document = ActivityDocument(activity, forFacilitator: arguments[facilitator])
    try console.deliver(document, context, arguments)
    if !arguments[facilitator] {
      console.next(
        arguments, "copro agenda activities \(activity.id) --facilitator",
        "the sheet for whoever runs it")
    } else if !isThere {
      console.adviseProject(arguments)
    } else {
      console.next(
        arguments, "copro agenda item add next --activity \(activity.id)", "put it on an agenda")
    }
  }

  private static func browse(_ shelf: ActivityShelf, _ arguments: Arguments, _ console: Console)
    throws
  {
    let found = shelf.activities.filter { activity in
      if let kind = arguments[kind], activity.kind != kind { return false }
      if let minutes = arguments[minutes], activity.least ?? activity.minutes > minutes {
        return false
      }
      guard let people = arguments[people] else { return true }
      return people >= activity.people.from && people <= activity.people.to ?? people
    }
    if arguments[Shared.json] {
      return try console.result([JSONMember("activities", .array(found.map(json)))])
    }
    guard !found.isEmpty else {
      return console.message("No activity fits. See them all with: copro agenda activities")
    }
    var lines: [String] = []
    for kind in ShelfActivity.Kind.allCases {
      let own = found.filter { $0.kind == kind }
      guard !own.isEmpty else { continue }
      lines += (lines.isEmpty ? [] : [""]) + [kind.words]
      lines += own.map { activity in
        "  \(activity.id): \(activity.title)\(activity.title.last == "?" ? "" : ".") \(activity.purpose) "
          + "(\(LengthOfTime(minutes: activity.minutes).words), \(activity.people.words))"
      }
    }
    try console.result(WrappedText(lines.joined(separator: "\n"), width: console.width).text + "\n")
    console.next(
      arguments, "copro agenda activities \(found[0].id)", "print one as a hand-out")
  }

  private static func json(_ activity: ShelfActivity) -> JSONValue {
    func list(_ texts: [String]) -> JSONValue { .array(texts.map(JSONValue.string)) }
    return .object([
      JSONMember("id", .string(activity.id)), JSONMember("title", .string(activity.title)),
      JSONMember("kind", .string(activity.kind.rawValue)),
      JSONMember("source", .string(activity.source)),
      JSONMember("purpose", .string(activity.purpose)),
      JSONMember("minutes", .integer(activity.minutes)),
      JSONMember("least", activity.least.map(JSONValue.integer) ?? .null),
      JSONMember("people-from", .integer(activity.people.from)),
      JSONMember("people-to", activity.people.to.map(JSONValue.integer) ?? .null),
      JSONMember("steps", list(activity.steps)), JSONMember("kit", list(activity.kit)),
      JSONMember("access", list(activity.access)), JSONMember("online", list(activity.online)),
    ])
  }
}
