import CoProCore

/// The status of a project as one screen of text.
struct StatusText {
  private let status: ProjectStatus
  private let isWhole: Bool
  private var project: Project { status.project }
  /// As many as leave room for the rest on one screen.
  private static let most = 4

  init(_ status: ProjectStatus, isWhole: Bool) {
    self.status = status
    self.isWhole = isWhole
  }

  func text(width: Int) -> String {
    let parts = [heading, due, next, rules].filter { !$0.isEmpty }
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
    lines += standing
    if status.stage == .finished {
      lines.append("The project is over and reported. Nothing is due.")
    }
    return lines
  }

  /// Whether it may start, and what it may be called; each in its time, and never one for the other.
  private var standing: [String] {
    var lines: [String] = []
    let decision = MayStart(project)
    if status.stage == .planning || decision.verdict != .notDecided {
      lines.append(decision.sentence)
    }
    let called = MayBeCalled(project)
    if called.isBegun || status.stage == .reflecting { lines.append(called.sentence) }
    return lines
  }

  private var people: String {
    let here = project.members.filter { $0.isActive(on: status.today) && $0.role.isCounted }
    let residents = here.filter { $0.side == .resident }.count
    let council = here.filter { $0.side.isCouncil }.count
    let balance = council > residents && residents > 0 ? "; there are fewer residents" : ""
    return "Members: \(residents) of \(project.settings.places) residents, "
      + "\(council) of \(project.settings.councilPlaces) council people\(balance)"
  }

  private var due: [String] {
    let overdue = status.due.filter { $0.day < status.today }
    let coming = status.due.filter { $0.day >= status.today }
    var lines: [String] = []
    if !overdue.isEmpty {
      lines.append("Overdue:")
      lines += listed(overdue)
    }
    if !coming.isEmpty {
      if !lines.isEmpty { lines.append("") }
      lines.append("Due:")
      lines += listed(coming)
    }
    return lines
  }

  /// The first of a list, and how many more there are.
  private func listed(_ things: [DueThing]) -> [String] {
    let left = isWhole ? 0 : things.count - Self.most
    // One line more says as much as that there is one more.
    guard left > 1 else { return things.flatMap(Self.lines) }
    return things.prefix(Self.most).flatMap(Self.lines)
      + ["  And \(left) more: copro status --all"]
  }

  private static func lines(_ thing: DueThing) -> [String] {
    let line = "  \(thing.day.words): \(thing.text)"
    return thing.command == "copro status" ? [line] : [line, "    \(thing.command)"]
  }

  private var next: [String] {
    guard !status.suggestions.isEmpty else { return [] }
    return ["Next:"] + status.suggestions.map { "  \($0.command)  (\($0.does))" }
  }

  private var rules: [String] {
    status.stage == .finished ? [] : ["What the guides ask for and is not there: copro check"]
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
