import CoProCore
import Testing

private let today = Day(iso: "2022-03-01") ?? .epoch

@Suite struct MomentReaderTests {
  @Test(arguments: [
    "5pm 18 March 2022", "18 March 2022 5pm", "18 March 2022, 5pm", "2022-03-18 17:00",
    "2022-03-18T17:00", "2022-03-18t17:00", "5pm on Friday 18 March 2022", "18 March at 5 pm",
    "Friday 18 March 2022, 17.00", "5 p.m. on 18/3/22", "17:00 18th March", "March 18 2022 5:00pm",
    "by 5pm on 18 March",
  ])
  func `a day and time are read in either order`(text: String) throws {
    let moment = try MomentReader.read(text, today: today, nearest: .future)
    #expect(moment.iso == "2022-03-18T17:00")
  }

  @Test(arguments: [
    ("", "The day and time are missing. Write both, such as 5pm 18 March 2026."),
    (
      "18 March 2022", "“18 March 2022” has no time. Write the time too, such as 5pm 18 March 2022."
    ),
    ("5pm", "“5pm” has no day. Write the day too, such as 5pm 18 March 2026."),
    (
      "lunch on the moon",
      "“lunch on the moon” is not a day and time that can be read."
        + " Write both, such as 5pm 18 March 2026."
    ),
    (
      "18 March 2022 5",
      "“18 March 2022 5” could be in the morning or the afternoon. Write 5am or 5pm."
    ),
    (
      "5pm 30 February 2022",
      "“5pm 30 February 2022” is not a day: February 2022 has 28 days."
        + " The last one is 28 February 2022."
    ),
    (
      "2026-03-29 01:30",
      "There is no 1:30am on Sunday 29 March 2026: the clocks go forward from 1am to 2am that"
        + " night. Choose a time before 1am, or from 2am."
    ),
    (
      "1.30am 25 October 2026",
      "1:30am on Sunday 25 October 2026 comes twice: the clocks go back from 2am to 1am that"
        + " night. Choose a time before 1am, or from 2am."
    ),
  ])
  func `what is not a day and time is refused with words`(text: String, message: String) {
    let problem = #expect(throws: MomentProblem.self) {
      try MomentReader.read(text, today: today, nearest: .future)
    }
    #expect(problem?.message == message)
  }

  @Test func `a very long text is refused at once`() {
    let text = String(repeating: "18 March 5pm ", count: 10_000)
    let problem = #expect(throws: MomentProblem.self) {
      try MomentReader.read(text, today: today, nearest: .future)
    }
    #expect(problem == .notAMoment(typed: text))
  }

  // The dates of the example in “How to do Co-production” (West Berkshire Council), as printed.
  @Test(arguments: [
    ("29 March", "1-4pm", "Tuesday 29 March 2022, 1pm to 4pm"),
    ("20th April-", "12.00-14.00", "Wednesday 20 April 2022, midday to 2pm"),
    ("3rd May-", "14.00-16.00", "Tuesday 3 May 2022, 2pm to 4pm"),
    ("30th May-", "14.00-16.00", "Monday 30 May 2022, 2pm to 4pm"),
    ("26th July-", "14.00-16.00", "Tuesday 26 July 2022, 2pm to 4pm"),
    ("22nd August-", "11.00-13.00", "Monday 22 August 2022, 11am to 1pm"),
  ])
  func `the dates of the guide's example are read as printed`(
    dayText: String, rangeText: String, words: String
  ) throws {
    let day = try DayReader.read(dayText, today: today, nearest: .future)
    let range = try TimeReader.readRange(rangeText)
    #expect(day.words(range) == words)
  }
}

@Suite struct IntervalReaderTests {
  @Test(arguments: [
    ("4w", Interval.weeks(4)), ("4 w", .weeks(4)), ("2 weeks", .weeks(2)), ("two weeks", .weeks(2)),
    ("10d", .days(10)), ("10 days", .days(10)), ("1m", .months(1)), ("1 month", .months(1)),
    ("monthly", .months(1)), ("Weekly", .weeks(1)), ("fortnightly", .weeks(2)),
    ("daily", .days(1)), ("quarterly", .months(3)), ("yearly", .months(12)),
    ("every 4 weeks", .weeks(4)), ("every week", .weeks(1)), ("a fortnight", .weeks(2)),
    ("4 weeks.", .weeks(4)),
  ])
  func `an interval is read in every form people type`(text: String, expected: Interval) throws {
    let interval = try IntervalReader.read(text)
    #expect(interval == expected)
  }

  @Test(arguments: [
    ("", "It does not say how often. Write how often, such as 4w, 2 weeks or monthly."),
    ("often", "“often” does not say how often. Write how often, such as 4w, 2 weeks or monthly."),
    ("4", "“4” does not say days, weeks or months. Write 4 days, 4 weeks or 4 months."),
    (
      "0w",
      "“0w” cannot be used. Write a number from 1 to 1000, such as 4w, 2 weeks or monthly."
    ),
    ("-4w", "“-4w” does not say how often. Write how often, such as 4w, 2 weeks or monthly."),
    ("4x", "“4x” does not say how often. Write how often, such as 4w, 2 weeks or monthly."),
    (
      "999999999y",
      "“999999999y” cannot be used. Write a number from 1 to 1000, such as 4w, 2 weeks or monthly."
    ),
  ])
  func `what is not an interval is refused with words`(text: String, message: String) {
    let problem = #expect(throws: IntervalProblem.self) { try IntervalReader.read(text) }
    #expect(problem?.message == message)
  }
}
