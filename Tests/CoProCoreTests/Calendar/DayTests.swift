import CoProCore
import Testing

@Suite struct DayTests {
  @Test func `every day from 1900 to 2199 is one after the day before and reads back`() {
    var day = Day.earliest
    var count = 0
    var weekday = Weekday.monday  // 1 January 1900
    var faults: [String] = []
    for year in Day.years {
      for month in Month.allCases {
        for number in 1...month.length(in: year) {
          let made = Day(year: year, month: month.rawValue, day: number)
          let sameParts =
            day.year == year && day.month == month.rawValue && day.dayOfMonth == number
          if made != day || !sameParts || Day(iso: day.iso) != day || day.weekday != weekday {
            faults.append(day.iso)
          }
          day = day.adding(days: 1)
          weekday = Weekday(rawValue: weekday.rawValue % 7 + 1) ?? .monday
          count += 1
        }
      }
    }
    #expect(faults.isEmpty)
    #expect(count == 109_573)
    #expect(Day.earliest.days(until: .latest) == count - 1)
    #expect(day == .latest)
  }

  @Test(arguments: [
    ("1970-01-01", 0, Weekday.thursday), ("1969-12-31", -1, .wednesday),
    ("2000-02-29", 11_016, .tuesday), ("2022-03-29", 19_080, .tuesday),
    ("2026-03-29", 20_541, .sunday), ("2100-03-01", 47_541, .monday),
  ])
  func `known days have known numbers and weekdays`(iso: String, number: Int, weekday: Weekday) {
    let day = Day(iso: iso)
    #expect(day?.daysSinceEpoch == number)
    #expect(day?.weekday == weekday)
  }

  @Test(arguments: [
    "", "2026-3-29", "2026-03-2", "2026/03/29", "26-03-29", "2026-02-30", "2026-13-01",
    "2026-00-10", "2026-01-00", "1900-02-29", "2100-02-29", "1899-12-31", "2200-01-01",
    "2026-03-29 ", " 2026-03-29", "2026-03-2٩", "+026-03-29", "2026-03-29T13:00",
  ])
  func `only a real day as YYYY-MM-DD is taken`(text: String) {
    let day = Day(iso: text)
    #expect(day == nil)
  }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"),
    ("2026-01-31", 2, "2026-03-31"), ("2026-03-31", -1, "2026-02-28"),
    ("2026-12-15", 1, "2027-01-15"), ("2026-01-15", -1, "2025-12-15"),
    ("2024-02-29", 12, "2025-02-28"), ("2024-02-29", 48, "2028-02-29"),
    ("2026-03-29", 0, "2026-03-29"), ("2199-12-01", 1, "2199-12-31"),
    ("1900-01-15", -1, "1900-01-01"), ("2026-03-29", Int.max, "2199-12-31"),
    ("2026-03-29", Int.min, "1900-01-01"),
  ])
  func `months are added by number, kept to the end of a short month`(
    from: String, months: Int, to: String
  ) {
    let sum = Day(iso: from)?.adding(months: months)
    #expect(sum?.iso == to)
  }

  @Test(arguments: [
    ("2022-03-29", 22, "2022-04-20"), ("2024-02-28", 2, "2024-03-01"),
    ("2026-01-01", -1, "2025-12-31"), ("2199-12-31", 1, "2199-12-31"),
    ("1900-01-01", -1, "1900-01-01"), ("2026-01-01", Int.max, "2199-12-31"),
    ("2026-01-01", Int.min, "1900-01-01"),
  ])
  func `days are added and counted`(from: String, days: Int, to: String) {
    let sum = Day(iso: from)?.adding(days: days)
    #expect(sum?.iso == to)
  }
}
