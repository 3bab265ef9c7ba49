import CoProCore
import Testing

struct FirstMeetingTests {
  private func plan(
    _ start: String, _ end: String, how: Meeting.How = .faceToFace
  ) throws -> PlannedAgenda {
    var occasion = AgendaOccasion(time: try time(start, end))
    occasion.how = how
    return try builtInProgramme(Programme.firstMeetingPath).planned(for: occasion)
  }

  @Test func `half past twelve to half past four gives the thirteen rows of the sample`() throws {
    let plan = try plan("12:30", "16:30")
    #expect(
      rows(plan) == [
        "12:30 30 Sandwiches", "13:00 10 Welcome", "13:10 30 Introductions",
        "13:40 10 Ground rules", "13:50 30 Icebreaker: hula hoop task", "14:20 10 Break",
        "14:30 10 Introducing co-production", "14:40 20 Talk about co-production",
        "15:00 15 Questions and answers", "15:15 40 {{area}}'s {{topic}} priorities",
        "15:55 30 {{area}} co-production definition and principles exercise",
        "16:25 5 How was the meeting?", "16:30 0 Close",
      ])
    #expect(plan.changes == [])
  }

  @Test func `one to four leaves out lunch and shortens the longer rows a little`() throws {
    let plan = try plan("13:00", "16:00")
    #expect(
      rows(plan) == [
        "13:00 10 Welcome", "13:10 25 Introductions", "13:35 10 Ground rules",
        "13:45 25 Icebreaker: hula hoop task", "14:10 10 Break",
        "14:20 10 Introducing co-production", "14:30 15 Talk about co-production",
        "14:45 15 Questions and answers", "15:00 30 {{area}}'s {{topic}} priorities",
        "15:30 25 {{area}} co-production definition and principles exercise",
        "15:55 5 How was the meeting?", "16:00 0 Close",
      ])
    #expect(plan.changes.first == .leftOut("Sandwiches", .shortOfTime))
  }

  @Test func `ten to twelve keeps every part but lunch and the film`() throws {
    let plan = try plan("10:00", "12:00")
    #expect(
      rows(plan) == [
        "10:00 5 Welcome", "10:05 15 Introductions", "10:20 10 Ground rules",
        "10:30 20 Icebreaker: hula hoop task", "10:50 10 Break",
        "11:00 10 Talk about co-production", "11:10 10 Questions and answers",
        "11:20 20 {{area}}'s {{topic}} priorities",
        "11:40 15 {{area}} co-production definition and principles exercise",
        "11:55 5 How was the meeting?", "12:00 0 Close",
      ])
  }

  @Test func `an hour keeps what a first meeting cannot do without`() throws {
    let plan = try plan("10:00", "11:00")
    #expect(
      rows(plan) == [
        "10:00 5 Welcome", "10:05 15 Introductions", "10:20 10 Ground rules",
        "10:30 10 Talk about co-production", "10:40 15 {{area}}'s {{topic}} priorities",
        "10:55 5 How was the meeting?", "11:00 0 Close",
      ])
    #expect(
      plan.changes.sentences.first == """
        Left out, because time is short: “Introducing co-production”, “Break”, “Icebreaker: hula \
        hoop task”, “Questions and answers” and “{{area}} co-production definition and principles \
        exercise”.
        """)
  }

  @Test func `nobody is asked to stand and lower a hoop online`() throws {
    for how in [Meeting.How.online, .blended] {
      let titles = try plan("12:30", "16:30", how: how).rows.map(\.item.title)
      #expect(titles.contains("Icebreaker: how we work best"))
      #expect(!titles.contains("Icebreaker: hula hoop task"))
    }
  }

  @Test func `there is no lunch at an online meeting`() throws {
    let plan = try plan("12:30", "16:30", how: .online)
    #expect(plan.changes.first == .leftOut("Sandwiches", .online))
    #expect(plan.rows.first?.item.title == "Welcome")
  }

  @Test func `an evening meeting has no lunch`() throws {
    let plan = try plan("18:00", "22:30")
    let start = try clock("18:00")
    #expect(plan.changes.first == .leftOut("Sandwiches", .notAtMealTime(start: start)))
  }

  @Test func `a whole day has lunch in the middle`() throws {
    let plan = try plan("10:00", "16:00")
    let lunch = try #require(plan.rows.first { $0.item.kind == .arrival })
    let (earliest, latest) = (try clock("12:00"), try clock("13:00"))
    #expect(lunch.start >= earliest && lunch.start <= latest)
  }

  @Test func `rules, welcome and closing review are never left out`() throws {
    for end in ["10:30", "10:45", "11:00", "11:30", "12:00"] {
      let kinds = try plan("10:00", end).rows.map(\.item.kind)
      #expect(kinds.contains(.welcome) && kinds.contains(.groundRules))
      #expect(kinds.contains(.closingReview))
    }
  }

  @Test func `ground rules come before the first break`() throws {
    for end in ["12:00", "13:30", "15:00", "18:00"] {
      let kinds = try plan("10:00", end).rows.map(\.item.kind)
      let rules = try #require(kinds.firstIndex(of: .groundRules))
      let rest = try #require(kinds.firstIndex(of: .breakTime))
      #expect(rules < rest)
    }
  }
}
