@testable import CoProCore

extension BrokenRule {
  static let ofTerms: [BrokenRule] = [
    BrokenRule("west-berks/tor-meeting-1-2-3") { $0.terms.steps.removeLast() },
    BrokenRule("west-berks/tor-meeting-1-2-3") { $0.terms.steps.remove(at: 1) },
    BrokenRule("west-berks/tor-meeting-1-2-3") { $0.terms.steps[2].on = GoodProject.day(4, 20) },
    BrokenRule("west-berks/tor-co-produced") { project in
      for index in 0..<3 { project.terms.steps[index].on = GoodProject.day(1, 26) }
    },
    BrokenRule("west-berks/tor-on-agendas-1-2-3") { project in
      project.meetings[1].agenda = Self.laterAgenda.filter { $0.kind != .termsOfReference }
    },
    BrokenRule("west-berks/timescale-stated") { $0.settings.end = nil },
    BrokenRule("west-berks/ground-rules-removal-clause") { project in
      project.terms.put(Clause(id: "ground-rules-removal", title: nil, text: "None."))
    },
    BrokenRule("west-berks/tor-confidentiality-clause") { project in
      project.terms.put(Clause(id: "confidentiality", title: nil, text: "All is open to all."))
    },
    BrokenRule("west-glam/tor-mentions-co-production") { project in
      project.terms.put(Clause(id: "decision-making", title: nil, text: "We all decide."))
    },
    BrokenRule("flic/group-contract") { project in
      project.terms.groundRules.agreedAt = nil
      project.terms.groundRules.agreedOn = nil
    },
    BrokenRule("west-berks/ground-rules-at-start-of-first-meeting") { project in
      project.terms.groundRules.agreedOn = GoodProject.day(2, 23)
    },
    BrokenRule("west-berks/ground-rules-at-start-of-first-meeting") { project in
      project.meetings[0].agenda = Self.firstAgenda.filter { $0.kind != .groundRules }
    },
    BrokenRule("west-berks/facilitator-additions-covered") { project in
      project.terms.groundRules.rules = ["Start on time.", "Mute your telephone."]
    },
  ]

  /// An agenda with every part that a first meeting has.
  private static let firstAgenda = agenda([
    .welcome, .introductions, .groundRules, .opener, .breakTime, .learning, .topic, .definition,
    .closingReview, .close,
  ])

  /// An agenda with every part that the rules look for in a later one.
  private static let laterAgenda = agenda([
    .welcome, .termsOfReference, .definition, .reflectionPlan, .breakTime, .work, .closingReview,
    .nextMeeting,
  ])

  private static func agenda(_ kinds: [AgendaItem.Kind]) -> [AgendaItem] {
    kinds.map { AgendaItem(title: $0.rawValue, minutes: 10, kind: $0) }
  }

