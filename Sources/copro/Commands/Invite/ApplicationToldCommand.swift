import Arguments
import CoProCore

/// `copro invite application told`: notes that applicants were told what was decided.
enum ApplicationToldCommand {
  static let names = Positional<String>("NAME", help: "Any part of each applicant's name.").any
  static let everybody = Flag(
    "all", help: "Everybody who was decided on and is not noted as told.")
  static let on = Option<String>("on", value: "DAY", help: "The day.", usually: "today")

  static let command = Command<Console>(
    "told",
    summary: "Note that applicants were told what was decided.",
    examples: [
      Example("copro invite application told --all", "all the letters went out today"),
      Example("copro invite application told Joan --on \"3 March\"", "Joan was told earlier"),
    ],
    parameters: [names, everybody, on]
  ) { arguments, console in
    guard arguments[everybody] || !arguments[names].isEmpty else {
      throw Failure(.commandLine, "Say who was told.", wayOut: "Name people, or say --all.")
    }
    if arguments[everybody], !arguments[names].isEmpty {
      throw Failure(.commandLine, "Give names, or --all; not both.")
    }
    let today = try console.today(arguments)
    let day = try arguments.value(of: on) { try DayReader.readRecord($0, today: today) }
    let changed = try console.update(arguments) { draft in
      let applications =
        arguments[everybody]
        ? draft.project.applications.filter {
          $0.outcome != nil && $0.outcome != .withdrawn && $0.toldOn == nil
        }
        : try arguments[names].map { try draft.project.application(named: $0) }
      for var application in applications {
        guard application.outcome != nil else {
          throw Failure(
            .refused, "The application of \(application.name) is not decided yet.",
            wayOut:
              "Note that first: copro invite application decide \(ShellWord.quoted(application.name)) "
              + "offered|not-this-time|withdrawn")
        }
        application.toldOn = day ?? today
        draft.project.replace(application)
      }
      return applications
    }
    let told = changed.result
    guard !told.isEmpty else {
      return console.done(arguments, "Everybody who was decided on is noted as told already.")
    }
    console.done(
      arguments,
      "Noted: \(told.map(\.name).listed) \(told.count == 1 ? "was" : "were") told on "
        + "\((day ?? today).words).")
    let noRoom = changed.project.applications.count { $0.outcome == .notThisTime }
    if noRoom > 0, changed.project.settings.interestedNoRoom == nil {
      console.next(
        arguments, "copro set interested-no-room \(noRoom)",
        "for the report: people for whom there was no room")
    }
  }
}
