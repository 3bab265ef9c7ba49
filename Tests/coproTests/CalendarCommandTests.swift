import CoProCore
import TestSupport
import Testing

@testable import copro

@Suite struct CalendarCommandTests {
  private let project = CommandProject()

  private func run(_ words: String...) -> TestConsole.Run { project.console.run(words) }

  private func add() {
    _ = run(
      "meeting", "add", "--date", "2027-03-29", "--start", "1pm", "--end", "4pm", "--venue",
      "Market Hall", "--how", "blended", "--joining", "Ring Robin on 01632 960123")
  }

  @Test func `a calendar has the meetings in UTC, and the day their papers go out`() {
    add()
    let calendar = run("calendar").output
    // The day after the clocks went forward.
    #expect(calendar.contains("DTSTART:20270329T120000Z\r\nDTEND:20270329T150000Z\r\n"))
    #expect(calendar.contains("DTSTART;VALUE=DATE:20270322\r\n"))
    #expect(calendar.contains("LOCATION:Market Hall\r\n"))
  }

  @Test func `a calendar names nobody and does not say how to join`() {
    add()
    _ = run(
      "meeting", "action", "1", "Ask Robin for the map", "--due", "2027-04-05", "--owner", "Robin")
    _ = run("meeting", "action", "1", "Book the room", "--due", "2027-04-06", "--owner", "Robin")
    let calendar = run("calendar").output.split(separator: "\r\n ").joined()
    #expect(calendar.contains("Book the room"))
    #expect(calendar.contains("action AC1 of meeting 1 is due"))
    #expect(!calendar.contains("Robin"))
    #expect(!calendar.contains("01632"))
  }

  @Test func `a meeting that moves or is called off keeps its name and counts up`() {
    add()
    let first = run("calendar", "--meeting", "1").output
    _ = run("meeting", "note", "1", "We talked.")
    let same = run("calendar", "--meeting", "1").output
    #expect(same == first)
    _ = run("meeting", "add", "--date", "2027-04-29", "--start", "1pm", "--end", "4pm")
    _ = run("meeting", "edit", "2", "--start", "2pm")
    let moved = run("calendar", "--meeting", "2").output
    #expect(moved.contains("SEQUENCE:1\r\n"))
    _ = run("meeting", "cancel", "2", "--because", "Robin is ill.")
    let off = run("calendar", "--meeting", "2").output
    #expect(off.contains("SEQUENCE:2\r\n"))
    #expect(off.contains("STATUS:CANCELLED\r\n"))
    #expect(!off.contains("ill"))
    let names = [moved, off].map { text in
      text.split(separator: "\r\n").filter { $0.hasPrefix("UID:") }
    }
    #expect(names[0] == names[1])
  }

  private func sequences() -> [Int] {
    run("calendar").output.split(separator: "\r\n")
      .filter { $0.hasPrefix("SEQUENCE:") }.compactMap { Int($0.dropFirst(9)) }
  }

  @Test func `a change that is taken back is told to calendars as a later one`() {
    add()
    _ = run("meeting", "edit", "1", "--start", "1:30pm")
    _ = run("meeting", "edit", "1", "--start", "2pm")
    let moved = sequences()
    let first = run("undo")
    let back = sequences()
    let second = run("undo")
    let start = sequences()
    #expect([first.status, second.status] == [0, 0], "\(first.errors)\(second.errors)")
    #expect(!moved.isEmpty && zip(moved, back).allSatisfy { $0 < $1 })
    #expect(zip(back, start).allSatisfy { $0 < $1 })
    let calendar = run("calendar", "--meeting", "1").output
    #expect(calendar.contains("DTSTART:20270329T120000Z\r\n"))
  }

  @Test func `an action that is not carried forward after all counts up, too`() {
    add()
    _ = run("meeting", "action", "1", "Book the room", "--due", "2027-04-06", "--owner", "Robin")
    let given = sequences()
    _ = run("meeting", "action", "carry", "1", "AC1", "--due", "2027-04-20")
    let carried = sequences()
    let undone = run("undo")
    let back = sequences()
    #expect(undone.status == 0)
    #expect(given.max() ?? 0 < carried.max() ?? 0)
    #expect(carried.max() ?? 0 < back.max() ?? 0)
  }

  @Test func `the same project on the same day is the same calendar`() {
    add()
    let one = run("calendar").output
    let other = run("calendar").output
    #expect(one == other)
  }

  @Test func `a calendar without dates is refused, and so is a name that no calendar knows`() {
    _ = run("plan", "measure", "list")
    let empty = run("calendar")
    #expect(empty.status == 1)
    add()
    let wrong = run("calendar", "-o", "dates.txt")
    #expect(wrong.status == 64)
    let right = run("calendar", "-o", "dates.ics")
    #expect(right.status == 0)
  }
}
