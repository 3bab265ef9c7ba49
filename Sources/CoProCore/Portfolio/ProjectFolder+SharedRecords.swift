extension ProjectFolder {
  /// Reads what a project shares with everybody, and opens nothing private.
  ///
  /// That is its settings, plan, terms of reference, meetings, published rounds, rules set aside, feedback, evidence and
  /// ways of working together.
  ///
  /// - Throws: ``StoreProblem/content(_:)`` with every problem of every file, or
  ///   ``StoreProblem/cannotRead(_:)``; unreadable is never taken for empty.
  public func loadSharedRecords() throws(StoreProblem) -> Project {
    var desk: FolderReading.Desk?
    return try loadSharedRecords(&desk)
  }

  /// Reads what a project shares with what the reading of another left, and leaves it to the next.
  func loadSharedRecords(_ desk: inout FolderReading.Desk?) throws(StoreProblem) -> Project {
    let lock = try FolderLock.shared(in: self)
    defer { lock?.release() }
    let pending = try Journal(in: self).pendingChanges()
    var reading = FolderReading(
      folder: self, pending: pending, desk: desk.take() ?? FolderReading.Desk())
    defer {
      reading.close()
      desk = reading.desk
    }
    guard let settings = try reading.one(ProjectSettings.self) else {
      if reading.problems.isEmpty { throw .notAProject(path) }
      throw .content(reading.problems)
    }
    var project = Project(settings: settings)
    if let plan = try reading.expected(Plan.self) { project.plan = plan }
    if let terms = try reading.expected(TermsOfReference.self) { project.terms = terms }
    // A project whose plan is gone would be counted as one without outcomes.
    for case .absent(let path) in reading.notices { throw .absent(path) }
    if let rules = try reading.one(RulesSetAside.self) { project.rulesSetAside = rules }
    project.meetings = try reading.all(Meeting.self)
    project.rounds = try reading.all(SurveyRound.self)
    project.feedback = try reading.all(Feedback.self)
    project.evidence = try reading.all(Evidence.self)
    project.involvement = try reading.all(Involvement.self)
    project.hasPrivateRecords = false
    if reading.problems.isEmpty { reading.checkLinks(of: project, []) }
    guard reading.problems.isEmpty else { throw .content(reading.problems) }
    project.sort()
    return project
  }
}
