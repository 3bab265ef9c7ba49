/// What a standard agenda needs to know of the meeting it is for.
public struct AgendaOccasion: Equatable, Sendable {
  /// From when to when.
  public var time: TimeRange
  /// Face to face, online or both.
  public var how = Meeting.How.faceToFace
  /// The conditions that hold, other than the length.
  public var conditions: [ProgrammeRow.Condition] = []
  /// The words for what is taken up again after a break.
  public var language = LanguagePack.builtIn

  /// A meeting face to face, at which nothing special is due.
  public init(time: TimeRange) { self.time = time }

  /// Whether a row with this condition belongs on the agenda.
  func holds(_ condition: ProgrammeRow.Condition) -> Bool {
    if condition == .over90Minutes {
      return time.length.minutes > AgendaFit.longestWithoutBreak
    }
    return conditions.contains(condition)
  }

  /// When to eat together.
  enum Meal: Equatable {
    case atTheStart
    case inTheMiddle
    case leftOut(AgendaChange.Reason)
  }

  /// About when people eat in the middle of the day, 12:30.
  static let mealTime = time(12, 30)
  private static let earliestStart = time(11, 30)
  private static let latestStart = time(13, 15)
  private static let earliestEndOfLongDay = time(14, 0)

  private static func time(_ hour: Int, _ minute: Int) -> ClockTime {
    ClockTime(hour: hour, minute: minute) ?? .midday
  }

  /// Whether and when people eat: at the start where the meeting starts about midday and there is
  /// time for everything, in the middle of a meeting that runs on after lunch.
  func meal(_ meal: AgendaItem, of items: [AgendaItem]) -> Meal {
    if how == .online { return .leftOut(.online) }
    let wanted = items.reduce(0) { $0 + $1.minutes }
    if time.start > Self.latestStart { return .leftOut(.notAtMealTime(start: time.start)) }
    if time.start < Self.earliestStart, time.end < Self.earliestEndOfLongDay {
      return .leftOut(.notAtMealTime(start: time.start))
    }
    if time.length.minutes < wanted { return .leftOut(.shortOfTime) }
    return time.start < Self.earliestStart ? .inTheMiddle : .atTheStart
  }
}
