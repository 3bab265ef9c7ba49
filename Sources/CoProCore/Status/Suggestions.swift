/// Finds the commands that are worth giving next, the most useful first.
struct Suggestions {
  let project: Project
  let today: Day
  let stage: ProjectStatus.Stage
  let starter: StarterPlan?

  func first(_ count: Int) -> [Suggestion] { Array(all.prefix(count)) }

  private var all: [Suggestion] {
    switch stage {
    case .planning: planning
    case .carryingOut: carryingOut
    case .reflecting: reflecting
    case .finished: finished
    }
  }

  private var planning: [Suggestion] {
    var list: [Suggestion] = []
    let settings = project.settings
    let empty = Setting.all.first { setting in
      !setting.hasDefault && setting.value(in: project).isEmpty && isOfUse(setting)
    }
    if settings.topic == nil || settings.council == nil, let empty {
      list.append(
        Suggestion(command: Remedy.command(for: empty), does: "say more about the project"))
    }
    if !hasOwnAim {
      list.append(Suggestion(command: "copro plan aim TEXT", does: "make the aim your own"))
    }
    if !project.plan.outcomes.contains(where: { $0.kind == .project }) || onlyStarter {
      list.append(
        Suggestion(
          command: "copro plan outcome add TEXT", does: "say what will change because of it"))
    }
    if MayStart(project).verdict == .notDecided {
      list.append(
        Suggestion(
          command: "copro plan criteria answer", does: "decide whether to co-produce"))
    }
    if project.meetings.isEmpty {
      list.append(
        Suggestion(
          command: "copro meeting series --first DAY --start TIME --end TIME --every 4w --count 6",
          does: "plan all the dates ahead"))
    }
    if project.members.isEmpty {
      list.append(Suggestion(command: "copro invite", does: "write the invitation to residents"))
      list.append(
        Suggestion(command: "copro member add --name NAME --side resident", does: "add who joins"))
    }
    list += beforeMeeting
    if let empty {
      list.append(
        Suggestion(command: Remedy.command(for: empty), does: "fill in what documents need"))
    }
    return list
  }

  /// What only the end of a project can say, and limits where the group has none to decide within.
  private func isOfUse(_ setting: Setting) -> Bool {
    let atTheEnd = [
      "reported", "lessons", "what-next", "interested-own-reasons", "interested-no-room",
    ]
    if setting.name == "decision-limits" { return project.terms.decisionMaking == .withinLimits }
    return !atTheEnd.contains(setting.name)
  }

  private var carryingOut: [Suggestion] {
    var list: [Suggestion] = []
    if let last = project.lastMeeting(before: today), last.present.isEmpty {
      list.append(
        Suggestion(
          command: "copro meeting attend \(number(last)) NAME…", does: "record who came"))
    }
    if let last = project.lastMeeting(before: today), last.minutes.circulated == nil, last.hasRecord
    {
      list.append(
        Suggestion(
          command: "copro meeting minutes \(number(last))", does: "write up the last meeting"))
    }
    return list + beforeMeeting
  }

  private var beforeMeeting: [Suggestion] {
    guard let next = project.nextMeeting(from: today), next.papersSent == nil else { return [] }
    return [
      Suggestion(command: "copro agenda \(number(next))", does: "print the next agenda"),
      Suggestion(
        command: "copro agenda \(number(next)) --facilitator", does: "print the facilitator's notes"
      ),
    ]
  }

  private var reflecting: [Suggestion] {
    var list: [Suggestion] = []
    if project.rounds.isEmpty {
      list.append(
        Suggestion(
          command: "copro survey open outcomes --for resident", does: "ask residents how it went"))
      list.append(
        Suggestion(
          command: "copro survey open outcomes --for council",
          does: "ask the council side how it went"))
    }
    list.append(Suggestion(command: "copro report", does: "write the outcome report"))
    if project.settings.reported == nil {
      list.append(
        Suggestion(command: "copro set reported today", does: "note when the group was given it"))
    }
    return list
  }

  private var finished: [Suggestion] {
    var list = [Suggestion(command: "copro report", does: "read the outcome report")]
    if let first = project.meetings.first(where: \.isOn) {
      list.append(
        Suggestion(
          command: "copro status --today \(first.date.adding(days: -14).iso)",
          does: "look around in its past"))
    }
    return list
  }

  private func number(_ meeting: Meeting) -> String { project.numbers[meeting.id] }

  private var hasOwnAim: Bool {
    guard let aim = project.plan.aim else { return false }
    if starter?.isStandard(aim) ?? false { return false }
    return !aim.hasPrefix("The aim of co-production is")
  }

  /// Whether the project's own outcome is still the one that every new project starts with.
  private var onlyStarter: Bool {
    project.plan.outcomes.filter { $0.standard == nil }.isEmpty
  }
}
