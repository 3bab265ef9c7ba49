import Mustache

/// Who took part and for how long: counts by side, never names.
struct ReportPeople {
  private let project: Project
  private let held: [Meeting]
  private let sources: ReportSources

  init(_ context: DocumentContext) {
    project = context.project
    held = project.meetings.filter { $0.isOn && $0.date <= context.today }
    sources = ReportSources(context)
  }

  var values: MustacheObject {
    [
      "sides": .list(sides),
      "engagement": .list(engagement.map(Self.value)),
      "interested": .list(interested.map(Self.value)),
    ]
  }

  private static func value(_ line: (text: String, source: String)) -> MustacheValue {
    .object(["text": .text(line.text), "source": .text(line.source)])
  }

  private var counted: [Member] { project.members.filter(\.role.isCounted) }

  private var sides: [MustacheValue] {
    let residents = counted.count { $0.side == .resident }
    let councilPeople = counted.count(where: \.side.isCouncil)
    let others = counted.count { $0.side == .other }
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

  /// How long the group lasted, who stayed, and how many came to its meetings.
  private var engagement: [(text: String, source: String)] {
    var lines: [(String, String)] = []
    if let first = held.first, let last = held.last, first.date < last.date {
      lines.append(
        (
          "The group worked together from \(first.date.wordsWithoutWeekday) to "
            + "\(last.date.wordsWithoutWeekday): \(Self.span(first.date, last.date)).",
          sources.meetings([first, last])
        ))
    }
    let members = counted
    let leavers = members.count { $0.left != nil }
    if members.count > 1, !held.isEmpty {
      lines.append(
        (
          leavers == 0
            ? "All \(members.count) members stayed to the end."
            : "\(CoProCore.counted(leavers, "member")) of \(members.count) left before the end.",
          "members' records"
        ))
    }
    if let attendance { lines.append(attendance) }
    let support = project.members.count { !$0.role.isCounted }
    if support > 0 {
      lines.append(
        (
          "\(CoProCore.counted(support, "person", "people")) supported the group without being "
            + "members.", "members' records"
        ))
    }
    return lines
  }

  private var attendance: (String, String)? {
    let members = Set(counted.map(\.id))
    let known = held.filter { !$0.present.isEmpty }
    let came = known.map { $0.present.count(where: members.contains) }
    guard let fewest = came.min(), let most = came.max(), project.hasPrivateRecords, most > 0 else {
      return nil
    }
    let source = sources.meetings(known)
    return fewest == most
      ? ("\(most) members came to each meeting.", source)
      : ("Between \(fewest) and \(most) members came to each meeting.", source)
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

  private var interested: [(text: String, source: String)] {
    var lines: [(String, String)] = []
    if let count = project.settings.interestedOwnReasons {
      lines.append(
        (
          "\(CoProCore.counted(count, "more person was", "more people were")) interested but could "
            + "not take part, for reasons of their own.", "settings, interested-own-reasons"
        ))
    }
    if let count = project.settings.interestedNoRoom {
      lines.append(
        (
          "There was no room for \(CoProCore.counted(count, "person", "people")) who wanted to take "
            + "part.", "settings, interested-no-room"
        ))
    }
    return lines
  }
}
