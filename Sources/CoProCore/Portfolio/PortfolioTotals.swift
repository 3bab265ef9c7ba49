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

  /// The values, in the order of the figures.
  private var values = [Int](repeating: 0, count: Figure.allCases.count)

  /// Nothing yet.
  public init() {}

  /// The figures of a project on a day.
  init(of project: Project, on today: Day, _ stage: ProjectStatus.Stage) {
    let held = project.meetings.filter { $0.isOn && $0.date <= today }
    let tables = project.rounds.current.compactMap(\.published)
    values = Figure.allCases.map { figure in
      switch figure {
      case .finished: stage == .finished ? 1 : 0
      case .meetingsHeld: held.count
      case .attendances: held.reduce(0) { $0 + $1.present.count + $1.visitors }
      case .ways: project.involvement.count
      case .residentsTakingPart: project.involvement.reduce(0) { $0 + ($1.residents ?? 0) }
      case .councilTakingPart: project.involvement.reduce(0) { $0 + ($1.council ?? 0) }
      case .othersTakingPart: project.involvement.reduce(0) { $0 + ($1.others ?? 0) }
      case .decisions: held.reduce(0) { $0 + $1.decisions.count }
      case .actions: held.reduce(0) { $0 + $1.actions.count }
      case .actionsDone:
        held.reduce(0) { sum, meeting in
          sum + meeting.actions.count { $0.done != nil }
        }
      case .outcomes: project.plan.outcomes.count
      case .outcomesShown: project.plan.outcomes.count { Self.isShown($0, in: project) }
      case .said: project.feedback.count
      case .answered: project.feedback.count { $0.answeredOn != nil }
      case .forms: tables.reduce(0) { $0 + ($1.forms ?? 0) }
      case .roundsHidden: tables.count { $0.forms == nil }
      }
    }
  }

  /// Whether a measure's result or evidence shows what came of an outcome; a figure that is still to
  /// be counted again shows nothing yet.
  static func isShown(_ outcome: Outcome, in project: Project) -> Bool {
    project.plan.measures(of: outcome.label).contains { $0.result != nil }
      || !project.evidence(for: outcome.label).isEmpty
  }

  /// The value of a figure.
  public subscript(figure: Figure) -> Int {
    Figure.allCases.firstIndex(of: figure).map { values[$0] } ?? 0
  }

  static func += (sum: inout PortfolioTotals, other: PortfolioTotals) {
    for index in sum.values.indices { sum.values[index] += other.values[index] }
  }
}
