/// Rules about checklists and worksheets: whether they were answered, when, and whether every line of
/// them is whole.
///
/// What people answered is never a finding here; only that they were asked.
enum AuditRules {
  static let all: [RuleCheck] = [
    RuleCheck("west-glam/before-start-six") { facts in
      facts.answeredBefore(facts.first?.date, "before-start", "the first meeting")
    },
    RuleCheck("flic/shared-purpose-complete") { facts in facts.answered("shared-purpose") },
    RuleCheck("flic/vision-then-small-step") { facts in
      facts.answered("vision", questions: ["n1", "n2", "n3"])
    },
    RuleCheck("flic/ladder-now-should-realistic", ladder),
    RuleCheck("flic/values-put-into-practice") { facts in
      facts.wholeLines("shared-values", question: "1", "value")
    },
    RuleCheck("flic/decisions-mapped") { facts in
      facts.wholeLines("decision-map", question: "1", "decision")
    },
    RuleCheck("flic/part-2-checklists-for-specific-project", partTwo),
    RuleCheck("flic/challenges-have-resources", challenges),
    RuleCheck("flic/2d-complete-before-recruiting") { facts in
      facts.answeredBefore(facts.invited, "2d-recruitment", "people were invited")
    },
    RuleCheck("sefton/pre-involvement-ten") { facts in
      facts.answeredBefore(facts.invited, "pre-involvement", "people were invited")
    },
    RuleCheck("flic/power-checklist-before-and-during", power),
    RuleCheck("sefton/involvement-eleven") { facts in
      facts.isUnderWay ? facts.answered("involvement") : .kept
    },
    RuleCheck("west-glam/physical-meeting-access") { facts in
      facts.access("room-access") { $0 != .online }
    },
    RuleCheck("west-glam/virtual-meeting-access") { facts in
      facts.access("online-access") { $0 != .faceToFace }
    },
    RuleCheck("west-glam/develop-plan-per-row", annexA),
    RuleCheck("sefton/audit-after-and-while-planning") { facts in
      guard facts.isAtEnd, let last = facts.meetings.last?.date else { return .kept }
      return facts.answeredSince(last, "i-statement-audit", "the last meeting")
    },
    RuleCheck("west-glam/end-reflection") { facts in
      facts.isAtEnd ? facts.answered("end-reflection") : .kept
    },
  ]

  /// Five answers; the level that is realistic has a reason.
  private static func ladder(_ facts: RuleFacts) -> RuleAnswer {
    let answer = facts.answered("ladder-reflection")
    guard case .kept = answer else { return answer }
    let reasons = facts.project.latestAnswers(to: "5", of: "ladder-reflection")
    guard !reasons.isEmpty, reasons.allSatisfy({ trimmed($0.answer.note ?? "").isEmpty }) else {
      return .kept
    }
    return .broken(
      "Nothing says why the level on the ladder is the realistic one.",
      remedy: "copro audit answer ladder-reflection --note 5=TEXT")
  }

  private static let partTwoForms = [
    "2a-purpose", "2b-motivations", "2c-methods", "2d-recruitment", "2e-reward", "2f-support",
    "2g-power", "2h-challenges",
  ]

  private static func partTwo(_ facts: RuleFacts) -> RuleAnswer {
    let open = partTwoForms.filter { facts.project.audits(of: $0).isEmpty }
    guard let next = open.first else { return .kept }
    let names = inARow(open.map { $0.prefix(2).uppercased() })
    return .broken(
      open.count == partTwoForms.count
        ? "Nobody has worked through the eight checklists 2A to 2H for this project."
        : "Nobody has worked through checklist\(open.count == 1 ? "" : "s") \(names) for this project.",
      remedy: "copro audit answer \(next)")
  }

  private static func challenges(_ facts: RuleFacts) -> RuleAnswer {
    let lines = facts.project.latestAnswers(to: "2H.1", of: "2h-challenges").flatMap(\.answer.rows)
    let open = lines.filter { $0.cells.count < 2 || trimmed($0.cells[1]).isEmpty }
    guard !open.isEmpty else { return .kept }
    return .broken(
      "\(counted(open.count, "challenge")) of \(lines.count) in checklist 2H "
        + "\(open.count == 1 ? "has" : "have") no resource: time, people, money, space or support.",
      remedy: "copro audit answer 2h-challenges")
  }

  /// Once before the first meeting, and once after it.
  private static func power(_ facts: RuleFacts) -> RuleAnswer {
    guard let first = facts.first?.date, facts.today >= first else { return .kept }
    let days = facts.project.audits(of: "2g-power").flatMap(\.answers).filter(\.isGiven).map(\.on)
    if !days.contains(where: { $0 < first }) {
      return .broken(
        "The questions about power were not answered before the first meeting.",
        remedy: days.isEmpty ? "copro audit answer 2g-power" : facts.setAside)
    }
    guard facts.past.count >= 3, !days.contains(where: { $0 >= first }) else { return .kept }
    return .broken(
      "The questions about power were answered before the first meeting and not again since.",
      remedy: "copro audit answer 2g-power --again")
  }

