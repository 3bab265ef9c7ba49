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

  private var sentence: String {
    guard !held.isEmpty else { return "The group has not met yet." }
    let ways: [(Meeting.How, String)] = [
      (.faceToFace, "face to face"), (.online, "online"),
      (.blended, "face to face and online at once"),
    ]
    let parts = ways.compactMap { how, words -> String? in
      let count = held.filter { ($0.how ?? project.settings.how) == how }.count
      return count == 0 ? nil : "\(Self.times(count)) \(words)"
    }
    let detail = parts.isEmpty ? "" : ": \(inARow(parts))"
    return "The group met \(Self.times(held.count))\(detail)."
  }

  static func times(_ count: Int) -> String {
    switch count {
    case 1: "once"
    case 2: "twice"
    default: "\(count) times"
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
      "when": .text(meeting.date.words),
      "how": .text((meeting.how ?? project.settings.how)?.words ?? "–"),
      "residents": figure(members.filter { $0.side == .resident }.count),
      "council-people": figure(members.filter(\.side.isCouncil).count),
      "others": figure(others + meeting.visitors),
    ])
  }

  private var ways: [(text: String, source: String)] {
    var lines: [(String, String)] = []
    let steps: [(TermsStep.Stage, String)] = [
      (.discussed, "discussed"), (.draft, "seen as a draft"), (.agreed, "agreed"),
    ]
    let taken = steps.compactMap { stage, words -> String? in
      project.terms.step(stage).map { "\(words) \(place(of: $0.meeting, on: $0.on))" }
    }
    if !taken.isEmpty {
      lines.append(("The terms of reference were \(inARow(taken)).", "terms of reference"))
    }
    let rules = project.terms.groundRules
    if let day = rules.agreedOn {
      let place = place(of: rules.agreedAt, on: day)
      lines.append(("Ground rules were agreed \(place).", "terms of reference"))
    }
    lines.append((power, "terms of reference"))
    return lines
  }

  private var power: String {
    switch project.terms.decisionMaking {
    case .advisory: "The group advised the council, which took the final decisions."
    case .shared: "The group and the council took decisions together."
    case .withinLimits: "The group decided itself, within limits it knew from the start."
    }
  }

  private func place(of meeting: Identifier<Meeting>?, on day: Day) -> String {
    meeting.map { "at meeting \(context.numbers[$0])" } ?? "on \(day.wordsWithoutWeekday)"
  }
}
