import CoProCore
import Testing

@Suite struct ClockTimeTests {
  @Test func `every minute of the day reads back`() {
    let faults = (0..<1_440).filter { minutes in
      guard let time = ClockTime(minutesFromMidnight: minutes) else { return true }
      return ClockTime(text24: time.iso) != time
        || ClockTime(hour: time.hour, minute: time.minute) != time
    }
    #expect(faults.isEmpty)
  }

  @Test(arguments: ["", "24:00", "13:60", "1:00", "13.00", "13:0", "13:000", "-1:00", "1pm"])
  func `only a real time as HH:MM is taken`(text: String) {
    let time = ClockTime(text24: text)
    #expect(time == nil)
  }

  @Test(arguments: [
    ("13:00", 90, "14:30"), ("13:00", -60, "12:00"), ("23:59", 1, nil), ("00:00", -1, nil),
    ("13:00", Int.max, nil),
  ])
  func `adding minutes stays on the day`(from: String, minutes: Int, to: String?) {
    let sum = ClockTime(text24: from)?.adding(minutes: minutes)
    #expect(sum?.iso == to)
  }

  @Test func `a range ends after it starts`() throws {
    let one = try #require(ClockTime(hour: 13))
    let four = try #require(ClockTime(hour: 16))
    #expect(TimeRange(start: one, end: four)?.length == LengthOfTime(minutes: 180))
    #expect(TimeRange(start: four, end: one) == nil)
    #expect(TimeRange(start: one, end: one) == nil)
  }

  @Test func `a moment reads back and is ordered by day, then time`() throws {
    let texts = ["2022-03-18T17:00", "2022-03-18T17:01", "2022-03-19T00:00"]
    let moments = texts.compactMap { Moment(iso: $0) }
    #expect(moments.map(\.iso) == texts)
    #expect(moments.reversed().sorted() == moments)
    #expect(Moment(iso: "2022-03-18 17:00") == nil)
    #expect(Moment(iso: "2022-03-18T17:00T") == nil)
  }
}
