import Mustache

/// How the group worked: its meetings, who came, how it agreed to work.
struct ReportMeetings {
  private let context: DocumentContext
  private let held: [Meeting]

  init(_ context: DocumentContext) {
    self.context = context
    held = context.project.meetings.filter { $0.isOn && $0.date <= context.today }
  }

  var values: MustacheObject {
    [
      "how-sentence": .text(sentence),
      "how-source": .text(held.isEmpty ? "" : ReportSources(context).meetings(held)),
      "meetings": .list(held.map(row)),
      "has-meetings": .truth(!held.isEmpty),
      "ways-of-working": .list(
        ways.map { .object(["text": .text($0.text), "source": .text($0.source)]) }),
    ]
  }

  private var project: Project { context.project }
  private var language: LanguagePack { context.language }

  private var sentence: String {
    guard !held.isEmpty else { return language.say("report/not-met") }
    let parts = Meeting.How.allCases.compactMap { how -> String? in
      let count = held.count { ($0.how ?? project.settings.how) == how }
      return count == 0 ? nil : met(count, how)
    }
    let times = PhrasePlace.text(language.times(held.count))
    guard !parts.isEmpty else { return language.say("report/met", ["times": times]) }
    return language.say(
      "report/met-and-how", ["times": times, "ways": .text(language.list(parts))])
  }

  private func met(_ count: Int, _ how: Meeting.How) -> String {
    let words: [String: PhrasePlace] = ["times": .text(language.times(count))]
    return switch how {
    case .faceToFace: language.say("report/met-face-to-face", words)
    case .online: language.say("report/met-online", words)
    case .blended: language.say("report/met-blended", words)
    }
  }

  private func row(_ meeting: Meeting) -> MustacheValue {
    let present = meeting.present.compactMap { project.member($0) }
    let members = present.filter(\.role.isCounted)
    let others = present.count - members.filter { $0.side != .other }.count
    let isKnown = project.hasPrivateRecords && !meeting.present.isEmpty
    func figure(_ count: Int) -> MustacheValue { .text(isKnown ? "\(count)" : "–") }
    return .object([
      "number": .text(context.numbers[meeting.id]),
      "when": .text(meeting.date.words(in: language)),
      "how": .text((meeting.how ?? project.settings.how)?.words(in: language) ?? "–"),
      "residents": figure(members.filter { $0.side == .resident }.count),
      "council-people": figure(members.filter(\.side.isCouncil).count),
      "others": figure(others + meeting.visitors),
    ])
  }

  private var ways: [(text: String, source: String)] {
    var lines: [(String, String)] = []
    let source = ReportSources(context).terms
    let stages: [TermsStep.Stage] = [.discussed, .draft, .agreed]
    let taken = stages.compactMap { stage in project.terms.step(stage).map(words) }
    if !taken.isEmpty {
      lines.append((language.say("report/terms", ["steps": .text(language.list(taken))]), source))
    }
    let rules = project.terms.groundRules
    if let day = rules.agreedOn {
      let place = place(of: rules.agreedAt, on: day)
      let sentence =
        rules.agreedAt == nil
        ? language.say("report/ground-rules-on", place)
        : language.say("report/ground-rules-at-meeting", place)
      lines.append((sentence, source))
    }
    lines.append((power, source))
    return lines
  }

  private var power: String {
    switch project.terms.decisionMaking {
    case .advisory: language.say("report/advisory")
    case .shared: language.say("report/shared")
    case .withinLimits: language.say("report/within-limits")
    }
  }

  /// A step of the terms in words: “agreed at meeting 3”.
  private func words(_ step: TermsStep) -> String {
    let place = place(of: step.meeting, on: step.on)
    return switch (step.stage, step.meeting) {
    case (.discussed, nil): language.say("report/discussed-on", place)
    case (.discussed, _): language.say("report/discussed-at-meeting", place)
    case (.draft, nil): language.say("report/draft-on", place)
    case (.draft, _): language.say("report/draft-at-meeting", place)
    case (.agreed, nil): language.say("report/agreed-on", place)
    case (.agreed, _): language.say("report/agreed-at-meeting", place)
    }
  }

  private func place(
    of meeting: Identifier<Meeting>?, on day: Day
  ) -> [String: PhrasePlace] {
    meeting.map { ["number": .text(context.numbers[$0])] }
      ?? ["day": .text(day.wordsWithoutWeekday(in: language))]
  }
}
