import Markup
import Testing

@Suite struct CalendarFileTests {
  private let start = CalendarTime.utc(year: 2022, month: 3, day: 29, hour: 12, minute: 0)
  private let end = CalendarTime.utc(year: 2022, month: 3, day: 29, hour: 15, minute: 5)

  private func text(_ event: CalendarEvent) -> String {
    let file = CalendarFile(name: "Energy", maker: "-//x//y//EN", made: start, events: [event])
    return String(decoding: file.bytes, as: UTF8.self)
  }

  private func lines(titled title: String) -> [[UInt8]] {
    let file = CalendarFile(
      name: "Energy", maker: "-//x//y//EN", made: start,
      events: [CalendarEvent(identifier: "a", when: .times(start: start, end: end), title: title)])
    var lines: [[UInt8]] = [[]]
    for byte in file.bytes {
      lines[lines.count - 1].append(byte)
      if byte == 10 { lines.append([]) }
    }
    return lines.dropLast()
  }

  @Test func `a calendar is published, with what every calendar program asks for`() {
    let text = text(
      CalendarEvent(
        identifier: "a@b", revision: 3, when: .times(start: start, end: end), title: "Meeting 1",
        place: "Market Hall"))
    let wanted = """
      BEGIN:VCALENDAR
      VERSION:2.0
      PRODID:-//x//y//EN
      CALSCALE:GREGORIAN
      METHOD:PUBLISH
      NAME:Energy
      X-WR-CALNAME:Energy
      BEGIN:VEVENT
      UID:a@b
      DTSTAMP:20220329T120000Z
      SEQUENCE:3
      DTSTART:20220329T120000Z
      DTEND:20220329T150500Z
      SUMMARY:Meeting 1
      LOCATION:Market Hall
      STATUS:CONFIRMED
      END:VEVENT
      END:VCALENDAR

      """
    #expect(text == wanted.split(separator: "\n").map { "\($0)\r\n" }.joined())
  }

  @Test func `a deadline takes all of a day and makes nobody busy`() {
    let day = CalendarTime.day(year: 2022, month: 3, day: 1)
    let next = CalendarTime.day(year: 2022, month: 3, day: 2)
    let text = text(
      CalendarEvent(identifier: "a", when: .allDay(day, end: next), title: "Papers"))
    #expect(text.contains("DTSTART;VALUE=DATE:20220301\r\nDTEND;VALUE=DATE:20220302\r\n"))
    #expect(text.contains("TRANSP:TRANSPARENT"))
  }

  @Test func `an event that was called off says so`() {
    let text = text(
      CalendarEvent(
        identifier: "a", when: .times(start: start, end: end), title: "M", isCancelled: true))
    #expect(text.contains("STATUS:CANCELLED"))
  }

  @Test(arguments: [
    ("a, b; c\\d", "a\\, b\\; c\\\\d"), ("one\r\ntwo\nthree\rfour", "one\\ntwo\\nthree\\nfour"),
    ("tab\there\u{7}", "tab here"), ("END:VEVENT\r\nx", "END:VEVENT\\nx"),
  ])
  func `what a person wrote cannot break the file`(title: String, shown: String) {
    let text = text(
      CalendarEvent(identifier: "a", when: .times(start: start, end: end), title: title))
    #expect(text.contains("SUMMARY:\(shown)\r\n"))
  }

  @Test(arguments: 60...90)
  func `no line is longer than 75 bytes and no character is cut in two`(count: Int) {
    for sign in ["a", "é", "€", "😀", "\u{202B}ש"] {
      let title = String(repeating: "x", count: count % 7) + String(repeating: sign, count: count)
      let lines = lines(titled: title)
      let tooLong = lines.filter { $0.count > 77 }
      let broken = lines.filter { String(validating: $0, as: UTF8.self) == nil }
      #expect(tooLong.isEmpty)
      #expect(broken.isEmpty)
      let whole = lines.reduce(into: [UInt8]()) { bytes, line in
        if line.first == 32 { bytes.removeLast(2) }
        bytes += line.first == 32 ? line.dropFirst() : line[...]
      }
      let text = String(decoding: whole, as: UTF8.self)
      #expect(text.contains("SUMMARY:\(title)\r\n"))
    }
  }
}
