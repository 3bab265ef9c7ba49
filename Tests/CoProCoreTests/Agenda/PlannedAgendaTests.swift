import CoProCore
import Testing

struct PlannedAgendaTests {
  private static let ways = [Meeting.How.faceToFace, .online, .blended]
  private static let starts = ["08:00", "10:00", "12:30", "13:07"]

  @Test(arguments: starts, ways)
  func `rows follow one another and end on time, however long the meeting`(
    start: String, how: Meeting.How
  ) throws {
    for path in [Programme.firstMeetingPath, Programme.laterMeetingPath] {
      let programme = try builtInProgramme(path)
      for minutes in 30...480 {
        let begin = try clock(start)
        let end = try #require(begin.adding(minutes: minutes))
        let range = try #require(TimeRange(start: begin, end: end))
        var occasion = AgendaOccasion(time: range)
        occasion.how = how
        occasion.conditions = minutes.isMultiple(of: 2) ? [.secondMeeting, .termsDraft] : []
        let plan = programme.planned(for: occasion)
        #expect(follows(plan, from: begin, to: end), "\(path) for \(minutes) minutes")
        let hasBreak = plan.rows.contains { $0.item.kind == .breakTime }
        #expect(minutes <= 90 || hasBreak, "\(path) for \(minutes) minutes")
        #expect(plan.rows.suffix(2).contains { $0.item.kind == .closingReview })
        #expect(longestStretch(plan) <= 120, "\(path) for \(minutes) minutes")
      }
    }
  }

  private func follows(_ plan: PlannedAgenda, from start: ClockTime, to end: ClockTime) -> Bool {
    var now = start
    for row in plan.rows {
      guard row.start == now, row.minutes > 0 || row.item.kind == .close,
        let next = now.adding(minutes: row.minutes)
      else { return false }
      now = next
    }
    return now == end
  }

  private func longestStretch(_ plan: PlannedAgenda) -> Int {
    plan.rows.split { [.breakTime, .arrival].contains($0.item.kind) }
      .map { $0.reduce(0) { $0 + $1.minutes } }.max() ?? 0
  }

  private func item(_ title: String, _ minutes: Int, least: Int? = nil, out: Int? = nil)
    -> AgendaItem
  {
    var item = AgendaItem(title: title, minutes: minutes, kind: .other)
    item.least = least
    item.leftOut = out
    return item
  }

  @Test func `an item without a least keeps its minutes while others can give way`() throws {
    let plan = PlannedAgenda(
      [item("Fixed", 30), item("Can shrink", 60, least: 20)], in: try time("10:00", "11:00"))
    #expect(rows(plan) == ["10:00 30 Fixed", "10:30 30 Can shrink"])
    #expect(plan.changes.sentences == ["“Can shrink” gets 30 minutes, not 60."])
  }

  @Test func `the item with the lowest number is left out first`() throws {
    let plan = PlannedAgenda(
      [item("A", 30, out: 2), item("B", 30, out: 1), item("C", 30)], in: try time("10:00", "11:00"))
    #expect(rows(plan) == ["10:00 30 A", "10:30 30 C"])
  }

  @Test func `a plan that can never fit says by how much`() throws {
    let plan = PlannedAgenda([item("A", 40), item("B", 40)], in: try time("10:00", "11:00"))
    #expect(rows(plan) == ["10:00 30 A", "10:30 30 B"])
    #expect(plan.changes.contains(.tooShort(by: 20)))
  }

  @Test func `an agenda of nothing is a plan of nothing`() throws {
    #expect(PlannedAgenda([], in: try time("10:00", "11:00")).rows == [])
  }
}
