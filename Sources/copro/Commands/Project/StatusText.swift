import CoProCore

/// The status of a project as one screen of text.
struct StatusText {
  private let status: ProjectStatus
  private var project: Project { status.project }

  init(_ status: ProjectStatus) { self.status = status }

  func text(width: Int) -> String {
    let parts = [heading, due, next].filter { !$0.isEmpty }
    return WrappedText(
      parts.map { $0.joined(separator: "\n") }.joined(separator: "\n\n"), width: width
    )
    .text + "\n"
  }

  private var heading: [String] {
    var lines = [project.settings.title, "Stage: \(status.stage.words)"]
    let numbers = project.numbers
    if let meeting = status.nextMeeting {
      lines.append(
        "Next meeting: \(numbers[meeting.id]), \(meeting.when), \(days(until: meeting.date))")
    } else if status.stage != .finished {
      lines.append(project.meetings.isEmpty ? "No meetings yet" : "No more meetings are planned")
    }
    if project.hasPrivateRecords { lines.append(people) }
    if status.stage == .finished {
      lines.append("The project is over and reported. Nothing is due.")
    }
    return lines
  }

  private var people: String {
    let here = project.members.filter { $0.isActive(on: status.today) && $0.role.isCounted }
    let residents = here.filter { $0.side == .resident }.count
    let council = here.filter { $0.side.isCouncil }.count
    return "Members: \(residents) of \(project.settings.places) residents, "
      + "\(council) of \(project.settings.councilPlaces) council people"
  }

  private var due: [String] {
    let overdue = status.due.filter { $0.day < status.today }
    let coming = status.due.filter { $0.day >= status.today }
    var lines: [String] = []
    if !overdue.isEmpty {
      lines.append("Overdue:")
      lines += overdue.flatMap(Self.lines)
    }
    if !coming.isEmpty {
      if !lines.isEmpty { lines.append("") }
      lines.append("Due:")
      lines += coming.flatMap(Self.lines)
    }
    return lines
  }

  private static func lines(_ thing: DueThing) -> [String] {
    let line = "  \(thing.day.words): \(thing.text)"
    return thing.command == "copro status" ? [line] : [line, "    \(thing.command)"]
  }

  private var next: [String] {
    guard !status.suggestions.isEmpty else { return [] }
    return ["Next:"] + status.suggestions.map { "  \($0.command)  (\($0.does))" }
  }

  private func days(until day: Day) -> String {
    switch status.today.days(until: day) {
    case 0: "today"
    case 1: "tomorrow"
    case let days: "in \(days) days"
    }
  }
}

extension Meeting {
  /// The day and the times in full: “Sunday 29 March 2026, 1pm to 4pm”.
  var when: String {
    guard let range = TimeRange(start: start, end: end) else { return date.words }
    return date.words(range)
  }
}
