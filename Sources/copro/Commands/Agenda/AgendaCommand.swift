import Arguments
import CoProCore
import JSONText

/// `copro agenda`: the agenda of a meeting, for members or for whoever runs it.
enum AgendaCommand {
  static let meeting = Positional<String>(
    "MEETING", help: "The meeting: its number, its day, its title, next or last.", usually: "next"
  ).optional
  static let facilitator = Flag(
    "facilitator", help: "The running order instead: guidance, roles, what to bring, needs.")

  static let command = Command<Console>(
    "agenda",
    summary: "Print the agenda of a meeting.",
    discussion: """
      A meeting has the standard agenda until you change it with “copro agenda item”: the guide's \
      sample programme for the first meeting, and ours for later ones. Its times always fit the \
      meeting; what was shortened or left out is said.
      """,
    examples: [
      Example("copro agenda", "the agenda of the next meeting, for everyone"),
      Example("copro agenda 1 --facilitator", "the running order, for whoever runs the meeting"),
      Example("copro agenda \"20 April\" -o agenda.md", "write it to a file"),
      Example("copro agenda activities", "browse openers and other ways of doing a part"),
      Example("copro agenda item add 2 \"Visit the solar farm\" --minutes 30", "change it"),
    ],
    parameters: [meeting, facilitator, Shared.json] + Shared.document,
    subcommands: [AgendaItemCommand.command, AgendaActivitiesCommand.command]
  ) { arguments, console in
    let project = try console.load(arguments)
    let found = try project.meeting(
      named: arguments[meeting] ?? "next", today: try console.today(arguments))
    var context = try console.context(arguments, project)
    let agendas = try context.library.standardAgendas(forMeetingAt: project.place(of: found))
    context = context.taking(agendas)
    let plan = project.agenda(of: found, from: agendas)
    if arguments[Shared.json] {
      try console.result(AgendaJSON(plan, of: found, in: project).members)
    } else if arguments[facilitator] {
      try console.deliver(RunningOrderDocument(of: found), context, arguments)
    } else {
      try console.deliver(AgendaDocument(of: found), context, arguments)
    }
    guard !arguments[Globals.quiet] else { return }
    for sentence in plan.changes.sentences(in: project) { console.warn(sentence) }
    advise(found, project, arguments, console)
  }

  private static func advise(
    _ meeting: Meeting, _ project: Project, _ arguments: Arguments, _ console: Console
  ) {
    let number = project.numbers[meeting.id]
    if !arguments[facilitator] {
      console.next(
        arguments, "copro agenda \(number) --facilitator", "the running order for whoever runs it")
    } else if meeting.papersSent == nil, meeting.isOn {
      console.next(
        arguments, "copro meeting papers \(number)", "when agenda and papers have gone out")
    }
  }
}

/// An agenda for other programs.
struct AgendaJSON {
  private let plan: PlannedAgenda
  private let meeting: Meeting
  private let project: Project

  init(_ plan: PlannedAgenda, of meeting: Meeting, in project: Project) {
    self.plan = plan
    self.meeting = meeting
    self.project = project
  }

  var members: [JSONMember] {
    [
      JSONMember("meeting", .string(project.numbers[meeting.id])),
      JSONMember("date", .string(meeting.date.iso)),
      JSONMember("start", .string(meeting.start.iso)),
      JSONMember("end", .string(meeting.end.iso)),
      JSONMember("standard", .bool(meeting.agenda.isEmpty)),
      JSONMember("rows", .array(plan.rows.enumerated().map { row($0.offset + 1, $0.element) })),
      JSONMember(
        "changes", .array(plan.changes.sentences(in: project).map(JSONValue.string))),
    ]
  }

  private func row(_ number: Int, _ row: PlannedAgenda.Row) -> JSONValue {
    .object([
      JSONMember("number", .integer(number)),
      JSONMember("start", .string(row.start.iso)),
      JSONMember("minutes", .integer(row.minutes)),
      JSONMember("title", .string(row.item.plainTitle(in: project))),
      JSONMember("kind", .string(row.item.kind.rawValue)),
      JSONMember("lead", row.item.lead.map(JSONValue.string) ?? .null),
      JSONMember("asked-by", row.item.askedBy.map { .string($0.rawValue) } ?? .null),
    ])
  }
}
