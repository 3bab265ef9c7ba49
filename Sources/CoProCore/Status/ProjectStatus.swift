/// Where a project is on a day, and what is due: all of it worked out, nothing typed.
public struct ProjectStatus: Sendable {
  /// Where the project is.
  public enum Stage: String, Sendable {
    /// Before the first meeting.
    case planning
    /// From the first meeting to the last.
    case carryingOut = "carrying-out"
    /// After the last meeting.
    case reflecting
    /// Past its end and reported.
    case finished

    /// The stage in words of the guide, in English.
    public var words: String { words(in: .builtIn) }

    /// The stage in words of the guide.
    func words(in language: LanguagePack) -> String {
      switch self {
      case .planning: language.say("stages/planning")
      case .carryingOut: language.say("stages/carrying-out")
      case .reflecting: language.say("stages/reflecting")
      case .finished: language.say("stages/finished")
      }
    }
  }

  /// The project.
  public let project: Project
  /// The day.
  public let today: Day
  /// Where the project is.
  public let stage: Stage
  /// The next meeting, if one is planned.
  public let nextMeeting: Meeting?
  /// What is due or overdue, the oldest first; empty once the project is finished.
  public let due: [DueThing]
  /// What is worth doing next, at most three commands.
  public let suggestions: [Suggestion]

  /// The status of a project on a day.
  ///
  /// - Parameters:
  ///   - project: the project.
  ///   - today: the day.
  ///   - starter: the plan with which it may have started, where that was not the English one.
  public init(of project: Project, on today: Day, starter: StarterPlan? = nil) {
    self.project = project
    self.today = today
    nextMeeting = project.nextMeeting(from: today)
    stage = Self.stage(of: project, on: today)
    due = stage == .finished ? [] : DueThings(project: project, today: today).all
    suggestions = Suggestions(
      project: project, today: today, stage: stage, starter: starter
    ).first(3)
  }

  static func stage(of project: Project, on today: Day) -> Stage {
    let settings = project.settings
    let isPastEnd = settings.end.map { today > $0 } ?? false
    if isPastEnd, settings.reported.map({ today >= $0 }) ?? false { return .finished }
    let held = project.meetings.filter(\.isOn)
    guard let first = held.first?.date, let last = held.last?.date, today >= first else {
      return .planning
    }
    return today > last ? .reflecting : .carryingOut
  }
}

/// A command that is worth giving next, and what it does.
public struct Suggestion: Equatable, Sendable {
  /// The command.
  public var command: String
  /// What it does, in a few words.
  public var does: String
}
