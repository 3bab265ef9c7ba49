import CoProCore
import Testing

/// Sunday 29 March 2026 is twelve days after this Tuesday.
private let tuesday = Day(iso: "2026-03-17") ?? .epoch

@Suite struct DayReaderTests {
  @Test(arguments: [
    "2026-03-29", " 2026-03-29 ", "2026-3-29", "2026/03/29", "29 March 2026", "29th March 2026",
    "29th of March 2026", "the 29th of March, 2026", "29 Mar 2026", "29 mar. 2026", "29 MARCH 26",
    "March 29, 2026", "March 29th 2026", "29/03/2026", "29/3/26", "29.03.2026", "29.3.26",
    "29-03-2026", "29-Mar-2026", "29 March 2026,", "29 March 2026.", "  29\t March   2026 \n",
    "29\u{A0}March\u{A0}2026", "Sunday 29 March 2026", "Sunday, 29 March 2026", "Sun 29 Mar 2026",
    "29 March 2026, Sunday", "sunday 29/03/2026", "29 March",
    "29th March", "29 Mar", "March 29", "29/3", "29/03", "Sunday 29 March", "in 12 days",
    "In twelve days",
  ])
  func `a day is read in every form people type`(text: String) throws {
    let day = try DayReader.read(text, today: tuesday, nearest: .future)
    #expect(day.iso == "2026-03-29")
  }

  @Test(arguments: [
    ("today", "2026-03-17"), ("Tomorrow", "2026-03-18"), ("YESTERDAY", "2026-03-16"),
    ("next Tuesday", "2026-03-24"), ("next tues", "2026-03-24"), ("last Tuesday", "2026-03-10"),
    ("this Tuesday", "2026-03-17"), ("next Wednesday", "2026-03-18"),
    ("last Wednesday", "2026-03-11"), ("in 2 weeks", "2026-03-31"), ("in a week", "2026-03-24"),
    ("in a fortnight", "2026-03-31"), ("in 10 days", "2026-03-27"), ("in 1 month", "2026-04-17"),
    ("in 0 days", "2026-03-17"), ("2 weeks ago", "2026-03-03"), ("a day ago", "2026-03-16"),
  ])
  func `a day is read by how far off it is`(text: String, expected: String) throws {
    for nearest in [DayReader.Nearest.future, .past] {
      let day = try DayReader.read(text, today: tuesday, nearest: nearest)
      #expect(day.iso == expected)
    }
  }

  @Test(arguments: [
    ("29 March", "2026-03-29", "2025-03-29"), ("17 March", "2026-03-17", "2026-03-17"),
    ("16 March", "2027-03-16", "2026-03-16"), ("1 January", "2027-01-01", "2026-01-01"),
    ("31/12", "2026-12-31", "2025-12-31"), ("29 February", "2028-02-29", "2024-02-29"),
    ("Tuesday", "2026-03-17", "2026-03-17"), ("Wednesday", "2026-03-18", "2026-03-11"),
    ("Mon", "2026-03-23", "2026-03-16"), ("Monday 16 March 2026", "2026-03-16", "2026-03-16"),
  ])
  func `a year or week left out is the next in plans and the last in records`(
    text: String, future: String, past: String
  ) throws {
    let next = try DayReader.read(text, today: tuesday, nearest: .future)
    let last = try DayReader.read(text, today: tuesday, nearest: .past)
    #expect(next.iso == future)
    #expect(last.iso == past)
  }

