import CoProCore
import Testing

@Suite struct UKClockTests {
  @Test(arguments: [
    (2021, "2021-03-28", "2021-10-31"), (2022, "2022-03-27", "2022-10-30"),
    (2023, "2023-03-26", "2023-10-29"), (2024, "2024-03-31", "2024-10-27"),
    (2025, "2025-03-30", "2025-10-26"), (2026, "2026-03-29", "2026-10-25"),
    (2027, "2027-03-28", "2027-10-31"), (2030, "2030-03-31", "2030-10-27"),
  ])
  func `the clocks change on the last Sundays of March and October`(
    year: Int, forward: String, back: String
  ) {
    #expect(UKClock.clocksGoForward(in: year)?.iso == forward)
    #expect(UKClock.clocksGoBack(in: year)?.iso == back)
  }

  @Test(arguments: [
    ("2026-03-29T00:59", UKClock.Occurrence.once), ("2026-03-29T01:00", .never),
    ("2026-03-29T01:59", .never), ("2026-03-29T02:00", .once), ("2026-03-28T01:30", .once),
    ("2026-10-25T00:59", .once), ("2026-10-25T01:00", .twice), ("2026-10-25T01:59", .twice),
    ("2026-10-25T02:00", .once), ("2026-10-24T01:30", .once),
  ])
  func `an hour is left out in March and comes twice in October`(
    iso: String, expected: UKClock.Occurrence
  ) throws {
    let moment = try #require(Moment(iso: iso))
    let occurrence = UKClock.occurrence(of: moment.day, moment.time)
    #expect(occurrence == expected)
  }

  @Test(arguments: [
    ("2026-01-15T13:00", "2026-01-15T13:00"), ("2026-07-15T13:00", "2026-07-15T12:00"),
    ("2026-06-01T00:30", "2026-05-31T23:30"), ("2026-03-29T00:59", "2026-03-29T00:59"),
    ("2026-03-29T01:30", "2026-03-29T01:30"), ("2026-03-29T02:00", "2026-03-29T01:00"),
    ("2026-10-25T01:30", "2026-10-25T00:30"), ("2026-10-25T02:00", "2026-10-25T02:00"),
    ("2026-12-31T23:59", "2026-12-31T23:59"),
  ])
  func `local time becomes UTC`(local: String, expected: String) throws {
    let moment = try #require(Moment(iso: local))
    let utc = UKClock.utc(of: moment.day, moment.time)
    #expect(utc.iso == expected)
  }

  @Test(arguments: [
    (0, "1970-01-01T00:00"), (-1, "1969-12-31T23:59"),
    (1_774_745_999, "2026-03-29T00:59"), (1_774_746_000, "2026-03-29T02:00"),
    (1_792_889_999, "2026-10-25T01:59"), (1_792_890_000, "2026-10-25T01:00"),
    (1_781_909_999, "2026-06-19T23:59"), (1_781_910_000, "2026-06-20T00:00"),
    (1_767_225_599, "2025-12-31T23:59"), (1_767_225_600, "2026-01-01T00:00"),
  ])
  func `the day and time it is now follow the clocks`(seconds: Int, expected: String) {
    let now = UKClock.now(fromUnixSeconds: seconds)
    #expect(now.iso == expected)
    #expect(UKClock.today(fromUnixSeconds: seconds) == now.day)
  }

  @Test func `every hour of thirty years goes to UTC and back`() {
    // Times that come twice go to the first of the two, so each UTC hour but those is reached.
    var faults: [Int] = []
    for hour in (1_640_995_200 / 3_600)..<(2_587_680_000 / 3_600) {
      let local = UKClock.now(fromUnixSeconds: hour * 3_600)
      let utc = UKClock.utc(of: local.day, local.time)
      let seconds =
        utc.day.daysSinceEpoch * 86_400 + utc.time.minutesFromMidnight * 60
      let twice = UKClock.occurrence(of: local.day, local.time) == .twice
      if seconds != hour * 3_600, !(twice && seconds == (hour - 1) * 3_600) { faults.append(hour) }
    }
    #expect(faults.isEmpty)
  }
}
