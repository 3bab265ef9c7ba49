import Mustache

/// The parts of the notes of a meeting in words.
struct MinutesWords {
  let meeting: Meeting
  let context: DocumentContext
  /// Whether nobody may be named.
  let isPublic: Bool
  private let personal: PersonalWords

  init(meeting: Meeting, context: DocumentContext, isPublic: Bool) {
    self.meeting = meeting
    self.context = context
    self.isPublic = isPublic
    personal = PersonalWords(of: context.project)
  }

  /// What somebody wrote; in the public copy only where it points at nobody.
  func text(_ text: String) -> String {
    isPublic && !personal.allow(text) ? language.say("minutes/left-out") : text
  }

  /// A short text, such as the name of a place; in the public copy only where it names nobody.
  func name(of place: String) -> String {
    isPublic && !personal.allowName(place) ? language.say("minutes/left-out") : place
  }

  private var project: Project { context.project }
  private var language: LanguagePack { context.language }

  /// Where and when the notes were agreed: “meeting 4, Monday 30 May 2022”.
  var agreed: String? {
    guard let day = meeting.minutes.agreedOn else { return nil }
    let words = PhrasePlace.text(day.words(in: language))
    guard let id = meeting.minutes.agreedAt else {
      return language.say("minutes/agreed-on", ["day": words])
    }
    return language.say(
      "minutes/agreed-at-meeting", ["number": .text(context.numbers[id]), "day": words])
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
    var words: [String: PhrasePlace] = [
      "residents": .number(residents), "council-people": .number(council),
    ]
    guard others > 0 else { return language.say("minutes/came", words) }
    words["supporters"] = .number(others)
    return language.say("minutes/came-with-supporters", words)
  }

  /// How often each side spoke, where somebody counted.
  var turns: String? {
    meeting.turns.map { turns in
      language.say(
        "minutes/turns",
        ["residents": .number(turns.residents), "council-people": .number(turns.council)])
    }
  }

  private var visitors: String? {
    meeting.visitors == 0
      ? nil : language.say("minutes/visitors", ["count": .number(meeting.visitors)])
  }

  /// A name with what the person is: “Sam Green, resident”.
  private func name(_ id: Identifier<Member>) -> String {
    guard let member = project.member(id) else { return project.name(of: id, in: language) }
    return language.say(
      "minutes/person",
      [
        "name": .text(member.name),
        "what": .text(member.jobTitle ?? member.side.words(in: language)),
      ])
  }

  func row(of action: Action, label: String) -> MustacheValue {
    .object([
      "label": .text(label),
      "what": .text(text(action.text)),
      "who": .text(owner(of: action)),
      "due": .text(action.due?.words(in: language) ?? language.say("minutes/no-date")),
      "done": .text(done(action)),
    ])
  }

  private func owner(of action: Action) -> String {
    guard let owner = action.owner else { return language.say("minutes/nobody-yet") }
    guard isPublic else { return project.name(of: owner, in: language) }
    switch owner {
    case .member(let id):
      return
        (project.member(id)?.side.words(in: language)
        ?? language.say("people/a-member")).capitalizedFirst
    case .words(let words): return text(words)
    }
  }

  private func done(_ action: Action) -> String {
    guard let day = action.done else {
      return action.carriedFrom.isEmpty
        ? language.say("minutes/not-yet") : language.say("minutes/carried")
    }
    let words = PhrasePlace.text(day.wordsWithoutWeekday(in: language))
    guard let result = action.result else { return language.say("minutes/done", ["day": words]) }
    return language.say("minutes/done-with-result", ["day": words, "result": .text(text(result))])
  }

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
    return words(of: old.decision, at: old.meeting)
  }

  private func superseding(_ decision: Decision) -> String? {
    let place = DecisionPlace(meeting: meeting.id, decision: decision.label)
    guard let new = project.decision(superseding: place) else { return nil }
    return words(of: new.decision, at: new.meeting)
  }

  private func words(of decision: Decision, at meeting: Meeting) -> String {
    language.say(
      "minutes/decision-of-meeting",
      ["label": .text(decision.label.text), "number": .text(context.numbers[meeting.id])])
  }

  private func how(_ decision: Decision) -> String {
    guard let agreement = decision.agreement else { return settled(decision) }
    return "\(settled(decision)) \(agreement.sentence(in: language))"
  }

  private func settled(_ decision: Decision) -> String {
    if decision.method == .consensus, decision.agreement != nil || !decision.dissent.isEmpty {
      return language.say("minutes/consensus")
    }
    switch decision.method {
    case .consensus: return language.say("minutes/everyone-agreed")
    case .other: return language.say("minutes/another-way")
    case .vote:
      guard let votes = decision.votes else { return language.say("minutes/vote") }
      return votes.abstained == 0
        ? language.say("minutes/vote-counted", votes.places)
        : language.say("minutes/vote-with-abstentions", votes.places)
    }
  }

  /// The notes under the titles of the agenda, in its order, then those that belong to none.
  func notes(titles: [String]) -> [MustacheValue] {
    let words = AgendaWords(settings: project.settings, language: language)
    let abouts = meeting.notes.map { $0.about.map(words.plain) }
    let own = abouts.compactMap { $0 }.filter { !titles.contains($0) }
    let named = (titles + own).withoutRepeats().compactMap { title in
      section(title, zip(meeting.notes, abouts).filter { $0.1 == title }.map(\.0))
    }
    let loose = meeting.notes.filter { $0.about == nil }
    let heading =
      named.isEmpty ? language.say("minutes/at-this-meeting") : language.say("minutes/other-things")
    return named + [section(heading, loose)].compactMap { $0 }
  }

  private func section(_ title: String, _ notes: [MeetingNote]) -> MustacheValue? {
    guard !notes.isEmpty else { return nil }
    return .object(["title": .text(text(title)), "points": .list(notes.map { .text(point($0)) })])
  }

  private func point(_ note: MeetingNote) -> String {
    let words: [String: PhrasePlace] = ["note": .text(text(note.text.asSentence))]
    return switch note.side {
    case nil: text(note.text.asSentence)
    case .resident: language.say("minutes/from-resident", words)
    case .councilStaff: language.say("minutes/from-council-staff", words)
    case .councillor: language.say("minutes/from-councillor", words)
    case .other: language.say("minutes/from-other", words)
    }
  }

  /// When the next meeting is: “Meeting 4 is on Monday 30 May 2022, 2pm to 4pm, online”.
  var next: String? {
    guard let next = project.meeting(after: meeting) else { return nil }
    let fields = MeetingFields(meeting: next, context: context)
    var words: [String: PhrasePlace] = [
      "number": .text(context.numbers[next.id]), "when": .text(fields.when),
    ]
    guard let how = fields.how else { return language.say("minutes/next-meeting", words) }
    words["how"] = .text(how.words(in: language))
    return language.say("minutes/next-meeting-and-how", words)
  }
}

extension Votes {
  /// The numbers for a sentence.
  var places: [String: PhrasePlace] {
    ["yes": .number(yes), "no": .number(no), "abstained": .number(abstained)]
  }
}
