/// Why a text could not be read as a day with a time, or why the two do not go together.
public enum MomentProblem: Error, Equatable, Sendable {
  /// Neither a day nor a time was found.
  case notAMoment(typed: String)
  /// There is no time.
  case noTime(typed: String, day: Day)
  /// There is no day.
  case noDay(typed: String, time: ClockTime)
  /// The day could not be read.
  case day(DayProblem)
  /// The time could not be read.
  case time(TimeProblem)
  /// The clocks go forward past it.
  case neverComes(Moment)
  /// The clocks go back over it.
  case comesTwice(Moment)

  /// What was typed, what is wrong and what to type, in full sentences.
  public var message: String {
    switch self {
    case .notAMoment(let typed) where TypedText.words(typed).isEmpty:
      "The day and time are missing. Write both, such as 5pm 18 March 2026."
    case .notAMoment(let typed):
      "\(TypedText.quoted(typed)) is not a day and time that can be read."
        + " Write both, such as 5pm 18 March 2026."
    case .noTime(let typed, let day):
      "\(TypedText.quoted(typed)) has no time. Write the time too, such as"
        + " 5pm \(day.wordsWithoutWeekday)."
    case .noDay(let typed, let time):
      "\(TypedText.quoted(typed)) has no day. Write the day too, such as"
        + " \(TimeReader.typed(time)) 18 March 2026."
    case .day(let problem): problem.message
    case .time(let problem): problem.message
    case .neverComes(let moment):
      "There is no \(moment.words): the clocks go forward from 1am to 2am that night."
        + " Choose a time before 1am, or from 2am."
    case .comesTwice(let moment):
      "\(moment.words) comes twice: the clocks go back from 2am to 1am that night."
        + " Choose a time before 1am, or from 2am."
    }
  }
}
