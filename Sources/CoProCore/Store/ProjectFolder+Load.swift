extension ProjectFolder {
  /// Reads the whole project.
  ///
  /// A writer that is at work is waited for, and changes that it left half made (its journal) are
  /// taken as made.
  ///
  /// - Throws: ``StoreProblem/content(_:)`` with every problem of every file, or
  ///   ``StoreProblem/cannotRead(_:)``; unreadable is never taken for empty.
  public func load() throws(StoreProblem) -> Snapshot {
    let lock = try FolderLock.shared(in: self)
    defer { lock?.release() }
    return try read(keepsBytes: false)
  }

  /// The folder by which it is known that the people's records are here.
  ///
  /// It is made with the project,
  /// so that a copy without `private/`, in which somebody then writes, is not taken for a project
  /// without people.
  static let peopleFolder = "private/members"

  /// Reads the whole project without waiting for anybody.
  ///
  /// - Parameter keepsBytes: whether the bytes of every file are kept, for a writer.
  /// - Returns: the project; the bytes only where they were asked for.
  /// - Throws: what ``load()`` throws.
  func read(keepsBytes: Bool = false) throws(StoreProblem) -> Snapshot {
    var reading = FolderReading(
      folder: self, pending: try Journal(in: self).pendingChanges(), keepsBytes: keepsBytes)
    defer { reading.close() }
    let settings = try reading.one(ProjectSettings.self)
    var project = Project(settings: settings ?? ProjectSettings())
    if let plan = try reading.expected(Plan.self) { project.plan = plan }
    if let terms = try reading.expected(TermsOfReference.self) { project.terms = terms }
    if let rules = try reading.one(RulesSetAside.self) { project.rulesSetAside = rules }
    if let committee = try reading.one(CommitteeReport.self) { project.committee = committee }
    project.meetings = try reading.all(Meeting.self)
    project.rounds = try reading.all(SurveyRound.self)
    project.quotations = try reading.all(Quotation.self)
    // Looked over and let go: no document can print what is not in the project.
    let comments = try reading.all(Comments.self)
    project.members = try reading.all(Member.self)
    project.applications = try reading.all(Application.self)
    project.sendings = try reading.all(Sending.self)
    project.draws = try reading.all(Draw.self)
    project.audits = try reading.all(Audit.self)
    project.feedback = try reading.all(Feedback.self)
    project.evidence = try reading.all(Evidence.self)
    project.expenses = try reading.all(Expense.self)
    project.involvement = try reading.all(Involvement.self)
    project.training = try reading.all(TrainingSession.self)
    project.hasPrivateRecords = try reading.folderExists(Self.peopleFolder)
    try reading.lookForCopies()
    if settings == nil, reading.problems.isEmpty { throw .notAProject(path) }
    if reading.problems.isEmpty { reading.checkLinks(of: project, comments) }
    guard reading.problems.isEmpty else { throw .content(reading.problems) }
    if !project.hasPrivateRecords { reading.notices.append(.noPrivateRecords) }
    project.sort()
    return Snapshot(project: project, notices: reading.notices, bytes: reading.bytes)
  }

  /// Reads one record that is not part of the project as it is loaded, such as a survey's tally.
  public func record<Stored: StoredRecord>(
    _ type: Stored.Type, at path: String
  ) throws(StoreProblem) -> Stored? {
    var reading = FolderReading(folder: self, pending: try Journal(in: self).pendingChanges())
    defer { reading.close() }
    let record = try reading.one(type, at: path)
    guard reading.problems.isEmpty else { throw .content(reading.problems) }
    return record
  }
}
