extension Project {
  /// The project as its records stood at the end of a day: what is dated later has not happened yet.
  ///
  /// What has no date of its own, such as a setting or a member, is as it is now.
  public func asOf(_ day: Day) -> Project {
    func past(_ date: Day?) -> Day? { date.flatMap { $0 <= day ? $0 : nil } }
    var then = self
    then.settings.reported = past(settings.reported)
    then.plan.aimAgreed = past(plan.aimAgreed)
    for index in then.plan.activities.indices {
      then.plan.activities[index].done = past(plan.activities[index].done)
    }
    for index in then.plan.measures.indices {
      let isLater = plan.measures[index].resultOn.map { $0 > day } ?? false
      if isLater { then.plan.measures[index].result = nil }
    }
    then.terms.steps.removeAll { $0.on > day }
    then.terms.reviews.removeAll { $0.on > day }
    then.settings.celebrated = past(settings.celebrated)
    then.rulesSetAside.rules.removeAll { $0.on > day }
    then.rounds = rounds.filter { $0.openedOn <= day }
    for index in then.rounds.indices {
      guard let closed = then.rounds[index].closedOn, closed > day else { continue }
      then.rounds[index].closedOn = nil
      then.rounds[index].published = nil
    }
    let closed = then.rounds.filter { !$0.isOpen }
    then.quotations = quotations.filter { quotation in
      closed.contains {
        $0.id == quotation.round ?? $0.id && $0.questionnaire == quotation.questionnaire
      }
    }
    let rules = terms.groundRules
    if let agreed = rules.agreedOn, agreed > day {
      then.terms.groundRules.agreedOn = nil
      then.terms.groundRules.agreedAt = nil
    }
    for index in then.members.indices {
      let member = then.members[index]
      then.members[index].left = past(member.left)
      then.members[index].talks.removeAll { $0.on > day }
      then.members[index].thanks.removeAll { $0.on > day }
      then.members[index].codeAgreed = past(member.codeAgreed)
      if let call = member.call, call.on > day { then.members[index].call = nil }
    }
    then.applications = applications.filter { $0.receivedOn <= day }.map { $0.asOf(day) }
    then.sendings = sendings.filter { $0.on <= day }
    then.draws = draws.filter { $0.on <= day }
    then.audits = audits.compactMap { $0.asOf(day) }
    then.feedback = feedback.filter { $0.on <= day }.map { $0.asOf(day) }
    then.evidence = evidence.filter { $0.on <= day }.map { $0.asOf(day) }
    then.expenses = expenses.filter { $0.claimedOn <= day }.map { $0.asOf(day) }
    then.involvement = involvement.map { $0.asOf(day) }
    then.training = training.filter { $0.on <= day }
    then.meetings = meetings.map { $0.asOf(day) }
    return then
  }
}

extension Application {
  /// The application as its record stood at the end of a day.
  func asOf(_ day: Day) -> Application {
    var then = self
    if let decidedOn, decidedOn > day {
      then.outcome = nil
      then.decidedOn = nil
      then.reason = nil
    }
    if let toldOn, toldOn > day { then.toldOn = nil }
    return then
  }
}

extension Meeting {
  /// The meeting as its record stood at the end of a day.
  func asOf(_ day: Day) -> Meeting {
    var then = self
    func past(_ date: Day?) -> Day? { date.flatMap { $0 <= day ? $0 : nil } }
    then.papersSent = past(papersSent)
    then.datesConfirmed = past(datesConfirmed)
    then.minutes.circulated = past(minutes.circulated)
    then.minutes.agreedOn = past(minutes.agreedOn)
    if then.minutes.agreedOn == nil { then.minutes.agreedAt = nil }
    then.minutes.corrections.removeAll { $0.on > day }
    if let cancelled, cancelled.on > day { then.cancelled = nil }
    if date > day {
      then.present = []
      then.notes = []
      then.decisions = []
      then.actions = []
    }
    for index in then.actions.indices {
      then.actions[index].done = past(then.actions[index].done)
      if then.actions[index].done == nil { then.actions[index].result = nil }
    }
    return then
  }
}
