import Arguments
import CoProCore

/// `copro meeting turns`: notes how often each side spoke.
enum MeetingTurnsCommand {
  static let residents = Option<Int>(
    "residents", number: "N", in: 0...100_000, help: "How often residents spoke.")
  static let council = Option<Int>(
    "council", number: "N", in: 0...100_000, help: "How often council staff and councillors spoke.")

  static let command = Command<Console>(
    "turns",
    summary: "Note how often each side spoke, where somebody counted.",
    discussion: """
      Ask the group first, and count strokes on a sheet of paper: a stroke each time somebody begins to \
      speak, by side and never by name.
      """,
    examples: [Example("copro meeting turns 2 --residents 41 --council 38", "note the count")],
    parameters: [MeetingCommand.meeting, residents, council]
  ) { arguments, console in
    guard let residents = arguments[residents] else { throw arguments.missing([residents]) }
    guard let council = arguments[council] else { throw arguments.missing([council]) }
    let changed = try console.changeMeeting(arguments, arguments[MeetingCommand.meeting]) {
      meeting, project in
      if let refusal = Failure.agreed(meeting, in: project) { throw refusal }
      meeting.turns = Turns(residents: residents, council: council)
    }
    console.done(
      arguments,
      "Noted for meeting \(changed.number): residents spoke \(residents) times, council people "
        + "\(council) times.")
    try console.warnIfToCome(changed, arguments)
  }
}
