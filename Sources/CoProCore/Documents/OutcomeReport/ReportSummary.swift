import Mustache

/// The report in a few lines, each with the records it comes from.
struct ReportSummary {
  private let context: DocumentContext
  private let held: [Meeting]
  private let sources: ReportSources

  init(_ context: DocumentContext) {
    self.context = context
    held = context.project.meetings.filter { $0.isOn && $0.date <= context.today }
    sources = ReportSources(context)
  }

  private var project: Project { context.project }

  var values: MustacheObject {
    let lines = held.isEmpty ? [] : [people, decisions, outcomes, influence, money]
    return [
      "has-met": .truth(!held.isEmpty),
      "summary": .list(lines.compactMap { $0 }.map(Self.value)),
    ]
  }

  private static func value(_ line: (text: String, source: String)) -> MustacheValue {
    .object(["text": .text(line.text), "source": .text(line.source)])
  }

  private var people: (String, String)? {
    let members = project.members.filter(\.role.isCounted)
    let residents = members.count { $0.side == .resident }
    let council = members.count(where: \.side.isCouncil)
    let who =
      project.hasPrivateRecords
      ? "\(counted(residents, "resident")) and "
        + counted(council, "council person", "council people")
      : "Residents and council people"
    let source = project.hasPrivateRecords ? "members' records; " : ""
    return (
      "\(who) worked together as a group and met \(ReportMeetings.times(held.count)).",
      source + sources.meetings(held)
    )
  }

  private var decisions: (String, String)? {
    let all = held.flatMap(\.decisions)
    guard !all.isEmpty else { return ("No decisions were written down.", sources.meetings(held)) }
    let known = all.count { $0.result != nil }
    let result =
      known == all.count
      ? "and wrote down what came of each" : "and wrote down what came of \(known) of them"
    return (
      "They took \(counted(all.count, "decision")) \(result).",
      sources.meetings(held.filter { !$0.decisions.isEmpty })
    )
  }

  private var outcomes: (String, String)? {
    let outcomes = project.plan.outcomes
    guard !outcomes.isEmpty else { return nil }
    let bare = ReportGaps(context).bareOutcomes
    let shown = outcomes.count - bare.count
    let rest =
      bare.isEmpty
      ? "" : " There is none yet for \(inARow(bare.map(\.label.text)))."
    return (
      "They hoped for \(counted(outcomes.count, "change")), called outcomes. There is evidence for "
        + "\(shown == outcomes.count ? "every one" : "\(shown)").\(rest)",
      ReportSources.plan(outcomes)
    )
  }

  /// What the first question of the outcomes questionnaire says: whether people had influence.
  private var influence: (String, String)? {
    let results = project.rounds.current.compactMap { SurveyResults($0) }
    let found = results.compactMap { result -> (String, String)? in
      guard let statement = result.statements(on: 1).first else { return nil }
      return (
        "\(result.round.side.heading): \(withStop(statement.sentence.lowercasedFirst))",
        "round \(result.round.name), \(statement.statement.id)"
      )
    }
    guard let asked = results.first(where: { !$0.statements(on: 1).isEmpty }),
      let statement = asked.statements(on: 1).first
    else { return nil }
    return (
      "“\(statement.row.text)” " + found.map(\.0).joined(separator: " "),
      found.map(\.1).joined(separator: "; ")
    )
  }

  private var money: (String, String)? {
    let budget = project.plan.budget
    let spent = budget.compactMap(\.spent)
    guard !budget.isEmpty, spent.count == budget.count else { return nil }
    let none = Money(pence: 0)
    return (
      "It cost \(spent.reduce(none, +).words) of the \(budget.map(\.amount).reduce(none, +).words) "
        + "set aside.", ReportSources.plan(budget)
    )
  }
}
