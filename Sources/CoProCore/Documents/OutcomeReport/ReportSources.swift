/// How the report cites the records that a figure comes from.
struct ReportSources {
  private let numbers: MeetingNumbers
  private let language: LanguagePack

  init(_ context: DocumentContext) {
    numbers = context.numbers
    language = context.language
  }

  /// “meeting 3”, “meetings 1 to 6”, “meetings 1, 2 and 4”.
  func meetings(_ meetings: [Meeting]) -> String {
    let names = meetings.map { numbers[$0.id] }
    return language.say(
      "report/source-meetings",
      ["count": .number(max(names.count, 1)), "meetings": .text(range(names))])
  }

  /// “meeting 3, D1”.
  func record(_ meeting: Meeting, _ label: String) -> String {
    language.say(
      "report/source-meeting", ["number": .text(numbers[meeting.id]), "label": .text(label)])
  }

  /// “round outcomes-residents, q1”.
  func statement(_ id: String, of round: SurveyRound) -> String {
    language.say(
      "report/source-statement", ["round": .text(round.name), "statement": .text(id)])
  }

  /// “terms of reference”.
  var terms: String { language.say("report/source-terms") }

  /// “members' records”.
  var members: String { language.say("report/source-members-records") }

  /// “settings, lessons”.
  func setting(_ name: String) -> String {
    language.say("report/source-settings", ["setting": .text(name)])
  }

  /// “plan, B1 to B5”, “plan, B1”.
  func plan<Part: PlanPart>(_ parts: [Part]) -> String {
    let labels = parts.map(\.label)
    let isRow = zip(labels, labels.dropFirst()).allSatisfy { $0.number + 1 == $1.number }
    let words =
      isRow && labels.count > 2
      ? row(labels.first?.text ?? "", labels.last?.text ?? "") : language.list(labels.map(\.text))
    return language.say("report/source-plan", ["label": .text(words)])
  }

  private func row(_ first: String, _ last: String) -> String {
    language.say("report/source-row", ["first": .text(first), "last": .text(last)])
  }

  /// “1 to 6” where whole numbers follow one another, else all of them.
  private func range(_ names: [String]) -> String {
    let figures = names.compactMap { Int($0) }
    let isRow =
      figures.count == names.count && figures.count > 2
      && zip(figures, figures.dropFirst()).allSatisfy { $0 + 1 == $1 }
    guard isRow, let first = figures.first, let last = figures.last else {
      return language.list(names)
    }
    return row("\(first)", "\(last)")
  }
}
