import Arguments
import CoProCore
import Markup

/// `copro calendar`: meetings and deadlines for the calendars people use.
enum CalendarCommand {
  static let meeting = Option<String>(
    "meeting", value: "MEETING", help: "Only this meeting, for its invitation.")
  static let output = Option<String>(
    "output", short: "o", value: "FILE",
    help: "Write the calendar to a file that ends in .ics; - is the terminal.")

  static let command = Command<Console>(
    "calendar",
    summary: "Write every meeting and deadline as a file for Outlook and other calendars.",
    discussion: """
      Open the file, or send it round: the dates go into people's own calendars. When a meeting is \
      moved or called off, write it again and send it again: it takes the place of the old one. \
      The file names nobody. A meeting online says “Online”; how to join is on the agenda.
      """,
    examples: [
      Example("copro calendar -o dates.ics", "all meetings and deadlines"),
      Example("copro calendar --meeting next -o meeting.ics", "one meeting, to go with its papers"),
    ],
    parameters: [meeting, output, Shared.language]
  ) { arguments, console in
    let today = try console.today(arguments)
    let project = try console.load(arguments)
    let language = try console.context(arguments, project).language
    let calendar = ProjectCalendar(of: project, on: today, in: language)
    let only = try arguments[meeting].map { try project.meeting(named: $0, today: today) }
    let file = only.map(calendar.file) ?? calendar.file
    guard let file else {
      throw Failure(
        .refused, "No meetings or deadlines are planned yet, so there is no calendar to write.",
        wayOut: "Plan a meeting with: copro meeting add --date DAY --start TIME --end TIME")
    }
    console.tellUntranslated(calendar.untranslated(of: only), in: language.language, arguments)
    guard let path = arguments[output], path != "-" else {
      return try console.result(String(decoding: file.bytes, as: UTF8.self))
    }
    if !path.hasSuffix(".ics") {
      throw Failure(
        .commandLine, "Calendars know a calendar file by a name that ends in .ics, not \(path).",
        wayOut: "Use a name such as dates.ics.")
    }
    if !arguments[Globals.dryRun] {
      try NewFile(path: console.absolute(path), files: console.files).write(file.bytes)
    }
    let count = file.events.count
    console.done(arguments, "Wrote \(count == 1 ? "1 date" : "\(count) dates") to \(path).")
    console.next(
      arguments, "copro meeting confirm-dates",
      "when the members have said that the dates suit them")
  }
}
