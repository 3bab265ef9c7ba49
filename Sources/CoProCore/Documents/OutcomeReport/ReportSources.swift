/// How the report cites the records that a figure comes from.
struct ReportSources {
  private let numbers: MeetingNumbers

  init(_ context: DocumentContext) { numbers = context.numbers }

  /// “meeting 3”, “meetings 1 to 6”, “meetings 1, 2 and 4”.
  func meetings(_ meetings: [Meeting]) -> String {
    let names = meetings.map { numbers[$0.id] }
    guard names.count > 1 else { return "meeting \(names.first ?? "")" }
    return "meetings \(Self.range(names))"
  }

  /// “meeting 3, D1”.
  func record(_ meeting: Meeting, _ label: String) -> String {
    "meeting \(numbers[meeting.id]), \(label)"
  }

  /// “plan, B1 to B5”, “plan, B1”.
  static func plan<Part: PlanPart>(_ parts: [Part]) -> String {
    let labels = parts.map(\.label)
    guard let first = labels.first, let last = labels.last, labels.count > 1 else {
      return "plan, \(labels.first?.text ?? "")"
    }
    let isRow = zip(labels, labels.dropFirst()).allSatisfy { $0.number + 1 == $1.number }
    return isRow && labels.count > 2
      ? "plan, \(first.text) to \(last.text)" : "plan, \(inARow(labels.map(\.text)))"
  }

  /// “1 to 6” where whole numbers follow one another, else all of them.
  private static func range(_ names: [String]) -> String {
    let figures = names.compactMap { Int($0) }
    let isRow =
      figures.count == names.count && figures.count > 2
      && zip(figures, figures.dropFirst()).allSatisfy { $0 + 1 == $1 }
    guard isRow, let first = figures.first, let last = figures.last else { return inARow(names) }
    return "\(first) to \(last)"
  }
}
