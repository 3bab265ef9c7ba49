@testable import CoProCore

extension BrokenRule {
  static let ofRecords: [BrokenRule] = [
    BrokenRule("west-berks/flyer-then-details") { $0.sendings.removeFirst() },
    BrokenRule("west-berks/flyer-then-details") { project in
      project.sendings[0].on = GoodProject.day(11, 20, year: 2026)
    },
    BrokenRule("west-berks/apply-750-words") { project in
      project.applications = [application { $0.wordCount = 751 }]
    },
    BrokenRule("west-berks/apply-lists-criteria") { project in
      project.applications = [application { $0.outcome = .offered }]
    },
    BrokenRule("west-berks/training-feedback") { project in
      project.training = [
        TrainingSession(
          id: GoodProject.id("22222223"), label: Label(1), what: "Chairing",
          on: GoodProject.day(2, 1))
      ]
    },
    BrokenRule("sefton/blend-of-methods") { $0.involvement = [] },
    BrokenRule("flic/several-ways-to-be-involved") { project in
      project.involvement = Array(project.involvement.prefix(1))
      project.involvement[0].kind = .survey
    },
    BrokenRule("west-glam/involved-at-every-stage", also: sideGone) { project in
      project.involvement[0].residents = nil
      project.rounds.removeAll { $0.side != .council }
    },
    BrokenRule("sefton/you-said-we-did-with-reasons") { project in
      project.feedback = [feedback { $0.state = .notAble }]
    },
    BrokenRule("sefton/you-said-we-did-with-reasons", on: GoodProject.day(4, 1)) { project in
      project.feedback = [feedback { $0.state = .heard }]
    },
    BrokenRule("sefton/contribution-visible") { project in
      project.feedback = [feedback { $0.state = .lookingAtIt }]
    },
    BrokenRule("sefton/evidence-four-details") { project in
      project.evidence = [
        Evidence(
          id: GoodProject.id("22222223"), label: Label(1), shows: "More people came.",
          kind: .observation, on: GoodProject.day(4, 1))
      ]
    },
    BrokenRule("flic/structured-not-just-a-room") { project in
      for meeting in 1...2 {
        for index in project.meetings[meeting].agenda.indices {
          project.meetings[meeting].agenda[index].activity = nil
        }
      }
    },
    BrokenRule("flic/troika-limits") { project in
      for index in project.meetings[2].agenda.indices
      where project.meetings[2].agenda[index].activity != nil {
        project.meetings[2].agenda[index].activity = "troika-consulting"
        project.meetings[2].agenda[index].minutes = 7
      }
    },
  ]

  /// What else is missing when nobody asked residents anything.
  private static let sideGone = [
    "west-berks/check-influence-as-you-go", "sefton/regular-review-with-everyone",
  ]

  private static func application(_ change: (inout Application) -> Void) -> Application {
    var application = Application(
      id: GoodProject.id("22222223"), name: "Gil", receivedOn: GoodProject.day(12, 1, year: 2026))
    change(&application)
    return application
  }

  private static func feedback(_ change: (inout Feedback) -> Void) -> Feedback {
    var feedback = Feedback(
      id: GoodProject.id("22222223"), label: Label(1), said: "The hall is cold.",
      on: GoodProject.day(2, 1))
    change(&feedback)
    return feedback
  }

  private static func without(_ form: String) -> @Sendable (inout Project) -> Void {
    { $0.audits.removeAll { $0.form == form } }
  }

  private static func answer(
    _ form: String, _ question: String, _ change: @escaping @Sendable (inout AuditAnswer) -> Void
  ) -> @Sendable (inout Project) -> Void {
    { project in
      for index in project.audits.indices where project.audits[index].form == form {
        for place in project.audits[index].answers.indices
        where project.audits[index].answers[place].question == question {
          change(&project.audits[index].answers[place])
        }
      }
    }
  }

  static let ofAudits: [BrokenRule] = [
    BrokenRule("west-glam/before-start-six", without("before-start")),
    BrokenRule(
      "west-glam/before-start-six",
      { project in
        guard let index = project.audits.firstIndex(where: { $0.form == "before-start" }) else {
          return
        }
        project.audits[index].answers[0].on = GoodProject.day(2, 1)
      }),
    BrokenRule("flic/shared-purpose-complete", without("shared-purpose")),
    BrokenRule("flic/vision-then-small-step", answer("vision", "n2") { $0.text = nil }),
    BrokenRule("flic/ladder-now-should-realistic", without("ladder-reflection")),
    BrokenRule(
      "flic/ladder-now-should-realistic", answer("ladder-reflection", "5") { $0.note = nil }),
    BrokenRule("flic/values-put-into-practice", without("shared-values")),
    BrokenRule(
      "flic/values-put-into-practice", answer("shared-values", "1") { $0.rows[0].cells[3] = "" }),
    BrokenRule("flic/decisions-mapped", answer("decision-map", "1") { $0.rows[0].cells[2] = " " }),
    BrokenRule("flic/part-2-checklists-for-specific-project", without("2a-purpose")),
    BrokenRule(
      "flic/challenges-have-resources", answer("2h-challenges", "2H.1") { $0.rows[0].cells[1] = "" }
    ),
    BrokenRule("flic/2d-complete-before-recruiting") { project in
      for index in project.audits.indices where project.audits[index].form == "2d-recruitment" {
        project.audits[index].answers[3].on = GoodProject.day(1, 4)
      }
    },
    BrokenRule("sefton/pre-involvement-ten", without("pre-involvement")),
    BrokenRule("flic/power-checklist-before-and-during") { project in
      guard let last = project.audits.lastIndex(where: { $0.form == "2g-power" }) else { return }
      project.audits.remove(at: last)
    },
    BrokenRule("sefton/involvement-eleven", without("involvement")),
    BrokenRule("west-glam/physical-meeting-access", without("room-access")),
    BrokenRule(
      "west-glam/virtual-meeting-access", also: ["west-berks/meeting-format-and-venue-stated"]
    ) { project in
      project.meetings[2].how = .blended
    },
    BrokenRule(
      "west-glam/develop-plan-per-row",
      { project in
        guard let index = project.audits.firstIndex(where: { $0.form == "annex-a" }) else { return }
        project.audits[index].answers[0].develop = true
      }),
    BrokenRule("sefton/audit-after-and-while-planning") { project in
      for index in project.audits.indices where project.audits[index].form == "i-statement-audit" {
        for place in project.audits[index].answers.indices {
          project.audits[index].answers[place].on = GoodProject.day(3, 1)
        }
      }
    },
    BrokenRule("west-glam/end-reflection", without("end-reflection")),
  ]
}
