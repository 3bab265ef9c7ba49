@testable import CoProCore

extension BrokenRule {
  private static func setAside(_ rule: String, in project: inout Project) {
    project.rulesSetAside.rules.append(
      RuleSetAside(rule: rule, because: "We do without.", on: GoodProject.day(1, 4)))
  }

  private static func permanent(_ project: inout Project) {
    project.settings.kind = .permanent
    for index in project.members.indices {
      project.members[index].joined = GoodProject.day(1, 4, year: 2026)
    }
  }

  static let ofSupport: [BrokenRule] = [
    BrokenRule("west-berks/dietary-requirements-covered") { project in
      setAside("west-berks/support-needs-asked", in: &project)
      project.members[2].needsAsked = nil
    },
    BrokenRule("west-berks/annual-review-each-member") { permanent(&$0) },
    BrokenRule("west-berks/annual-review-confidential-themes") { project in
      project.members[0].talks = [Talk(on: GoodProject.day(3, 1), about: .yearly)]
    },
    BrokenRule("west-berks/review-changes-agreed-by-group", also: unsentNotes) { project in
      var themes = ReviewThemes(on: GoodProject.day(2, 23), themes: ["Papers come late."])
      themes.changes = [MeetingLink(Label(1), of: project.meetings[1].id)]
      project.terms.reviews = [themes]
      project.meetings[1].minutes.circulated = nil
    },
    BrokenRule("sefton/information-in-time") { $0.members[2].readingDays = 10 },
    BrokenRule("sefton/code-of-conduct-agreed-by-all") { $0.members[2].codeAgreed = nil },
    BrokenRule("flic/wellbeing-plan-offered-to-everyone") { $0.members[2].wellbeing = nil },
    BrokenRule("flic/wellbeing-plan-monthly-catch-ups", on: GoodProject.day(4, 1)) { project in
      project.members[2].wellbeing?.made = GoodProject.day(2, 1)
    },
    BrokenRule("flic/wellbeing-plan-reviewed") { project in
      project.members[2].wellbeing?.made = GoodProject.day(1, 26)
    },
    BrokenRule("flic/reminders-before-sessions") { $0.members[2].wantsReminders = true },
    BrokenRule("flic/support-before-during-after") { $0.members[2].support?.after = nil },
    BrokenRule("flic/new-voices") { $0.members[2].tookPartBefore = nil },
    BrokenRule("flic/new-voices") { project in
      for index in 0..<3 { project.members[index].tookPartBefore = true }
    },
    BrokenRule("west-glam/staff-can-decide") { $0.members[4].canDecide = nil },
    BrokenRule("west-glam/staff-can-decide") { project in
      for index in 3..<6 { project.members[index].canDecide = .no }
    },
    BrokenRule("west-glam/asset-map") { $0.members[2].skills = [] },
    BrokenRule("west-glam/recognise-volunteers") { $0.members[2].thanks = [] },
  ]

  private static let unsentNotes = [
    "sefton/dissent-process-and-reasons", "west-berks/notes-record-actions-and-circulate",
  ]

  static let ofPreparation: [BrokenRule] = [
    BrokenRule("west-berks-exec/head-and-portfolio-support") { $0.settings.headOfService = nil },
    BrokenRule("west-berks-exec/head-and-portfolio-support") { project in
      project.settings.portfolioHolderAgreed = nil
    },
    BrokenRule("west-glam/management-support") { project in
      setAside("west-berks-exec/head-and-portfolio-support", in: &project)
      project.settings.headOfServiceAgreed = nil
      project.settings.portfolioHolderAgreed = nil
    },
    BrokenRule("west-glam/charter-first") { $0.settings.charterSigned = nil },
    BrokenRule("west-glam/charter-first") { $0.settings.charterSigned = GoodProject.day(1, 4) },
    BrokenRule("west-glam/scope-reason-when-not-all") { project in
      project.plan.notCoProduced = [
        ScopePart(label: Label(1), text: "The contract", because: nil)
      ]
    },
    BrokenRule("west-glam/challenge-deadlines") { project in
      project.plan.deadlines = [
        OutsideDeadline(label: Label(1), text: "The bid", on: GoodProject.day(3, 1))
      ]
    },
    BrokenRule("sefton/equality-impact-assessment") { $0.settings.equalityAssessed = nil },
    BrokenRule("sefton/equality-impact-assessment") { $0.settings.equalityGroups = ["Carers"] },
    BrokenRule("flic/opportunity-clear") { $0.settings.gains = nil },
    BrokenRule("west-berks/reflection-options") { $0.settings.reflectionPlan = nil },
    BrokenRule("west-berks/reflection-options") { project in
      project.settings.reflectionPlan = .points
      project.settings.reflectionPoints = ["Meeting 2"]
    },
    BrokenRule("sefton/accurate-record-and-online-space") { $0.settings.recordPlace = nil },
    BrokenRule("west-glam/budget-open-to-all") { $0.meetings[1].papers = [] },
    BrokenRule("sefton/celebrate") { $0.settings.celebrated = nil },
  ]
}
