@testable import CoProCore

extension BrokenRule {
  /// Changes an answer of the latest audit of a form.
  private static func answer(
    _ form: String, _ question: String, _ change: @escaping @Sendable (inout AuditAnswer) -> Void
  ) -> @Sendable (inout Project) -> Void {
    { project in
      guard let index = project.audits.lastIndex(where: { $0.form == form }),
        let place = project.audits[index].answers.firstIndex(where: { $0.question == question })
      else { return }
      change(&project.audits[index].answers[place])
    }
  }

  private static func without(_ question: String, of form: String)
    -> @Sendable (inout Project) -> Void
  {
    { project in
      guard let index = project.audits.lastIndex(where: { $0.form == form }) else { return }
      project.audits[index].answers.removeAll { $0.question == question }
    }
  }

  private static let criteria = "west-berks-exec/six-criteria-all-met"
  private static let eight = "sefton/all-eight-i-statements-agreed"
  private static let impact = "sefton/impact-felt-or-not-true-co-production"

  static let ofCoProduction: [BrokenRule] = [
    BrokenRule(criteria, answer(MayStart.form, "5") { $0.verdict = .no }),
    BrokenRule(criteria, answer(MayStart.form, "4") { $0.note = nil }),
    BrokenRule(criteria, without("5", of: MayStart.form)),
    BrokenRule(eight, answer(MayBeCalled.form, "1.2") { $0.verdict = .partly }),
    BrokenRule(eight) { project in
      for question in ["3.1", "3.2"] {
        answer(MayBeCalled.form, question) { $0.note = nil }(&project)
      }
    },
    BrokenRule(impact, also: [eight]) { project in
      let index = project.rounds.firstIndex { $0.questionnaire == "i-statements" } ?? 0
      project.rounds[index].published?.rows[7].counts = [5, 2, 1]
    },
    BrokenRule(impact, also: [eight], answer(MayBeCalled.form, "8.2") { $0.verdict = .no }),
  ]
}
