/// What one project adds to a report over many: sums, and what it says in words; nothing private.
public struct ProjectSummary: Equatable, Sendable {
  /// The identifier, so that a project that is found twice counts once.
  public let id: Identifier<ProjectSettings>
  /// The folder, as it was named or found.
  public let folder: String
  /// The title.
  public let title: String
  /// The council.
  public let council: String?
  /// Where the project is.
  public let stage: ProjectStatus.Stage
  /// The first day.
  public let start: Day?
  /// The last day.
  public let end: Day?
  /// The figures that can be added up.
  public let totals: PortfolioTotals
  /// What was learned, in the order of the project's own report.
  public let lessons: [String]
  /// What is open and past its day, or was never shown.
  public let risks: [OpenRisk]
  /// The published figures of the last closed round of each questionnaire and side.
  let results: [SurveyResults]

  /// The summary of a project, of which only shared records are needed, on a day.
  public init(of project: Project, in folder: String, on today: Day) {
    let settings = project.settings
    id = settings.id
    self.folder = folder
    title = settings.title
    council = settings.council
    stage = ProjectStatus.stage(of: project, on: today)
    start = settings.start
    end = settings.end
    totals = PortfolioTotals(of: project, on: today)
    let noted = project.meetings.flatMap(\.withoutConfidential.meeting.notes).filter(\.isLesson)
    lessons = settings.lessons + noted.map(\.text)
    risks = Self.risks(of: project, on: today, stage)
    results = Self.lastResults(of: project)
  }

  /// The last round of each questionnaire and side: the same people are not added to themselves.
  private static func lastResults(of project: Project) -> [SurveyResults] {
    var last: [[String]: SurveyResults] = [:]
    func place(_ round: SurveyRound) -> (Day, Day, String) {
      (round.closedOn ?? .epoch, round.openedOn, round.name)
    }
    let rounds = project.rounds.current.sorted { place($0) < place($1) }
    for results in rounds.compactMap({ SurveyResults($0) }) {
      last[[results.round.questionnaire, results.round.side.rawValue]] = results
    }
    return last.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.value)
  }

  private static func risks(
    of project: Project, on today: Day, _ stage: ProjectStatus.Stage
  ) -> [OpenRisk] {
    if stage == .finished { return [] }
    let late = DueThings(project: project, today: today).all.filter { $0.day < today }
      .map(OpenRisk.late)
    guard let end = project.settings.end, end < today else { return late }
    let unshown = project.plan.outcomes.filter { !PortfolioTotals.isShown($0, in: project) }
    return late + unshown.map { .unshown($0.label, $0.text) }
  }
}
