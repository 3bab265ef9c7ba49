/// A rule that only people can tell is kept, read from what they answered.
struct AttestedRule {
  let facts: RuleFacts

  /// The questions that ask it, in the order of the forms.
  private var questions: [(form: AuditForm, question: AuditQuestion)] {
    facts.guide.questions(on: facts.rule.id)
  }

  /// Kept where people said yes; not kept where they said no, and milder where they said partly.
  var answer: RuleAnswer {
    let asked = questions
    let given = asked.compactMap { form, question in
      facts.lowest(form.name, question.id).map { (form: form, given: $0) }
    }
    guard !given.isEmpty else {
      let due = asked.first { $0.form.phase <= facts.project.phase(on: facts.today) }
      return (due ?? asked.first).map { .notAsked($0.form.name) } ?? .kept
    }
    let short = given.filter { $0.given.answer.verdict?.isMet == false }
    let worst =
      short.first { $0.given.answer.verdict == .no } ?? short.first
    guard let worst else { return .kept }
    let answer = worst.given.answer
    return .broken(
      "“\(answer.asked)” Answered “\(answer.verdict?.words.lowercased() ?? "")” \(worst.given.when).",
      remedy: remedy(answer, worst.form),
      as: answer.verdict == .partly ? facts.rule.severity.milder : nil)
  }

  /// What the answer led to, or how to let it lead to something.
  private func remedy(_ answer: AuditAnswer, _ form: AuditForm) -> String {
    if let activity = answer.activity {
      return "copro plan activity edit \(activity.text) --done DAY"
    }
    if let meeting = answer.meeting, let action = answer.action {
      return "copro meeting action done \(facts.project.numbers[meeting]) \(action.text)"
    }
    return "copro audit action \(form.name) \(answer.question) TEXT"
  }
}

extension RuleGuide {
  /// The checklists and audits in the order in which a project needs them, a council's own last.
  var forms: [AuditForm] {
    AuditForm.builtInNames.compactMap { audits[$0] }
      + audits.keys.sorted().filter { !AuditForm.builtInNames.contains($0) }.compactMap {
        audits[$0]
      }
  }

  /// The questions of the checklists and audits that speak to a rule, in the order of the forms.
  public func questions(on rule: String) -> [(form: AuditForm, question: AuditQuestion)] {
    forms.flatMap { form in
      form.questions.filter { $0.rules.contains(rule) }.map { (form, $0) }
    }
  }
}

extension RuleFacts {
  /// The answer to a question that is furthest from yes, among the latest of each voice.
  func lowest(_ form: String, _ question: String) -> GivenAnswer? {
    project.latestAnswers(to: question, of: form).lowest
  }
}

extension Rule.Severity {
  /// One step milder.
  var milder: Rule.Severity { self == .must ? .should : .may }
}
