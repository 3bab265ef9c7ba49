import Mustache

/// Who took part: counts by side, never names.
struct ReportPeople {
  private let project: Project
  private let held: [Meeting]

  init(_ context: DocumentContext) {
    project = context.project
    held = project.meetings.filter { $0.isOn && $0.date <= context.today }
  }

  var values: MustacheObject {
    [
      "summary": .text(summary),
      "sides": .list(sides),
      "people-sentence": .text(sentence),
      "interested": .list(interested.map(MustacheValue.text)),
    ]
  }

  private var counted: [Member] { project.members.filter(\.role.isCounted) }
  private var residents: Int { counted.filter { $0.side == .resident }.count }
  private var councilPeople: Int { counted.filter(\.side.isCouncil).count }

  private var summary: String {
    guard !held.isEmpty else {
      return "The group has not met yet. This report fills in as the project goes on."
    }
    let decisions = project.meetings.reduce(0) { $0 + $1.decisions.count }
    let people =
      project.hasPrivateRecords
      ? "\(CoProCore.counted(residents, "resident")) and "
        + "\(CoProCore.counted(councilPeople, "council person", "council people")) met "
      : "Residents and council people met "
    let times = held.count == 1 ? "once" : "\(held.count) times"
    return "In short: \(people)\(times) and took \(CoProCore.counted(decisions, "decision")). "
      + "What changed is below, outcome by outcome. What this report does not show is at the end."
  }

  private var sides: [MustacheValue] {
    let others = counted.filter { $0.side == .other }.count
    var rows = [
      row("Residents", residents, project.settings.places),
      row("Council staff and councillors", councilPeople, project.settings.councilPlaces),
    ]
    if others > 0 { rows.append(row("Others", others, nil)) }
    return rows
  }

  private func row(_ side: String, _ members: Int, _ planned: Int?) -> MustacheValue {
    .object([
      "side": .text(side),
      "members": .text(project.hasPrivateRecords ? "\(members)" : "–"),
      "planned": .text(planned.map { "\($0)" } ?? "–"),
    ])
  }

  private var sentence: String {
    var sentences: [String] = []
    if let first = held.first, let last = held.last, first.date < last.date {
      sentences.append(
        "The group worked together from \(first.date.wordsWithoutWeekday) to "
          + "\(last.date.wordsWithoutWeekday): \(Self.span(first.date, last.date)).")
    }
    let support = project.members.filter { !$0.role.isCounted }.count
    if support > 0 {
      sentences.append(
        "\(CoProCore.counted(support, "person", "people")) supported the group without being members."
      )
    }
    let leavers = counted.filter { $0.left != nil }.count
    if leavers > 0 {
      sentences.append("\(CoProCore.counted(leavers, "member")) left before the end.")
    }
    return sentences.joined(separator: " ")
  }

  /// How long it was, to the nearest half of a month.
  static func span(_ first: Day, _ last: Day) -> String {
    let months = first.wholeMonths(until: last)
    let over = first.adding(months: months).days(until: last)
    if months == 0 { return CoProCore.counted(over, "day") }
    if over == 0 { return CoProCore.counted(months, "month") }
    return over < 15
      ? "a little over \(CoProCore.counted(months, "month"))" : "nearly \(months + 1) months"
  }

  private var interested: [String] {
    var lines: [String] = []
    if let count = project.settings.interestedOwnReasons {
      lines.append(
        "\(CoProCore.counted(count, "more person was", "more people were")) interested but could "
          + "not take part, for reasons of their own.")
    }
    if let count = project.settings.interestedNoRoom {
      lines.append(
        "There was no room for \(CoProCore.counted(count, "person", "people")) who wanted to take part."
      )
    }
    return lines
  }
}
