/// Finds what is open in a project that is not finished.
struct OpenRisks {
  let project: Project
  let today: Day
  let stage: ProjectStatus.Stage

  /// Everything, the most pressing first; nothing once the project is finished.
  var all: [OpenRisk] {
    if stage == .finished { return [] }
    return ended + late + overspent + unreasoned + unexplained
      + project.rulesSetAside.rules.map(OpenRisk.setAside)
  }

  /// What the end of a project asks for.
  private var ended: [OpenRisk] {
    guard let end = project.settings.end, end < today else { return [] }
    let unshown = project.plan.outcomes.filter { !PortfolioTotals.isShown($0, in: project) }
    return (project.settings.reported == nil ? [.unreported(end)] : [])
      + unshown.map { .unshown($0.label, $0.text) }
  }

  /// What is past its day: answers that people wait for, then everything else.
  private var late: [OpenRisk] {
    let late = DueThings(project: project, today: today).all.filter { $0.day < today }
      .map(OpenRisk.late)
    return late.filter { $0.kind == .unanswered } + late.filter { $0.kind != .unanswered }
  }

  /// Lines of the budget of which more was spent than was set aside, as the shared plan says.
  private var overspent: [OpenRisk] {
    PublicSpending(of: project).lines.compactMap { line in
      guard case .amount(let spent) = line.spent, spent > line.line.amount else { return nil }
      let over = Money(pence: spent.pence - line.line.amount.pence)
      return .overspent(line.line.label, line.line.text, by: over)
    }
  }

  /// Source: *How to do Co-production*, West Berkshire Council, terms of reference, “Decision making”:
  /// where consensus is not reached, the record says how it was settled and why.
  private var unreasoned: [OpenRisk] {
    project.meetings.filter { $0.isOn && $0.date <= today }.flatMap { meeting in
      meeting.openDecisions.filter { $0.method != .consensus && $0.reason == nil }
        .map { .unreasoned($0.label, $0.text, on: meeting.date) }
    }
  }

  private var unexplained: [OpenRisk] {
    project.plan.constraints.filter { $0.because == nil }.map { .unexplained($0.label, $0.text) }
  }
}
