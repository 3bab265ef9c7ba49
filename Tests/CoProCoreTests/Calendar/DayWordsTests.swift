import CoProCore
import Testing

@Suite struct DayWordsTests {
  @Test func `a day is written with and without its weekday and year`() throws {
    let day = try #require(Day(iso: "2026-03-29"))
    #expect(day.words == "Sunday 29 March 2026")
    #expect(day.wordsWithoutWeekday == "29 March 2026")
    #expect(day.wordsWithoutYear == "29 March")
  }

  @Test(arguments: [
    ("00:00", "midnight"), ("00:30", "12:30am"), ("01:00", "1am"), ("09:05", "9:05am"),
    ("11:59", "11:59am"), ("12:00", "midday"), ("12:01", "12:01pm"), ("12:30", "12:30pm"),
    ("13:00", "1pm"), ("17:30", "5:30pm"), ("23:59", "11:59pm"),
  ])
  func `a time is written by the twelve-hour clock`(iso: String, words: String) {
    let written = ClockTime(text24: iso)?.words
    #expect(written == words)
  }

  @Test func `every minute of the day is written differently`() {
    let written = Set((0..<1_440).compactMap { ClockTime(minutesFromMidnight: $0)?.words })
    #expect(written.count == 1_440)
  }

  @Test func `ranges and moments are written in full`() throws {
    let moment = try #require(Moment(iso: "2022-03-18T17:00"))
    #expect(moment.words == "5pm on Friday 18 March 2022")
    let start = try #require(ClockTime(text24: "10:00"))
    let end = try #require(ClockTime(text24: "12:30"))
    let range = try #require(TimeRange(start: start, end: end))
    #expect(range.words == "10am to 12:30pm")
    #expect(moment.day.words(range) == "Friday 18 March 2022, 10am to 12:30pm")
  }

  @Test(arguments: [
    (0, "0 minutes"), (1, "1 minute"), (40, "40 minutes"), (60, "1 hour"), (61, "1 hour 1 minute"),
    (90, "1 hour 30 minutes"), (120, "2 hours"), (-5, "0 minutes"),
  ])
  func `a length of time is written in hours and minutes`(minutes: Int, words: String) {
    let written = LengthOfTime(minutes: minutes).words
    #expect(written == words)
  }

  @Test(arguments: [
    (Interval.weeks(1), "every week"), (.weeks(4), "every 4 weeks"), (.days(10), "every 10 days"),
    (.days(1), "every day"), (.months(1), "every month"), (.months(3), "every 3 months"),
    (.months(12), "every year"),
  ])
  func `an interval is written in its longest unit`(interval: Interval, words: String) {
    #expect(interval.words == words)
  }

  @Test(arguments: [
    (Interval.weeks(4), "2026-03-03", ["2026-03-03", "2026-03-31", "2026-04-28"]),
    (.months(1), "2026-01-31", ["2026-01-31", "2026-02-28", "2026-03-31"]),
    (.days(10), "2199-12-20", ["2199-12-20", "2199-12-30"]),
    (.months(1), "2199-12-31", ["2199-12-31"]),
  ])
  func `a series is counted from its first day`(
    interval: Interval, first: String, expected: [String]
  ) throws {
    let first = try #require(Day(iso: first))
    let days = interval.days(from: first, count: 3)
    #expect(days.map(\.iso) == expected)
  }
}
