import Mustache

/// The parts of the notes of a meeting in words.
struct MinutesWords {
  let meeting: Meeting
  let context: DocumentContext
  /// Whether nobody may be named.
  let isPublic: Bool
  private let names: NamesInText

  init(meeting: Meeting, context: DocumentContext, isPublic: Bool) {
    self.meeting = meeting
    self.context = context
    self.isPublic = isPublic
    names = NamesInText(of: context.project)
  }

  /// What somebody wrote; in the public copy only where it names nobody.
  func text(_ text: String) -> String {
    guard isPublic, names.publicWords(text) == nil else { return text }
    return "Left out here, because it may name a person."
  }

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
    if isPublic { return ["figures": .optional(figures), "visitors": .optional(visitors)] }
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

  /// Who was there, in figures by side: “6 residents and 5 council people came”.
  private var figures: String? {
    guard project.hasPrivateRecords, !meeting.present.isEmpty else { return nil }
    let members = meeting.present.compactMap(project.member)
    let residents = members.count { $0.role.isCounted && $0.side == .resident }
    let council = members.count { $0.role.isCounted && $0.side.isCouncil }
    let others = members.count - residents - council
    var parts = [
      "\(residents) \(residents == 1 ? "resident" : "residents")",
      "\(council) council \(council == 1 ? "person" : "people")",
    ]
    if others > 0 {
      parts.append("\(others) \(others == 1 ? "person" : "people") who supported them")
    }
    return parts.sentenceList + " came."
  }

  /// How often each side spoke, where somebody counted.
  var turns: String? {
    meeting.turns.map { turns in
      "Residents spoke \(times(turns.residents)), and council people \(times(turns.council))."
    }
  }

  private func times(_ count: Int) -> String { count == 1 ? "once" : "\(count) times" }

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
      "what": .text(text(action.text)),
      "who": .text(owner(of: action)),
      "due": .text(action.due?.words ?? "No date set"),
      "done": .text(done(action)),
    ])
  }

  private func owner(of action: Action) -> String {
    guard let owner = action.owner else { return "Nobody yet" }
    guard isPublic else { return project.name(of: owner) }
    switch owner {
    case .member(let id):
      return project.member(id)?.side.words.capitalizedFirst ?? "A member"
    case .words(let words): return text(words)
    }
  }

  private func done(_ action: Action) -> String {
    guard let day = action.done else { return action.carriedFrom.isEmpty ? "Not yet" : carried }
    let result = action.result.map { ": \(text($0))" } ?? ""
    return "Done, \(day.wordsWithoutWeekday)\(result)"
  }

  private var carried: String { "Not yet; carried forward" }

  func row(of decision: Decision) -> MustacheValue {
    .object([
      "number": .text(decision.label.text),
      "what": .text(text(decision.text.asSentence)),
      "how": .text(how(decision)),
      "reason": .optional(decision.reason.map { text($0.asSentence) }),
      "dissent": .list(decision.dissent.map { .text(text($0.asSentence)) }),
      "supersedes": .optional(superseded(by: decision)),
      "superseded-by": .optional(superseding(decision)),
    ])
  }

  private func superseded(by decision: Decision) -> String? {
    guard let place = decision.supersedes, let old = project.decision(at: place) else { return nil }
    return "decision \(old.decision.label.text) of meeting \(context.numbers[old.meeting.id])"
  }

  private func superseding(_ decision: Decision) -> String? {
    let place = DecisionPlace(meeting: meeting.id, decision: decision.label)
    guard let new = project.decision(superseding: place) else { return nil }
    return "decision \(new.decision.label.text) of meeting \(context.numbers[new.meeting.id])"
  }

  private func how(_ decision: Decision) -> String {
    guard let agreement = decision.agreement else { return settled(decision) }
    var parts = ["\(agreement.agree) agreed"]
    if agreement.canLiveWith > 0 { parts.append("\(agreement.canLiveWith) could live with it") }
    if agreement.disagree > 0 { parts.append("\(agreement.disagree) did not agree") }
    return "\(settled(decision)) \(parts.sentenceList)."
  }

  private func settled(_ decision: Decision) -> String {
    if decision.method == .consensus, decision.agreement != nil || !decision.dissent.isEmpty {
      return "It was settled by consensus."
    }
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
    case nil: text(note.text.asSentence)
    case .resident: "\(text(note.text.asSentence)) (from a resident)"
    case .councilStaff: "\(text(note.text.asSentence)) (from council staff)"
    case .councillor: "\(text(note.text.asSentence)) (from a councillor)"
    case .other: "\(text(note.text.asSentence)) (from someone else who took part)"
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
