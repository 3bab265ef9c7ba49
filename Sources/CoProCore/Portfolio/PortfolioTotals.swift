/// Figures of a project that can be added to those of others.
///
/// Source: *How to do Co-production*, West Berkshire Council, “Measuring outcomes”: numbers of
/// participants in projects can be added up for the whole. All are in records that a project shares.
public struct PortfolioTotals: Equatable, Sendable {
  /// One of the figures, in the order in which they are shown.
  public enum Figure: String, Sendable, CaseIterable {
    case finished
    case meetingsHeld = "meetings-held"
    case attendances
    case ways
    case residentsTakingPart = "residents-taking-part"
    case councilTakingPart = "council-taking-part"
    case othersTakingPart = "others-taking-part"
    case decisions
    case actions
    case actionsDone = "actions-done"
    case outcomes
    case outcomesShown = "outcomes-shown"
    case said
    case answered
    case forms
    case roundsHidden = "rounds-hidden"

    /// Its name for people.
    func label(in language: LanguagePack) -> String {
      switch self {
      case .finished: language.say("portfolio/finished")
      case .meetingsHeld: language.say("portfolio/meetings-held")
      case .attendances: language.say("portfolio/attendances")
      case .ways: language.say("portfolio/ways")
      case .residentsTakingPart: language.say("portfolio/residents-taking-part")
      case .councilTakingPart: language.say("portfolio/council-taking-part")
      case .othersTakingPart: language.say("portfolio/others-taking-part")
      case .decisions: language.say("portfolio/decisions")
      case .actions: language.say("portfolio/actions")
      case .actionsDone: language.say("portfolio/actions-done")
      case .outcomes: language.say("portfolio/outcomes")
      case .outcomesShown: language.say("portfolio/outcomes-shown")
      case .said: language.say("portfolio/said")
      case .answered: language.say("portfolio/answered")
      case .forms: language.say("portfolio/forms")
      case .roundsHidden: language.say("portfolio/rounds-hidden")
      }
    }
  }

  private var values: [Figure: Int] = [:]

  /// Nothing yet.
  public init() {}

  /// The figures of a project on a day.
  init(of project: Project, on today: Day) {
    let held = project.meetings.filter { $0.isOn && $0.date <= today }
    let actions = held.flatMap(\.actions)
    let ways = project.involvement
    let outcomes = project.plan.outcomes
    let tables = project.rounds.current.compactMap(\.published)
    values = [
      .finished: ProjectStatus.stage(of: project, on: today) == .finished ? 1 : 0,
      .meetingsHeld: held.count,
      .attendances: held.reduce(0) { $0 + $1.present.count + $1.visitors },
      .ways: ways.count,
      .residentsTakingPart: ways.reduce(0) { $0 + ($1.residents ?? 0) },
      .councilTakingPart: ways.reduce(0) { $0 + ($1.council ?? 0) },
      .othersTakingPart: ways.reduce(0) { $0 + ($1.others ?? 0) },
      .decisions: held.reduce(0) { $0 + $1.decisions.count },
      .actions: actions.count,
      .actionsDone: actions.count { $0.done != nil },
      .outcomes: outcomes.count,
      .outcomesShown: outcomes.count { Self.isShown($0, in: project) },
      .said: project.feedback.count,
      .answered: project.feedback.count { $0.answeredOn != nil },
      .forms: tables.reduce(0) { $0 + ($1.forms ?? 0) },
      .roundsHidden: tables.count { $0.forms == nil },
    ]
  }

  /// Whether a measure's result or evidence shows what came of an outcome.
  static func isShown(_ outcome: Outcome, in project: Project) -> Bool {
    project.plan.measures(of: outcome.label).contains { $0.result != nil }
      || project.evidence.contains { $0.outcomes.contains(outcome.label) }
  }

  /// The value of a figure.
  public subscript(figure: Figure) -> Int { values[figure] ?? 0 }

  static func += (sum: inout PortfolioTotals, other: PortfolioTotals) {
    sum.values.merge(other.values, uniquingKeysWith: +)
  }
}