  /// Every row is answered, and where something is to be developed it says how.
  private static func annexA(_ facts: RuleFacts) -> RuleAnswer {
    let given = facts.project.audits(of: "annex-a").flatMap(\.answers)
    guard !given.isEmpty else { return .kept }
    let answer = facts.answered("annex-a")
    guard case .kept = answer else { return answer }
    let latest = Set(given.map(\.question)).flatMap {
      facts.project.latestAnswers(to: $0, of: "annex-a").map(\.answer)
    }
    let open = latest.filter { $0.develop == true && trimmed($0.how ?? "").isEmpty }
    guard let first = open.map(\.question).sorted().first else { return .kept }
    return .broken(
      "\(counted(open.count, "row")) of the self-audit \(open.count == 1 ? "needs" : "need") something "
        + "developed and \(open.count == 1 ? "does" : "do") not say how.",
      remedy: "copro audit answer annex-a --how \(first)=TEXT")
  }
}

extension RuleFacts {
  /// The first day on which a flyer or the details went out, or else the last on which they could have.
  fileprivate var invited: Day? {
    let sent = project.sendings.filter { $0.what == .flyer || $0.what == .details }.map(\.on)
    return sent.min() ?? settings.applicationDeadline?.day
  }

  /// The questions of a form that count and that somebody answered by a day.
  private func given(_ form: AuditForm, from start: Day?, until end: Day?) -> Set<String> {
    Set(
      project.audits(of: form.name).flatMap(\.answers).filter { answer in
        answer.isGiven && start.map { answer.on >= $0 } ?? true
          && end.map { answer.on <= $0 } ?? true
      }.map(\.question))
  }

  private func wanted(_ form: AuditForm, _ questions: [String]) -> [String] {
    questions.isEmpty ? form.mainQuestions.map(\.id) : questions
  }

  /// Whether every question of a form, or some of them, is answered.
  fileprivate func answered(_ name: String, questions: [String] = []) -> RuleAnswer {
    guard let form = guide.audits[name] else { return .kept }
    let given = given(form, from: nil, until: nil)
    let wanted = wanted(form, questions)
    let count = wanted.count { given.contains($0) }
    guard count < wanted.count else { return .kept }
    return .broken(sentence(form, count, of: wanted.count), remedy: "copro audit answer \(name)")
  }

  private func sentence(_ form: AuditForm, _ count: Int, of all: Int) -> String {
    count == 0
      ? "Nobody has answered “\(form.title)” yet."
      : "Of “\(form.title)”, \(count) of \(counted(all, "question")) \(count == 1 ? "is" : "are") "
        + "answered."
  }

  /// Whether a form was answered before a day that has come.
  fileprivate func answeredBefore(_ day: Day?, _ name: String, _ event: String) -> RuleAnswer {
    let now = answered(name)
    guard case .kept = now else { return now }
    guard let form = guide.audits[name], let day, day < today else { return .kept }
    let wanted = form.mainQuestions.map(\.id)
    let before = given(form, from: nil, until: day)
    let late = wanted.count { !before.contains($0) }
    guard late > 0 else { return .kept }
    return .broken(
      "Of “\(form.title)”, \(counted(late, "question")) \(late == 1 ? "was" : "were") answered only after "
        + "\(event).", remedy: setAside)
  }

  /// Whether a form was answered once a day was over.
  fileprivate func answeredSince(_ day: Day, _ name: String, _ event: String) -> RuleAnswer {
    guard let form = guide.audits[name] else { return .kept }
    let given = given(form, from: day, until: nil)
    let wanted = form.mainQuestions.map(\.id)
    let count = wanted.count { given.contains($0) }
    guard count < wanted.count else { return .kept }
    return .broken(
      "“\(form.title)” was not answered after \(event)"
        + (count == 0 ? "." : ": \(count) of \(counted(wanted.count, "question"))."),
      remedy: "copro audit answer \(name) --again")
  }

  /// Whether there are lines to a question and none of them has a gap.
  fileprivate func wholeLines(_ name: String, question: String, _ what: String) -> RuleAnswer {
    guard let form = guide.audits[name] else { return .kept }
    let lines = project.latestAnswers(to: question, of: name).flatMap(\.answer.rows)
    guard !lines.isEmpty else {
      return .broken(
        "Nobody has answered “\(form.title)” yet.", remedy: "copro audit answer \(name)")
    }
    let open = lines.filter { $0.cells.contains { trimmed($0).isEmpty } }
    guard !open.isEmpty else { return .kept }
    return .broken(
      "In “\(form.title)”, \(counted(open.count, what)) of \(lines.count) "
        + "\(open.count == 1 ? "has" : "have") a gap.", remedy: "copro audit answer \(name)")
  }

  /// Whether the way in to every meeting of a kind is checked; those called in good time are looked at.
  fileprivate func access(_ name: String, _ applies: (Meeting.How) -> Bool) -> RuleAnswer {
    guard let form = guide.audits[name] else { return .kept }
    let due = meetings.filter { meeting in
      guard let how = meeting.how ?? settings.how, applies(how) else { return false }
      return today.days(until: meeting.date) <= settings.papersDays
    }
    let wanted = form.mainQuestions.map(\.id)
    let open = due.filter { meeting in
      let given = Set(
        project.audits(of: name).filter { $0.meeting == meeting.id }.flatMap(\.answers)
          .filter(\.isGiven).map(\.question))
      return wanted.contains { !given.contains($0) }
    }
    guard let first = open.last else { return .kept }
    return .broken(
      "The list “\(form.title)” is not complete for \(names(of: open)).",
      remedy: "copro audit answer \(name) --meeting \(number(first))")
  }
}
