import Mustache

/// The parts of the notes of a meeting in words.
struct MinutesWords {
  let meeting: Meeting
  let context: DocumentContext

  private var project: Project { context.project }

  /// Where and when the notes were agreed: “meeting 4, Monday 30 May 2022”.
  var agreed: String? {
    guard let day = meeting.minutes.agreedOn else { return nil }
    guard let id = meeting.minutes.agreedAt else { return "a meeting on \(day.words)" }
    return "meeting \(context.numbers[id]), \(day.words)"
  }

  var attendance: MustacheObject {
    let present = meeting.present.map(name)
    let counted = meeting.present.filter { project.member($0)?.role.isCounted ?? true }
    let others = meeting.present.filter { !counted.contains($0) }
    return [
      "has-present": .truth(!present.isEmpty || meeting.visitors > 0),
      "present": .list(counted.map { .text(name($0)) }),
      "has-in-attendance": .truth(!others.isEmpty),
      "in-attendance": .list(others.map { .text(name($0)) }),
      "visitors": .optional(visitors),
      "has-apologies": .truth(!meeting.apologies.isEmpty),
      "apologies": .list(meeting.apologies.map { .text(name($0)) }),
    ]
  }

  private var visitors: String? {
    switch meeting.visitors {
    case 0: nil
    case 1: "One other person came."
    case let count: "\(count) other people came."
    }
  }

  /// A name with what the person is: “Sam Green, resident”.
  private func name(_ id: Identifier<Member>) -> String {
    guard let member = project.member(id) else { return project.name(of: id) }
    return "\(member.name), \(member.jobTitle ?? member.side.words)"
  }

  func row(of action: Action, label: String) -> MustacheValue {
    .object([
      "label": .text(label),
      "what": .text(action.text),
      "who": .text(action.owner.map(project.name) ?? "Nobody yet"),
      "due": .text(action.due?.words ?? "No date set"),
      "done": .text(done(action)),
    ])
  }

  private func done(_ action: Action) -> String {
    guard let day = action.done else { return action.carriedFrom.isEmpty ? "Not yet" : carried }
    let result = action.result.map { ": \($0)" } ?? ""
    return "Done, \(day.wordsWithoutWeekday)\(result)"
  }

  private var carried: String { "Not yet; carried forward" }

  func row(of decision: Decision) -> MustacheValue {
    .object([
      "number": .text(decision.label.text),
      "what": .text(decision.text.asSentence),
      "how": .text(how(decision)),
      "reason": .optional(decision.reason?.asSentence),
    ])
  }

  private func how(_ decision: Decision) -> String {
    switch decision.method {
    case .consensus: return "Everyone agreed."
    case .other: return "It was settled in another way."
    case .vote:
      guard let votes = decision.votes else { return "It was settled by a vote." }
      let neither = votes.abstained == 0 ? "" : ", and \(votes.abstained) did not vote either way"
      return "It was settled by a vote: \(votes.yes) for, \(votes.no) against\(neither)."
    }
  }

  /// The notes under the titles of the agenda, in its order, then those that belong to none.
  func notes(titles: [String]) -> [MustacheValue] {
    let words = AgendaWords(settings: project.settings)
    let abouts = meeting.notes.map { $0.about.map(words.plain) }
    let own = abouts.compactMap { $0 }.filter { !titles.contains($0) }
    let named = (titles + own).withoutRepeats().compactMap { title in
      section(title, zip(meeting.notes, abouts).filter { $0.1 == title }.map(\.0))
    }
    let loose = meeting.notes.filter { $0.about == nil }
    let heading = named.isEmpty ? "At this meeting" : "Other things"
    return named + [section(heading, loose)].compactMap { $0 }
  }

  private func section(_ title: String, _ notes: [MeetingNote]) -> MustacheValue? {
    guard !notes.isEmpty else { return nil }
    return .object(["title": .text(title), "points": .list(notes.map { .text(point($0)) })])
  }

  private func point(_ note: MeetingNote) -> String {
    switch note.side {
    case nil: note.text.asSentence
    case .resident: "\(note.text.asSentence) (from a resident)"
    case .councilStaff: "\(note.text.asSentence) (from council staff)"
    case .councillor: "\(note.text.asSentence) (from a councillor)"
    case .other: "\(note.text.asSentence) (from someone else who took part)"
    }
  }

  /// When the next meeting is: “Meeting 4 is on Monday 30 May 2022, 2pm to 4pm, online”.
  var next: String? {
    guard let next = project.meeting(after: meeting) else { return nil }
    let fields = MeetingFields(meeting: next, context: context)
    let how = fields.how.map { ", \($0.words)" } ?? ""
    return "Meeting \(context.numbers[next.id]) is on \(fields.when)\(how)."
  }
}
