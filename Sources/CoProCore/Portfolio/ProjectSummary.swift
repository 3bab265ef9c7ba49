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
  /// What the plan sets aside; nothing where it has no budget.
  public let setAside: Money?
  /// What was spent of it, as far as the shared plan says.
  public let spent: Money?
  /// What was learned, in the order of the project's own report.
  public let lessons: [String]
  /// What is late, missing or unexplained, the most pressing first.
  public let risks: [OpenRisk]
  /// The published figures of the last closed round of each questionnaire and side.
  private(set) var figures: [PublishedFigures]

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
    totals = PortfolioTotals(of: project, on: today, stage)
    let budget = project.plan.budget
    setAside = budget.isEmpty ? nil : budget.map(\.amount).reduce(Money(pence: 0), +)
    if case .amount(let spent) = PublicSpending(of: project).total {
      self.spent = spent
    } else {
      spent = nil
    }
    let noted = project.meetings.flatMap(\.openNotes).filter(\.isLesson)
    lessons = settings.lessons + noted.map(\.text)
    risks = OpenRisks(project: project, today: today, stage: stage).all
    figures = PublishedFigures.last(of: project)
  }

  /// The summary without the figures of questionnaires, which are large and added up already.
  public var withoutFigures: ProjectSummary {
    var copy = self
    copy.figures = []
    return copy
  }

  /// How many risks of a kind it has.
  public func count(of kind: OpenRisk.Kind) -> Int { risks.count { $0.kind == kind } }
}
