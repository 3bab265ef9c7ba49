import Arguments
import CoProCore

/// `copro meeting action`: writes down who will do what by when.
enum MeetingActionCommand {
  static let text = Positional<String>("TEXT", help: "What will be done.")
  static let owner = Option<String>(
    "owner", value: "NAME",
    help: "Who will do it: a member, or others in words, such as “Secretariat”.")
  static let due = Option<String>("due", value: "DAY", help: "By when.")
  static let action = Positional<String>(
    "ACTION", help: "The action: its label, such as AC1, or any part of its text.")

  static let command = Command<Console>(
    "action",
    summary: "Write down who will do what by when, and follow it up.",
    examples: [
      Example(
        "copro meeting action 2 \"Book the hall\" --owner Joan --due \"4 May\"", "note an action"),
      Example("copro meeting action done 2 AC1", "it is done"),
      Example("copro meeting action list --open", "see what is still to do"),
      Example("copro meeting action carry 2", "carry what is open to the next meeting"),
    ],
    parameters: parameters,
    subcommands: [
      add, MeetingActionDoneCommand.command, MeetingActionListCommand.command,
      MeetingActionCarryCommand.command,
    ]
  ) { arguments, console in
    try note(arguments, console)
  }

  private static let add = Command<Console>(
    "add",
    summary: "Write down an action: the same as “copro meeting action”.",
    examples: [
      Example(
        "copro meeting action add 2 \"Book the hall\" --owner Joan --due \"4 May\"",
        "note an action")
    ],
    parameters: parameters
  ) { arguments, console in
    try note(arguments, console)
  }

  private static var parameters: [any Parameter] {
    [MeetingCommand.meeting, text, owner, due, MeetingDecideCommand.outcomes]
  }

  private static func note(_ arguments: Arguments, _ console: Console) throws {
    let today = try console.today(arguments)
    let day = try arguments.value(of: due) {
      try DayReader.read($0, today: today, nearest: .future)
    }
    let changed = try console.changeMeeting(
      arguments, arguments[MeetingCommand.meeting]
    ) { meeting, project in
      if let refusal = Failure.agreed(meeting, in: project) { throw refusal }
      var action = Action(label: meeting.actions.nextLabel(\.label), text: arguments[text])
      action.owner = try arguments[owner].map { try MeetingOwner.find($0, in: project) }
      action.due = day
      for name in arguments[MeetingDecideCommand.outcomes] {
        action.outcomes.append(try project.plan.outcome(named: name).label)
      }
      meeting.actions.append(action)
    }
    guard let action = changed.meeting.actions.last else { return }
    console.done(
      arguments,
      "Noted action \(action.label.text) of meeting \(changed.number): "
        + MeetingOwner.line(action, in: changed.project))
    MeetingOwner.warn(action, in: changed.project, console)
    try console.warnIfToCome(changed, arguments)
    console.next(
      arguments, "copro meeting minutes \(changed.number)", "see the notes with all the actions")
  }
}

/// Who does an action.
enum MeetingOwner {
  /// The member of that name, or the words themselves where nobody is called anything like it.
  static func find(_ name: String, in project: Project) throws -> Owner {
    do {
      return .member(try project.member(named: name).id)
    } catch LookupProblem.notThere(_, _, let near, _) where near.isEmpty {
      return .words(name)
    }
  }

  /// Says so where the owner is not a member, since the name may have been meant as one.
  static func warn(_ action: Action, in project: Project, _ console: Console) {
    guard case .words(let words) = action.owner else { return }
    console.warn(
      project.hasPrivateRecords
        ? "“\(words)” is not a member, so it is kept as these words, and everyone may read them."
        : "The people's records are not in this copy, so “\(words)” is kept as these words. "
          + "Everyone who has the project can read them.")
  }

  /// “Book the hall (Joan, by Tuesday 4 May 2027)”.
  static func line(_ action: Action, in project: Project) -> String {
    let who = action.owner.map(project.name) ?? "nobody yet"
    let when = action.due.map { "by \($0.words)" } ?? "no date set"
    return "\(action.text) (\(who), \(when))"
  }
}
