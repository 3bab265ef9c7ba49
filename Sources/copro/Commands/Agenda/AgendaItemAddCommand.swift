import Arguments
import CoProCore

/// The options that say what a part of an agenda is.
enum AgendaItemOptions {
  static let minutes = Option<Int>(
    "minutes", number: "N", in: 1...600, help: "How long it takes, in minutes.")
  static let kind = Option<AgendaItem.Kind>(
    "kind", value: "KIND", of: AgendaItem.Kind.self, help: "What sort of part it is.")
  static let lead = Option<String>("lead", value: "TEXT", help: "Who leads it.")
  static let purpose = Option<String>(
    "purpose", value: "TEXT", help: "What it is for, in a line that members read.")
  static let guidance = Option<String>(
    "guidance", value: "TEXT", help: "A step for whoever runs it."
  ).repeating
  static let kit = Option<String>(
    "kit", value: "TEXT", help: "What to bring."
  ).repeating
  static let paper = Option<String>(
    "paper", value: "TEXT", help: "A paper to read first."
  ).repeating

  static let askedBy = Option<Side>(
    "asked-by", value: "SIDE", of: Side.self, help: "Which side asked for it; never write down who."
  )
  static let confidential = Flag(
    "confidential", help: "Leave it out of the public copy of the notes.")

  static var all: [any Parameter] {
    [minutes, kind, lead, purpose, guidance, kit, paper, askedBy, confidential]
  }

  /// Takes over what was given.
  static func set(_ item: inout AgendaItem, _ arguments: Arguments) {
    if let minutes = arguments[minutes] {
      item.minutes = minutes
      // Minutes that somebody asks for are kept as long as others can give way.
      item.least = nil
    }
    item.kind = arguments[kind] ?? item.kind
    item.lead = arguments[lead] ?? item.lead
    item.purpose = arguments[purpose] ?? item.purpose
    item.askedBy = arguments[askedBy] ?? item.askedBy
    if arguments[confidential] { item.confidential = true }
    if arguments.given(guidance) { item.guidance = arguments[guidance] }
    if arguments.given(kit) { item.kit = arguments[kit] }
    if arguments.given(paper) { item.papers = arguments[paper] }
  }
}

/// `copro agenda item add`: adds a part to an agenda.
enum AgendaItemAddCommand {
  static let title = Positional<String>("TITLE", help: "What the part is called.").optional
  static let activity = Option<String>(
    "activity", value: "ACTIVITY",
    help: "Do it by an activity of the shelf: its steps and what to bring come along.")
  static let at = Option<Int>(
    "at", number: "PLACE", in: 1...200, help: "Its place in the list, from 1.",
    usually: "before the closing review, or after the welcome for an opener")

  static let command = Command<Console>(
    "add",
    summary: "Add a part to the agenda of a meeting.",
    discussion: "Other parts give way, so that the meeting still ends on time.",
    examples: [
      Example("copro agenda item add 2 \"Visit the solar farm\" --minutes 30", "add a part"),
      Example(
        "copro agenda item add next \"Bus times\" --minutes 20 --at 4 --lead Joan "
          + "--paper \"Bus survey\"", "say more about it"),
      Example("copro agenda item add next --activity world-cafe", "with steps from the shelf"),
    ],
    parameters: [MeetingCommand.meeting, title, at, activity] + AgendaItemOptions.all
  ) { arguments, console in
    guard arguments.given(title) || arguments.given(activity) else {
      throw arguments.missing([title])
    }
    let chosen = try arguments[activity].map {
      try ActivityShelf(try console.library(arguments)).activity(named: $0)
    }
    let added = arguments[title] ?? chosen?.title ?? ""
    let changed = try console.changeAgenda(arguments) { items, _ in
      var item = chosen?.item ?? AgendaItem(title: added, minutes: 15, kind: .work)
      item.title = added
      AgendaItemOptions.set(&item, arguments)
      let place = arguments[at].map { $0 - 1 } ?? items.usualPlace(of: item)
      items.insert(item, at: min(place, items.count))
    }
    console.done(
      arguments, "Added “\(added)” to the agenda of meeting \(changed.number).")
    if let chosen {
      let members = changed.project.members.count {
        $0.role.isCounted && $0.isActive(on: changed.meeting.date)
      }
      if members > 0, members < chosen.people.from {
        console.warn("It works with \(chosen.people.words); the group has \(members).")
      }
    }
    try console.tellAgenda(changed, arguments)
  }
}

/// `copro agenda item edit`: changes a part of an agenda.
enum AgendaItemEditCommand {
  static let title = Option<String>("title", value: "TEXT", help: "What the part is called now.")

  static let command = Command<Console>(
    "edit",
    summary: "Change a part of the agenda of a meeting.",
    examples: [
      Example("copro agenda item edit 2 4 --minutes 25", "give it more or less time"),
      Example(
        "copro agenda item edit 2 \"our work\" --title \"Choosing the sites\"", "say what it is"),
    ],
    parameters: [MeetingCommand.meeting, AgendaItemCommand.part, title] + AgendaItemOptions.all
  ) { arguments, console in
    let given = [title as any Parameter] + AgendaItemOptions.all
    guard given.contains(where: arguments.given) else {
      throw Failure(
        .commandLine, "Say what to change.",
        wayOut: "For instance: copro agenda item edit \(arguments[MeetingCommand.meeting]) "
          + "\(arguments[AgendaItemCommand.part]) --minutes 20")
    }
    var name = ""
    let changed = try console.changeAgenda(arguments) { items, project in
      let place = try items.place(named: arguments[AgendaItemCommand.part], in: project.settings)
      items[place].title = arguments[title] ?? items[place].title
      AgendaItemOptions.set(&items[place], arguments)
      name = items[place].plainTitle(in: project)
    }
    console.done(arguments, "Changed “\(name)” on the agenda of meeting \(changed.number).")
    try console.tellAgenda(changed, arguments)
  }
}
