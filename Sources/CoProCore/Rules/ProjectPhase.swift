/// When in a project a rule is first looked at; what is due in one phase stays due in later ones.
public enum ProjectPhase: String, Choice, Comparable {
  case any
  case planning
  case recruitment
  case beforeFirstMeeting = "before-first-meeting"
  case firstMeeting = "meeting-1"
  case meetings
  case end

  /// In words that follow “Now:”.
  public var words: String {
    switch self {
    case .any: "at any time"
    case .planning: "planning"
    case .recruitment: "finding members"
    case .beforeFirstMeeting: "before the first meeting"
    case .firstMeeting: "the first meeting"
    case .meetings: "the meetings"
    case .end: "the end of the project"
    }
  }

  /// Phases follow one another in the order of a project.
  public static func < (one: ProjectPhase, other: ProjectPhase) -> Bool { one.rank < other.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension Project {
  /// The phase the project is in on a day, worked out from what is recorded.
  ///
  /// Members are being looked for from the day a deadline is set or somebody is chosen; the first
  /// meeting is being prepared once the deadline is over.
  public func phase(on today: Day) -> ProjectPhase {
    let on = meetings.filter(\.isOn)
    guard let first = on.first?.date, let last = on.last?.date, today >= first else {
      if settings.end.map({ today > $0 }) ?? false { return .end }
      guard settings.applicationDeadline != nil || !members.isEmpty else { return .planning }
      let isOver = settings.applicationDeadline.map { today > $0.day } ?? false
      return isOver && !members.isEmpty ? .beforeFirstMeeting : .recruitment
    }
    if today > last { return .end }
    return today == first ? .firstMeeting : .meetings
  }
}
