/// What a rule looks at: the project on a day, its agendas, and the wording that new projects start with.
struct RuleFacts {
  let project: Project
  let today: Day
  let guide: RuleGuide
  /// The rule that is being checked.
  let rule: Rule

  var settings: ProjectSettings { project.settings }
  var plan: Plan { project.plan }
  var terms: TermsOfReference { project.terms }

  /// The aim without blanks around it.
  var aim: String { trimmed(plan.aim ?? "") }

  /// The meetings that were not called off, in order.
  var meetings: [Meeting] { project.meetings.filter(\.isOn) }
  var first: Meeting? { meetings.first }
  /// Whether the first meeting was before today.
  var isUnderWay: Bool { first.map { $0.date < today } ?? false }
  /// The meetings before today.
  var past: [Meeting] { meetings.filter { $0.date < today } }
  /// Whether the last meeting was before today.
  var isAtEnd: Bool { meetings.last.map { $0.date < today } ?? false }

  /// The members who count and are there today.
  var group: [Member] { project.members.filter { $0.role.isCounted && $0.isActive(on: today) } }
  var residents: [Member] { group.filter { $0.side == .resident } }
  var council: [Member] { group.filter { $0.side.isCouncil } }

  /// The rounds that count, a correction in place of what it corrects.
  ///
  /// Who people are is not what they think, so rounds about that do not count.
  var rounds: [SurveyRound] { project.rounds.current.ofOpinions }

  /// How many criteria there are by which applications are looked at.
  var criteria: Int {
    SelectionCriteria.of(settings, offered: guide.criteria, topic: "").count
  }

  /// A figure of the rule.
  func figure(_ name: String, usually usual: Int) -> Int {
    rule.thresholds.first { $0.name == name }?.figure ?? usual
  }

  /// The agenda of a meeting as it is printed, with the minutes it is planned with.
  func agenda(of meeting: Meeting) -> [AgendaItem] {
    project.writtenDown(meeting, from: guide.agendas)
  }

  /// “meeting 2”, “meetings 2, 3 and 5”.
  func names(of meetings: [Meeting]) -> String {
    let numbers = project.numbers
    return (meetings.count == 1 ? "meeting " : "meetings ")
      + inARow(meetings.map { numbers[$0.id] })
  }

  /// The number of a meeting, for a command.
  func number(_ meeting: Meeting) -> String { project.numbers[meeting.id] }

  /// The command for what is over and cannot be put right any more.
  var setAside: String { "copro check set-aside \(rule.id) --because TEXT" }
}

/// A text without blanks and line breaks around it.
func trimmed(_ text: String) -> String {
  var rest = Substring(text)
  while rest.first?.isWhitespace == true { rest.removeFirst() }
  while rest.last?.isWhitespace == true { rest.removeLast() }
  return String(rest)
}

extension String {
  /// Whether one of these words stands anywhere in the text, capitals or not.
  func mentions(_ words: String...) -> Bool {
    let text = lowercased()
    return words.contains { text.contains($0) }
  }

  /// The text as a sentence begins.
  var startingSentence: String { prefix(1).uppercased() + dropFirst() }
}
