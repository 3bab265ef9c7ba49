import Mustache

/// Who took part and for how long: counts by side, never names.
struct ReportPeople {
  private let project: Project
  private let held: [Meeting]
  private let sources: ReportSources
  private let language: LanguagePack

  init(_ context: DocumentContext) {
    language = context.language
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
      row(language.say("report/side-residents"), residents, project.settings.places),
      row(language.say("report/side-council"), councilPeople, project.settings.councilPlaces),
    ]
    if others > 0 { rows.append(row(language.say("report/side-others"), others, nil)) }
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
          language.say(
            "report/worked-together",
            [
              "start": .text(first.date.wordsWithoutWeekday(in: language)),
              "end": .text(last.date.wordsWithoutWeekday(in: language)),
              "length": .text(span(first.date, last.date)),
            ]),
          sources.meetings([first, last])
        ))
    }
    let members = counted
    let leavers = members.count { $0.left != nil }
    if members.count > 1, !held.isEmpty {
      lines.append(
        (
          leavers == 0
            ? language.say("report/all-stayed", ["members": .number(members.count)])
            : language.say(
              "report/leavers", ["count": .number(leavers), "all": .number(members.count)]),
          sources.members
        ))
    }
    if let attendance { lines.append(attendance) }
    let support = project.members.count { !$0.role.isCounted }
    if support > 0 {
      lines.append(
        (
          language.say("report/supporters", ["count": .number(support)]), sources.members
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
    var places: [String: PhrasePlace] =
      fewest == most
      ? ["count": .number(most)] : ["fewest": .number(fewest), "most": .number(most)]
    let isKnownOfAll = known.count == held.count
    var name = fewest == most ? "report/came-each-time" : "report/came-between"
    if known.count == 1, !isKnownOfAll {
      name = "report/came-once"
      places["number"] = .text(project.numbers[known[0].id])
    } else if !isKnownOfAll {
      name = fewest == most ? "report/came-each-time-known" : "report/came-between-known"
      places["meetings"] = .number(known.count)
    }
    return (language.say(name, places), sources.meetings(known))
  }

  /// How long it was, to the nearest half of a month.
  private func span(_ first: Day, _ last: Day) -> String {
    let months = first.wholeMonths(until: last)
    let over = first.adding(months: months).days(until: last)
    if months == 0 { return language.say("report/days", ["count": .number(over)]) }
    if over == 0 { return language.say("report/months", ["count": .number(months)]) }
    return over < 15
      ? language.say("report/over-months", ["count": .number(months)])
      : language.say("report/nearly-months", ["count": .number(months + 1)])
  }

  private var interested: [(text: String, source: String)] {
    var lines: [(String, String)] = []
    if let count = project.settings.interestedOwnReasons {
      lines.append(
        (
          language.say("report/interested-own-reasons", ["count": .number(count)]),
          sources.setting("interested-own-reasons")
        ))
    }
    if let count = project.settings.interestedNoRoom {
      lines.append(
        (
          language.say("report/interested-no-room", ["count": .number(count)]),
          sources.setting("interested-no-room")
        ))
    }
    return lines
  }
}
