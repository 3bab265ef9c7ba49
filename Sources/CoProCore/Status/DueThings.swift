/// Finds what is due in a project.
struct DueThings {
  let project: Project
  let today: Day

  /// How many days ahead a thing is worth saying.
  private static let horizon = 28

  /// Everything due from the start of the project to four weeks ahead, the oldest first.
  var all: [DueThing] {
    let things =
      deadline + calls + papers + terms + minutes + actions + activities + measures + reflections
      + questionnaires + celebration + RecordsDue(project: project, today: today).all
    return things.filter { today.days(until: $0.day) <= Self.horizon }
      .sorted { $0.day == $1.day ? $0.text < $1.text : $0.day < $1.day }
  }

  private var numbers: MeetingNumbers { project.numbers }
  private var coming: [Meeting] { project.meetings.filter { $0.isOn && $0.date >= today } }

  private var deadline: [DueThing] {
    guard let deadline = project.settings.applicationDeadline, deadline.day >= today else {
      return []
    }
    return [
      DueThing(
        day: deadline.day, what: .applications(deadline.time), command: "copro status")
    ]
  }

  /// Source: *How to do Co-production*, West Berkshire Council: a short call with each member before
  /// the first meeting.
  private var calls: [DueThing] {
    guard let first = project.meetings.first(where: \.isOn), first.date >= today else { return [] }
    let waiting = project.members.filter { $0.call == nil && $0.role.isCounted && $0.left == nil }
    guard !waiting.isEmpty else { return [] }
    return [
      DueThing(
        day: first.date, what: .calls(waiting.count), command: "copro member call NAME")
    ]
  }

  /// Source: *How to do Co-production*, West Berkshire Council: papers normally one week in advance.
  private var papers: [DueThing] {
    coming.filter { $0.papersSent == nil }.map { meeting in
      DueThing(
        day: meeting.date.adding(days: -project.settings.papersDays),
        what: .papers(numbers[meeting.id]),
        command: "copro meeting papers \(numbers[meeting.id])")
    }
  }

  /// Source: *How to do Co-production*, West Berkshire Council: discussed at meeting 1, a draft at
  /// meeting 2, agreed at meeting 3.
  private var terms: [DueThing] {
    let on = project.meetings.filter(\.isOn)
    let stages: [(TermsStep.Stage, String)] = [
      (.discussed, "discuss"), (.draft, "draft"), (.agreed, "agree"),
    ]
    for (index, (stage, command)) in stages.enumerated()
    where project.terms.step(stage) == nil {
      guard project.terms.agreed == nil, index < on.count else { return [] }
      let number = numbers[on[index].id]
      return [
        DueThing(
          day: on[index].date, what: .terms(stage, number),
          command: "copro tor \(command) --meeting \(number)")
      ]
    }
    return []
  }

  private var minutes: [DueThing] {
    project.meetings.filter { $0.isOn && $0.date < today && $0.minutes.circulated == nil }
      .map { meeting in
        let next = project.meeting(after: meeting)
        let day = next.map { $0.date.adding(days: -project.settings.papersDays) }
        return DueThing(
          day: day ?? meeting.date.adding(days: 14),
          what: .minutes(numbers[meeting.id]),
          command: "copro meeting circulate \(numbers[meeting.id])")
      }
  }

  private var actions: [DueThing] {
    project.meetings.flatMap { meeting in
      meeting.actions.filter { $0.done == nil }.compactMap { action in
        action.due.map { day in
          let owner = action.owner.map { project.name(of: $0) }
          return DueThing(
            day: day, what: .action(Self.withoutStop(action.text), owner: owner),
            command: "copro meeting action done \(numbers[meeting.id]) \(action.label.text)")
        }
      }
    }
  }

  private var activities: [DueThing] {
    project.plan.activities.filter { $0.done == nil }.compactMap { activity in
      activity.due.map { day in
        DueThing(
          day: day, what: .activity(Self.withoutStop(activity.text)),
          command: "copro plan activity edit \(activity.label.text) --done today")
      }
    }
  }

  private var measures: [DueThing] {
    project.plan.measures.filter { $0.result == nil }.compactMap { measure in
      measure.due.map { day in
        DueThing(
          day: day,
          what: .measure(measure.outcome, method: Self.withoutStop(measure.method)),
          command: "copro plan measure edit \(measure.label.text) --result TEXT")
      }
    }
  }

  /// Source: *How to do Co-production*, West Berkshire Council, reflective feedback tool: not at the first
  /// meeting, and about once a month where a group meets often.
  private var reflections: [DueThing] {
    let asked = project.rounds.filter { $0.questionnaire == "reflection" }.map(\.openedOn)
    let later = project.meetings.filter(\.isOn).dropFirst()
    guard let next = later.first(where: { $0.date >= today }) else { return [] }
    if let last = asked.max(), last.days(until: next.date) < 28 { return [] }
    return [
      DueThing(
        day: next.date,
        what: .reflection(numbers[next.id]),
        command: "copro survey open reflection --meeting \(numbers[next.id])")
    ]
  }

  /// Source: *How to do Co-production*, West Berkshire Council, “Measuring outcomes”: both sides are asked
  /// the outcomes questionnaire at the end.
  private var questionnaires: [DueThing] {
    let open = project.rounds.filter { $0.closedOn == nil }.map { round in
      DueThing(
        day: round.openedOn.adding(days: 21), what: .round(round.name),
        command: "copro survey close \(round.name)")
    }
    guard let last = project.meetings.last(where: \.isOn)?.date else { return open }
    let sides: [SideAsked] = [.resident, .council]
    let start = project.meetings.first(where: \.isOn)?.date ?? last
    let wanted = sides.filter { side in
      !project.rounds.contains { round in
        round.questionnaire == "outcomes" && (round.side == side || round.side == .everyone)
          && (start == last || round.openedOn > start)
      }
    }
    return open
      + wanted.map { side in
        DueThing(
          day: last, what: .outcomesQuestionnaire(side),
          command: "copro survey open outcomes --for \(side.rawValue)")
      }
  }

  private var celebration: [DueThing] {
    guard let day = project.settings.celebrated, day >= today else { return [] }
    return [
      DueThing(
        day: day, what: .celebration,
        command: "copro invite letter thank-you --all --save")
    ]
  }

  private static func withoutStop(_ text: String) -> String {
    text.hasSuffix(".") ? String(text.dropLast()) : text
  }
}
