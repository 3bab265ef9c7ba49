import Mustache

/// The plan as a document: aim, outcomes, objectives, activities, measures, limits and money.
///
/// Source: *How to do Co-production*, West Berkshire Council, “Aims, outcomes and objectives” and
/// “Measuring outcomes”; the layout is our own.
public struct PlanDocument: Document {
  /// The kind of document.
  public static let kind = DocumentKind(
    "plan", summary: "What the project hopes to change, what it will do, and how it will know",
    command: "copro plan")

  /// The plan.
  public init() {}

  /// The members who have something to do.
  public func people(in context: DocumentContext) -> [Member] {
    context.project.plan.activities.compactMap { activity in
      guard case .member(let id) = activity.owner else { return nil }
      return context.project.member(id)
    }
  }

  /// The parts of the plan in tables, and who is in the group.
  public func values(in context: DocumentContext) -> MustacheObject {
    let plan = context.project.plan
    let loose = plan.activities.filter { $0.objective == nil }
    let unmeasured = plan.outcomes.filter { plan.measures(of: $0.label).isEmpty }
    var values = MeetingRows.table(of: context)
    values.merge(people(of: context.project, on: context.today)) { _, new in new }
    values.merge(PlanRows.measures(of: plan, in: context.language)) { _, new in new }
    values.merge(PlanRows.budget(of: context.project)) { _, new in new }
    values["aim"] = .wanted(plan.aim, MissingLabel.aim)
    values["aim-agreed"] = .optional(plan.aimAgreed?.words(in: context.language))
    values["permanent"] = .truth(context.project.settings.kind == .permanent)
    values["outcomes-planned"] = .truth(!plan.outcomes.isEmpty)
    values["outcomes"] = .list(PlanRows.outcomes(of: plan, in: context.language))
    values["outcomes-wanted"] = .missing(label: MissingLabel.outcomes)
    values["unmeasured"] = .text(context.language.list(unmeasured.map(\.label.text)))
    values["objectives"] = .list(plan.objectives.map { PlanRows.row($0, context) })
    values["objectives-wanted"] = .missing(label: MissingLabel.objectives)
    values["loose-activities-planned"] = .truth(!loose.isEmpty)
    values["loose-activities"] = .list(loose.map { PlanRows.row($0, context) })
    values["constraints-known"] = .truth(!plan.constraints.isEmpty)
    values["constraints"] = .list(
      plan.constraints.map {
        .object(["text": .text($0.text), "because": .optional($0.because)])
      })
    return values
  }

  private func people(of project: Project, on today: Day) -> MustacheObject {
    let members = project.members.filter { $0.role.isCounted && $0.isActive(on: today) }
    let others = members.filter { $0.side == .other }.count
    return [
      "members-apart": .truth(!project.hasPrivateRecords),
      "resident-count": .text("\(members.filter { $0.side == .resident }.count)"),
      "council-count": .text("\(members.filter(\.side.isCouncil).count)"),
      "others-joined": .truth(others > 0),
      "other-count": .text("\(others)"),
    ]
  }
}
