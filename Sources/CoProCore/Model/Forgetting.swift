extension Member {
  /// What stands in the place of the name of somebody whose details were removed.
  public static let formerName = "a former member"

  /// The record with the person's details removed.
  ///
  /// What figures are counted from stays: the side and role, the days of joining and leaving, of the
  /// call and of training, and that somebody asked about needs.
  public func forgotten(on day: Day) -> Member {
    var kept = Member(id: id, name: Member.formerName, side: side)
    kept.role = role
    kept.joined = joined
    kept.left = left.map { min($0, day) } ?? day
    kept.needsAsked = needsAsked
    kept.call = call.map { Call(on: $0.on) }
    kept.tookPartBefore = tookPartBefore
    kept.codeAgreed = codeAgreed
    kept.talks = talks.map { talk in
      var only = Talk(on: talk.on, about: talk.about)
      only.meeting = talk.meeting
      return only
    }
    kept.thanks = thanks.map { Thanks(on: $0.on, how: $0.how, reason: nil) }
    kept.training = training.map { Training(on: $0.on, what: "training", formal: $0.formal) }
    kept.forgotten = day
    return kept
  }

  /// Texts by which the person can be recognised.
  public var recognisableTexts: [String] { [name, email, telephone].compactMap { $0 } }
}

extension Application {
  /// What stands in the place of the name of an applicant whose details were removed.
  public static let formerName = "a former applicant"

  /// The record with the person's details removed.
  ///
  /// What figures are counted from stays: when and how it came, its length, the answers to the
  /// criteria, the outcome, and when that was decided and told.
  public func forgotten(on day: Day) -> Application {
    var kept = self
    kept.name = Application.formerName
    kept.email = nil
    kept.telephone = nil
    kept.format = nil
    kept.reason = nil
    kept.assessments = assessments.map { Assessment(criterion: $0.criterion, answer: $0.answer) }
    kept.extras = Extras()
    kept.forgotten = day
    return kept
  }

  /// Texts by which the person can be recognised.
  public var recognisableTexts: [String] { [name, email, telephone].compactMap { $0 } }
}

extension Draft {
  /// Removes the details of people, and every earlier copy of them that the history has.
  ///
  /// It cannot be taken back.
  public mutating func forget(members: [Member], applications: [Application], on day: Day) {
    for member in members {
      project.replace(member.forgotten(on: day))
      forgetLinks(to: member.id)
      purge.paths.insert(member.path)
      purge.texts += member.recognisableTexts
    }
    for application in applications {
      project.replace(application.forgotten(on: day))
      purge.paths.insert(application.path)
      purge.texts += application.recognisableTexts
    }
    forgetPartsOfDocuments()
    canBeUndone = false
  }

  /// Cuts what says who said something, and removes what each was paid for; the sums stay.
  private mutating func forgetLinks(to member: Identifier<Member>) {
    for index in project.feedback.indices where project.feedback[index].from == member {
      project.feedback[index].from = nil
      purge.paths.insert(project.feedback[index].path)
    }
    for index in project.evidence.indices where project.evidence[index].from == member {
      project.evidence[index].from = nil
      purge.paths.insert(project.evidence[index].path)
    }
    for index in project.expenses.indices where project.expenses[index].member == member {
      project.expenses[index].text = "a cost of taking part"
      project.expenses[index].extras = Extras()
      purge.paths.insert(project.expenses[index].path)
    }
  }
}
