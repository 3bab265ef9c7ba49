@testable import CoProCore

extension BrokenRule {
  static let ofPeople: [BrokenRule] = [
    BrokenRule("west-berks/invite-no-placeholder-left") { $0.settings.questionsContact = nil },
    BrokenRule("west-berks/invite-deadline-before-first-meeting") {
      $0.settings.applicationDeadline = nil
    },
    BrokenRule("west-berks/invite-deadline-before-first-meeting") { project in
      project.settings.applicationDeadline = GoodProject.deadline(GoodProject.day(1, 13))
    },
    BrokenRule("west-berks/invite-deadline-before-first-meeting") { project in
      project.settings.applicationDeadline = GoodProject.deadline(GoodProject.day(1, 26))
    },
    BrokenRule("west-berks/invite-states-expenses") { project in
      project.plan.budget[1].amount = Money(pence: 0)
    },
    BrokenRule("west-berks/apply-uses-own-definition") { $0.settings.definition = nil },
    BrokenRule("west-berks/count-interest-not-placed") { $0.settings.interestedNoRoom = nil },
    BrokenRule("west-berks/equal-numbers", also: ["west-glam/representation-is-not-co-production"])
    {
      project in
      project.members.removeAll { $0.name == "Cy" }
    },
    BrokenRule("west-glam/equal-or-slightly-more-citizens") { project in
      project.members.removeAll { $0.name == "Di" || $0.name == "Ed" }
    },
    BrokenRule(
      "west-glam/representation-is-not-co-production", also: ["west-berks/co-chairs"]
    ) { project in
      project.members[0].role = .member
      for index in project.meetings.indices {
        project.meetings[index].chairs = [project.members[5].id]
        project.meetings[index].noteTaker = project.members[3 + index % 2].id
      }
      project.meetings[1].chairs = [project.members[4].id]
    },
    BrokenRule("flic/benefits-checked-before-payment") { $0.members[1].payment = Payment() },
    BrokenRule("west-berks/pre-meeting-call-each-member") { $0.members[1].call = nil },
    BrokenRule("west-berks/pre-meeting-call-each-member") { project in
      project.members[1].call = Call(on: GoodProject.day(1, 26))
    },
    BrokenRule("west-berks/support-needs-asked") { $0.members[2].needsAsked = nil },
    BrokenRule("west-berks/access-needs-met-before-meeting") { $0.members[3].needsAsked = nil },
    BrokenRule("west-berks/access-needs-met-before-meeting") { $0.meetings[2].access = [] },
    BrokenRule("west-berks/council-members-job-titles") { $0.members[4].jobTitle = nil },
    BrokenRule("west-berks/track-participation") { $0.meetings[1].present = [] },
    BrokenRule("west-berks/track-participation") { $0.members[1].joined = nil },
    BrokenRule("west-berks/track-training") { $0.members[1].training = [] },
    BrokenRule("sefton/formats-for-everyone") { $0.members[1].format = nil },
    BrokenRule("sefton/ask-preference") { $0.members[1].wayOfTakingPart = nil },
    BrokenRule("west-berks/co-chairs") { $0.members[5].role = .member },
    BrokenRule(
      "west-berks/residents-at-every-stage", also: ["west-glam/involved-at-every-stage"]
    ) { project in
      project.rounds.removeFirst()
      for index in project.rounds.indices { project.rounds[index].questions.side = .council }
      project.meetings[3].present = [project.members[4].id]
    },
    BrokenRule("west-berks/tor-refresh-a-third", also: ["west-berks/annual-review-each-member"]) {
      project in
      project.settings.kind = .permanent
      project.members[1].joined = GoodProject.day(1, 4, year: 2025)
    },
    BrokenRule("west-berks/tor-selection-panel") { project in
      project.settings.kind = .permanent
      project.terms.put(Clause(id: "selection-process", title: nil, text: "The chair chooses."))
    },
  ]
}
