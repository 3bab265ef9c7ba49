import CoProCore
import Testing

/// Rounds of one questionnaire beside each other, and when to ask the reflection tool.
struct SurveyTrendTests {
  private func wave(
    _ number: Int, _ counts: [Int], day: String, for side: SideAsked = .everyone,
    replacing: Int? = nil
  ) -> SurveyRound {
    var round = SurveyFixtures.closed(
      SurveyFixtures.round(number, for: side, replacing: replacing), counts)
    round.closedOn = Day(iso: day)
    return round
  }

  @Test func `closed rounds stand in the order of their days, each with its own figures`() throws {
    let late = wave(1, [0, 1, 1, 2, 3, 0], day: "2027-06-01")
    let early = wave(2, [1, 1, 2, 2, 1, 0], day: "2027-03-01")
    let open = SurveyFixtures.round(3, for: .everyone)
    let trends = SurveyTrend.all(of: [late, early, open])
    let trend = try #require(trends.first)
    #expect(trends.count == 1)
    #expect(trend.waves.map(\.round.name) == ["round-2", "round-1"])
    let counts = trend.lines.first?.results.map { $0?.row.counts }
    #expect(counts == [[1, 1, 2, 2, 1], [0, 1, 1, 2, 3]])
    #expect(trend.text().contains("1 March 2027"))
    #expect(trend.text().contains("5 of 7 people agreed or strongly agreed."))
  }

  @Test func `a reworded statement is a line of its own`() throws {
    let first = wave(1, [1, 1, 2, 2, 1, 0], day: "2027-03-01")
    var round = SurveyFixtures.round(2, for: .everyone)
    round.questions.statements[0].text = "Another statement."
    var second = SurveyFixtures.closed(round, [0, 1, 1, 2, 3, 0])
    second.closedOn = Day(iso: "2027-06-01")
    let trend = try #require(SurveyTrend.all(of: [first, second]).first)
    #expect(trend.lines.map(\.text) == ["Statement 1.", "Another statement."])
    #expect(trend.lines[0].results[1] == nil)
    #expect(trend.text().contains("not asked"))
  }

  @Test func `hidden figures stay hidden beside those that are shown`() throws {
    let first = wave(1, [1, 1, 2, 0, 0, 0], day: "2027-03-01")
    let second = wave(2, [0, 1, 1, 2, 3, 0], day: "2027-06-01")
    let trend = try #require(SurveyTrend.all(of: [first, second]).first)
    let result = try #require(trend.lines.first?.results.first)
    #expect(result?.row.counts == nil)
    #expect(trend.text().contains("[c]"))
  }

  @Test func `a corrected round gives way, and each side is by itself`() {
    let wrong = wave(1, [1, 1, 2, 2, 1, 0], day: "2027-03-01")
    let right = wave(2, [1, 1, 2, 2, 1, 0], day: "2027-03-02", replacing: 1)
    let residents = wave(3, [0, 1, 1, 2, 3, 0], day: "2027-03-01", for: .resident)
    let trends = SurveyTrend.all(of: [wrong, right, residents])
    let names = trends.map { $0.waves.map(\.round.name) }
    #expect(names == [["round-2"], ["round-3"]])
  }

  @Test func `another questionnaire of both sides hides nothing of what everyone is asked`() {
    let residents = SurveyFixtures.closed(
      SurveyFixtures.round(1, for: .resident), [0, 1, 1, 2, 3, 0])
    let council = SurveyFixtures.closed(
      SurveyFixtures.round(2, for: .council), [0, 1, 1, 2, 2, 0])
    var round = SurveyFixtures.round(3, for: .everyone)
    round.questions.statements[0].text = "Another statement."
    let closed = SurveyFixtures.closed(round, [1, 2, 2, 3, 3, 0], among: [residents, council])
    #expect(closed.published?.forms == 11)
  }
}