  static let ofMeetings: [BrokenRule] = [
    BrokenRule("west-berks/first-meeting-programme-complete") { project in
      project.meetings[0].agenda = firstAgenda.filter { $0.kind != .topic }
    },
    BrokenRule("west-glam/icebreaker-first-meeting") { project in
      project.meetings[0].agenda = firstAgenda.filter { $0.kind != .opener }
    },
    BrokenRule("flic/relationships-before-actions") { project in
      var agenda = firstAgenda.filter { ![.introductions, .opener].contains($0.kind) }
      agenda.insert(AgendaItem(title: "Work", minutes: 5, kind: .work), at: 2)
      agenda.insert(AgendaItem(title: "Who we are", minutes: 5, kind: .introductions), at: 4)
      agenda.insert(AgendaItem(title: "Icebreaker", minutes: 5, kind: .opener), at: 4)
      project.meetings[0].agenda = agenda
    },
    BrokenRule("west-berks/agenda-has-break") { project in
      project.meetings[2].agenda = laterAgenda.filter { $0.kind != .breakTime }
      project.meetings[2].agenda[4].minutes = 45
    },
    BrokenRule("west-berks/definition-agreed-next-meeting") { project in
      project.meetings[1].agenda = laterAgenda.filter { $0.kind != .definition }
    },
    BrokenRule("west-berks/closing-review-every-meeting") { project in
      project.meetings[2].agenda = laterAgenda
      project.meetings[2].agenda[6].minutes = 3
    },
    BrokenRule("flic/reflection-time") { project in
      project.meetings[2].agenda = laterAgenda.filter { $0.kind != .closingReview }
    },
    BrokenRule("west-berks/protected-reflection-time", on: GoodProject.day(4, 19)) { project in
      project.settings.kind = .permanent
    },
    BrokenRule("west-berks/new-members-introduced") { project in
      project.meetings[2].agenda = laterAgenda
      project.members[1].joined = GoodProject.day(3, 1)
      project.members[1].call = Call(on: GoodProject.day(3, 2))
    },
    BrokenRule("west-berks/first-meeting-timings-flexible") { project in
      project.meetings[2].agenda = laterAgenda
      project.meetings[2].agenda[5].minutes = 90
    },
    BrokenRule("west-berks/papers-one-week-ahead") { project in
      project.meetings[1].papersSent = GoodProject.day(2, 17)
    },
    BrokenRule("west-berks/papers-one-week-ahead") { $0.meetings[1].papersSent = nil },
    BrokenRule("west-glam/papers-in-good-time") { $0.settings.papersDays = 10 },
    BrokenRule("west-berks/notes-record-actions-and-circulate") { project in
      project.meetings[2].minutes.circulated = nil
    },
    BrokenRule("west-berks/notes-record-actions-and-circulate") { $0.meetings[2].notes = [] },
    BrokenRule("west-berks/minutes-a-week-ahead") { project in
      project.meetings[2].minutes.circulated = GoodProject.day(4, 14)
    },
    BrokenRule("west-berks/meeting-format-and-venue-stated") { $0.settings.venue = nil },
    BrokenRule("west-berks/meeting-format-and-venue-stated") { $0.settings.how = nil },
    BrokenRule("sefton/times-and-venues-agreed") { $0.meetings[1].datesConfirmed = nil },
    BrokenRule("west-berks/tor-consensus") { $0.meetings[1].decisions[0].reason = nil },
    BrokenRule(
      "sefton/dissent-process-and-reasons",
      also: ["west-berks/notes-record-actions-and-circulate"]
    ) { $0.meetings[1].minutes.circulated = nil },
    BrokenRule("west-berks/votes-counted-as-influence") { $0.meetings[1].decisions[0].votes = nil },
    BrokenRule("west-glam/roles-rotate-with-training") { project in
      for index in project.meetings.indices {
        project.meetings[index].noteTaker = project.members[1].id
      }
    },
    BrokenRule("west-berks/reflection-not-in-first-meeting") { project in
      project.rounds[2].meeting = project.meetings[0].id
    },
    BrokenRule("west-berks/check-influence-as-you-go") { $0.rounds.remove(at: 2) },
    BrokenRule("west-berks/reflection-use-agreed-early") { project in
      project.meetings[1].agenda = laterAgenda.filter { $0.kind != .reflectionPlan }
    },
    BrokenRule("west-berks/reflection-monthly-when-frequent") { project in
      let first = project.meetings[0].date
      for index in 1..<4 { project.meetings[index].date = first.adding(days: 14 * index) }
      for index in 1..<4 {
        let date = project.meetings[index].date
        project.meetings[index].papersSent = date.adding(days: -7)
        project.meetings[index].minutes.circulated = date.adding(days: 3)
        if index < 3 { project.terms.steps[index].on = date }
      }
      project.rounds[2].openedOn = first.adding(days: 14)
      var second = project.rounds[2]
      second.id = GoodProject.id("22222229")
      second.openedOn = first.adding(days: 28)
      project.rounds.append(second)
    },
    BrokenRule("sefton/regular-review-with-everyone") { $0.rounds.remove(at: 3) },
  ]

  static let ofEnd: [BrokenRule] = [
    BrokenRule("west-berks/three-stages", on: GoodProject.day(1, 13)) { project in
      project.settings.reported = GoodProject.day(1, 13)
      for index in project.meetings.indices { project.meetings[index].present = [] }
    },
    BrokenRule("west-berks/tor-exists", on: GoodProject.day(1, 5)) { $0.members = [] },
    BrokenRule("west-berks/ask-felt-influence") { project in
      for index in 0..<2 { project.rounds[index].questions.statements.removeFirst() }
    },
    BrokenRule("west-berks/confidence-at-least-once") { project in
      for index in 0..<2 { project.rounds[index].questions.statements.removeLast() }
    },
    BrokenRule("west-berks/confidence-at-least-once") { project in
      for index in 0..<2 {
        project.rounds[index].closedOn = nil
        project.rounds[index].published = nil
      }
    },
    BrokenRule("west-berks/low-confidence-flag") { project in
      let last = (project.rounds[0].published?.rows.count ?? 1) - 1
      project.rounds[0].published?.rows[last].counts = [2, 1, 1, 2, 2]
    },
    BrokenRule("west-berks/right-questionnaire-for-side") { project in
      project.rounds[1].questions.side = .resident
    },
    BrokenRule("west-berks/improvement-evidence-after-project") { project in
      let last = project.plan.measures.count - 1
      project.plan.measures[last].result = nil
      project.plan.measures[last].due = GoodProject.day(6, 1)
    },
    BrokenRule("west-berks-exec/capture-outcomes-and-lessons") { $0.settings.lessons = [] },
    BrokenRule("west-berks-exec/capture-outcomes-and-lessons") { project in
      let last = project.plan.measures.count - 1
      project.plan.measures[last].result = nil
    },
  ]
}
