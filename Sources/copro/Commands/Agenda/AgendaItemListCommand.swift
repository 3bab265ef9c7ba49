import Arguments
import CoProCore

/// `copro agenda item list`: the parts of an agenda with their numbers.
enum AgendaItemListCommand {
  static let command = Command<Console>(
    "list",
    summary: "List the parts of an agenda with their numbers and times.",
    examples: [Example("copro agenda item list 2", "see the parts")],
    parameters: [AgendaCommand.meeting, Shared.json]
  ) { arguments, console in
    let project = try console.load(arguments)
    let meeting = try project.meeting(
      named: arguments[AgendaCommand.meeting] ?? "next", today: try console.today(arguments))
    let agendas = try console.library(arguments).standardAgendas()
    let plan = project.agenda(of: meeting, from: agendas)
    if arguments[Shared.json] {
      return try console.result(AgendaJSON(plan, of: meeting, in: project).members)
    }
    let items = project.writtenDown(meeting, from: agendas)
    try console.result(lines(items, plan, project).joined(separator: "\n") + "\n")
    if meeting.agenda.isEmpty, !arguments[Globals.quiet] {
      console.message(
        "This is the standard agenda. The first change you make writes it down for this meeting.")
    }
  }

  /// The parts in order, those that there is no time for included, so that the numbers stay those by
  /// which parts are named.
  private static func lines(
    _ items: [AgendaItem], _ plan: PlannedAgenda, _ project: Project
  ) -> [String] {
    let width = String(items.count).count
    var rows = plan.rows[...]
    return items.enumerated().map { place, item in
      let number = String(place + 1)
      let margin = String(repeating: " ", count: width - number.count)
      let title = item.plainTitle(in: project)
      guard let row = rows.first, row.item.title == item.title, row.item.kind == item.kind else {
        return "\(margin)\(number)  -----  \(title) (left out: there is no time for it)"
      }
      rows.removeFirst()
      let length = row.minutes > 0 ? " (\(LengthOfTime(minutes: row.minutes).words))" : ""
      return "\(margin)\(number)  \(row.start.iso)  \(title)\(length)"
    }
  }
}