  @Test(arguments: [
    ("", "The day is missing. Write a day such as 29 March 2026, 29/03/2026 or next Tuesday."),
    (" , ", "The day is missing. Write a day such as 29 March 2026, 29/03/2026 or next Tuesday."),
    (
      "03/29/2026",
      "“03/29/2026” is not a day: there is no month 29."
        + " Write the day first: 29 March 2026, or 29/03/2026."
    ),
    (
      "2026-13-01",
      "“2026-13-01” is not a day: there is no month 13."
        + " Write a day such as 29 March 2026, 29/03/2026 or 2026-03-29."
    ),
    (
      "30 February 2026",
      "“30 February 2026” is not a day: February 2026 has 28 days."
        + " The last one is 28 February 2026."
    ),
    (
      "29/02/2100",
      "“29/02/2100” is not a day: February 2100 has 28 days. The last one is 28 February 2100."
    ),
    (
      "30 February",
      "“30 February” is not a day: February has 28 or 29 days."
        + " Write another day, such as 28 February."
    ),
    ("31 June", "“31 June” is not a day: June has 30 days. Write another day, such as 28 June."),
    (
      "0 March 2026",
      "“0 March 2026” is not a day: March 2026 has 31 days. The last one is 31 March 2026."
    ),
    (
      "Tuesday 29 March 2026",
      "“Tuesday 29 March 2026” cannot be right: 29 March 2026 is a Sunday, not a Tuesday."
        + " Write Sunday 29 March 2026, or choose another day."
    ),
    (
      "Monday 16 March",
      "“Monday 16 March” cannot be right: 16 March 2027 is a Tuesday, not a Monday."
        + " Write Tuesday 16 March 2027, or choose another day."
    ),
    (
      "March 2026",
      "“March 2026” is more than one day."
        + " Write which day, such as 29 March 2026 or next Tuesday."
    ),
    (
      "next week",
      "“next week” is more than one day. Write which day, such as 29 March 2026 or next Tuesday."
    ),
    ("29", "“29” has no month. Write the month too, such as 29 March 2026."),
    (
      "29 Marhc 2026",
      "“29 Marhc 2026” is not a day that can be read, because of “marhc”. Did you mean March?"
    ),
    (
      "tomorow",
      "“tomorow” is not a day that can be read, because of “tomorow”. Did you mean tomorrow?"
    ),
    (
      "29 Floréal 2026",
      "“29 Floréal 2026” is not a day that can be read, because of “floréal”."
        + " Write a day such as 29 March 2026, 29/03/2026 or next Tuesday."
    ),
    (
      "soon",
      "“soon” is not a day that can be read."
        + " Write a day such as 29 March 2026, 29/03/2026 or next Tuesday."
    ),
    (
      "29 March 1850",
      "“29 March 1850” is too far away. Write a day from 1900 to 2199, such as 29 March 2026."
    ),
    (
      "in 999999 weeks",
      "“in 999999 weeks” is too far away. Write a day from 1900 to 2199, such as 29 March 2026."
    ),
    (
      "12.30",
      "“12.30” is not a day that can be read."
        + " Write a day such as 29 March 2026, 29/03/2026 or next Tuesday."
    ),
    (
      "1\u{1B}[31m2\nx",
      "“1 [31m2 x” is not a day that can be read, because of “x”."
        + " Write a day such as 29 March 2026, 29/03/2026 or next Tuesday."
    ),
  ])
  func `what is not a day is refused with words`(text: String, message: String) {
    let problem = #expect(throws: DayProblem.self) {
      try DayReader.read(text, today: tuesday, nearest: .future)
    }
    #expect(problem?.message == message)
    #expect(problem?.typed == text)
  }

  @Test(arguments: [
    "32/12", "2026", "29 3 2026", "99999999999999999999", "1/2/3/4", "//", "in weeks", "in 2", "-",
    "--", "ago", "next", "next next", "29 March 29 March", "٢٩ March", "29 March 2026 BC", "😀",
    "29\u{301} March", "29 March 20266", "1e3", "0x10", "+1 March", "NaN",
    String(repeating: "29 ", count: 500),
  ])
  func `odd texts are refused and never stop the program`(text: String) {
    let problem = #expect(throws: DayProblem.self) {
      try DayReader.read(text, today: tuesday, nearest: .future)
    }
    let message = problem?.message ?? ""
    #expect(message.hasSuffix(".") || message.hasSuffix("?"))
    #expect(message.count < 200)
  }

  @Test(arguments: [
    ("29 March, 20 April, 3 May", ["2026-03-29", "2026-04-20", "2026-05-03"]),
    ("29 March; 20 April and 3 May.", ["2026-03-29", "2026-04-20", "2026-05-03"]),
    ("29 March\n20 April\r\n3 May\n", ["2026-03-29", "2026-04-20", "2026-05-03"]),
    ("March 29, 2026, April 20, 2026", ["2026-03-29", "2026-04-20"]),
    ("Sunday, 29 March, Monday, 20 April", ["2026-03-29", "2026-04-20"]),
    ("29/03/2026,20/04/2026", ["2026-03-29", "2026-04-20"]),
    ("20 April, 29 March", ["2026-04-20", "2026-03-29"]),
    ("29 March", ["2026-03-29"]), ("Tuesday and Friday", ["2026-03-17", "2026-03-20"]),
  ])
  func `a list of days is read in the order typed`(text: String, expected: [String]) throws {
    let days = try DayReader.readList(text, today: tuesday, nearest: .future)
    #expect(days.map(\.iso) == expected)
  }

  @Test(arguments: [
    (",", "The day is missing. Write a day such as 29 March 2026, 29/03/2026 or next Tuesday."),
    (
      "29 March, 31 April, 3 May",
      "“31 April” is not a day: April has 30 days. Write another day, such as 28 April."
    ),
    (
      "29 March, 20 April, 29/03/2026",
      "Sunday 29 March 2026 is in the list more than once."
        + " Leave “29/03/2026” out, or choose another day."
    ),
    ("29, 30 March", "“29” has no month. Write the month too, such as 29 March 2026."),
  ])
  func `a list that goes wrong names the day that does`(text: String, message: String) {
    let problem = #expect(throws: DayProblem.self) {
      try DayReader.readList(text, today: tuesday, nearest: .future)
    }
    #expect(problem?.message == message)
  }

  @Test func `every day reads back from every way it is written`() {
    var faults: [String] = []
    for number in stride(
      from: Day.earliest.daysSinceEpoch, through: Day.latest.daysSinceEpoch, by: 97)
    {
      guard let day = Day(daysSinceEpoch: number) else { continue }
      let figures = "\(day.dayOfMonth)/\(day.month)/\(day.year)"
      for text in [day.iso, day.words, day.wordsWithoutWeekday, figures] {
        let read = try? DayReader.read(text, today: tuesday, nearest: .past)
        if read != day { faults.append(text) }
      }
    }
    #expect(faults.isEmpty)
  }
}
