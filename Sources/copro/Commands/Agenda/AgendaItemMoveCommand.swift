import Arguments
import CoProCore

/// `copro agenda item move`: moves a part of an agenda to another place.
enum AgendaItemMoveCommand {
  static let to = Option<Int>(
    "to", number: "PLACE", in: 1...200, help: "Its new place in the list, from 1."
  ).required

  static let command = Command<Console>(
    "move",
    summary: "Move a part of the agenda to another place.",
    examples: [Example("copro agenda item move 2 \"solar farm\" --to 3", "make it the third part")],
    parameters: [MeetingCommand.meeting, AgendaItemCommand.part, to]
  ) { arguments, console in
    var name = ""
    var place = 0
    let changed = try console.changeAgenda(arguments) { items, project in
      let old = try items.place(named: arguments[AgendaItemCommand.part], in: project.settings)
      let item = items.remove(at: old)
      place = min(arguments[to] - 1, items.count)
      items.insert(item, at: place)
      name = item.plainTitle(in: project)
    }
    console.done(
      arguments, "“\(name)” is now part \(place + 1) of the agenda of meeting \(changed.number).")
    try console.tellAgenda(changed, arguments)
  }
}

/// `copro agenda item remove`: takes a part out of an agenda.
enum AgendaItemRemoveCommand {
  static let command = Command<Console>(
    "remove",
    summary: "Take a part out of the agenda of a meeting.",
    examples: [Example("copro agenda item remove 2 \"Choose co-chairs\"", "take a part out")],
    parameters: [MeetingCommand.meeting, AgendaItemCommand.part]
  ) { arguments, console in
    var removed: AgendaItem?
    let changed = try console.changeAgenda(arguments) { items, project in
      let place = try items.place(named: arguments[AgendaItemCommand.part], in: project.settings)
      removed = items.remove(at: place)
    }
    guard let removed else { return }
    let name = removed.plainTitle(in: changed.project)
    console.done(arguments, "Took “\(name)” out of the agenda of meeting \(changed.number).")
    switch removed.kind {
    case .closingReview:
      console.warn("The guide asks for five or ten minutes at the end on how the meeting went.")
    case .breakTime where changed.meeting.duration > 90:
      console.warn("The guide asks for a break in a meeting of more than an hour and a half.")
    default: break
    }
    try console.tellAgenda(changed, arguments)
  }
}

/// `copro agenda item reset`: goes back to the standard agenda.
enum AgendaItemResetCommand {
  static let command = Command<Console>(
    "reset",
    summary: "Go back to the standard agenda of a meeting.",
    examples: [Example("copro agenda item reset 2", "drop your changes")],
    parameters: [MeetingCommand.meeting]
  ) { arguments, console in
    let changed = try console.changeMeeting(
      arguments, arguments[MeetingCommand.meeting]
    ) { meeting, _ in
      meeting.agenda = []
    }
    console.done(arguments, "Meeting \(changed.number) has the standard agenda again.")
    try console.tellAgenda(changed, arguments)
  }
}
