@testable import CoProCore

extension BrokenRule {
  /// A day on which the project is planned and nothing of it has happened.
  private static let early = GoodProject.day(1, 13)

  static let ofPlan: [BrokenRule] = [
    BrokenRule("west-berks/clear-aim") { $0.plan.aim = "  " },
    BrokenRule("west-berks/aim-tailored") {
      $0.plan.aim =
        "The aim of co-production is for residents and West Berkshire Council to work together in "
        + "equal partnerships to design and deliver better services."
    },
    BrokenRule("west-berks/tor-aim-single-sentence") {
      $0.plan.aim = "We make bus stops better. We do it together."
    },
    BrokenRule("west-berks/generic-outcomes-kept") { project in
      project.plan.objectives[0].outcomes.append(Label(3))
      project.plan.outcomes[1].standard = 1
    },
    BrokenRule("west-berks/outcome-five-made-specific") { project in
      project.plan.outcomes[4].text =
        "Services and decisions are improved because those affected by them have directly "
        + "influenced their design and delivery."
    },
    BrokenRule("west-berks/outcome-five-made-specific") { project in
      project.plan.outcomes[4].kind = .general
    },
    BrokenRule("west-berks/co-production-objectives-kept") {
      $0.plan.objectives[0].kind = .project
    },
    BrokenRule("west-berks/own-objectives-added") { $0.plan.objectives[4].kind = .coProduction },
    BrokenRule("west-berks/aims-outcomes-objectives-linked") {
      $0.plan.objectives[1].outcomes = []
    },
    BrokenRule("west-berks/aims-outcomes-objectives-linked") { project in
      project.plan.objectives[4].outcomes = [Label(1)]
    },
    BrokenRule("west-berks/objective-has-activities") { project in
      project.plan.activities.removeAll { $0.objective == Label(5) }
    },
    BrokenRule("west-berks/measures-planned-at-start", on: early) { project in
      project.plan.measures.removeAll { $0.outcome == Label(4) }
    },
    BrokenRule("west-berks/outcome-five-measure-identified") { project in
      let last = project.plan.measures.count - 1
      project.plan.measures[last].instrument = "Outcomes questionnaire"
    },
    BrokenRule("west-berks/no-skills-tests") { project in
      let index = project.plan.measures.firstIndex { $0.outcome == Label(3) } ?? 0
      project.plan.measures[index].method = "A test of what people know"
    },
    BrokenRule("west-berks/reflection-alongside-other-measures") { project in
      for index in project.plan.measures.indices
      where project.plan.measures[index].outcome == Label(4) {
        project.plan.measures[index].instrument = "Reflection questionnaire"
      }
    },
    BrokenRule("west-berks/involve-early") { project in
      project.meetings[0].present = [project.members[4].id]
      project.meetings[0].decisions = [Decision(label: Label(1), text: "So.", method: .consensus)]
    },
    BrokenRule("west-berks/plan-all-dates-ahead") { project in
      project.meetings[2].datesConfirmed = GoodProject.day(2, 1)
    },
    BrokenRule("west-berks/plan-all-dates-ahead", on: early) { $0.meetings = [] },
    BrokenRule("west-berks/notes-planned-for-review") { project in
      project.meetings[3].notes = []
      project.meetings[3].decisions = [Decision(label: Label(1), text: "So.", method: .consensus)]
    },
    BrokenRule("west-berks-exec/legal-constraints-assessed") { $0.plan.constraints = [] },
    BrokenRule("sefton/what-can-and-cannot-change") { $0.plan.constraints[0].explained = nil },
    BrokenRule("sefton/what-can-and-cannot-change") { project in
      project.plan.constraints[0].explained = GoodProject.day(3, 23)
    },
    BrokenRule("west-berks-exec/expenses-approach-recorded") { $0.settings.expenses = nil },
    BrokenRule("sefton/budget-agreed-early") { $0.plan.budget.removeLast() },
    BrokenRule("sefton/time-at-every-stage") { $0.settings.start = nil },
    BrokenRule("sefton/time-at-every-stage") { $0.settings.start = GoodProject.day(1, 26) },
    BrokenRule("sefton/time-at-every-stage") { $0.settings.end = GoodProject.day(4, 20) },
    BrokenRule("sefton/agree-aims-and-measures-together") { $0.plan.aimAgreed = nil },
    BrokenRule("flic/ladder-level-at-least-sharing-power") { $0.terms.decisionMaking = .advisory },
    BrokenRule("flic/final-decision-makers-told") { $0.terms.decisionMaking = .withinLimits },
    BrokenRule("flic/same-time-same-place") { project in
      project.meetings[1].venue = "Town Hall, Newbury"
    },
    BrokenRule("flic/more-than-stories-and-surveys", on: early) { project in
      project.rounds[0].openedOn = early
      project.meetings = []
    },
    BrokenRule("west-glam/plain-language") { $0.settings.topicDetail = "We need an EIA first." },
  ]
}
