import CoProCore
import JSONText
import Testing

@Suite struct PublicationTests {
  static let together =
    "Not shown: beside figures already published, this could tell how a few people answered."

  private func row(of round: SurveyRound, _ statement: Int = 1) throws -> PublishedRow {
    try #require(round.published?.row("q\(statement)"))
  }

  @Test func `five who answered are shown, with every option and the blanks`() throws {
    let round = SurveyFixtures.closed(SurveyFixtures.round(1, asked: 9), [0, 1, 0, 2, 2, 1])
    let row = try row(of: round)
    #expect(row.counts == [0, 1, 0, 2, 2])
    #expect(row.n == 5)
    #expect(row.blank == 1)
    #expect(row.sentenceForFigures == nil)
    #expect(round.published?.forms == 6)
    #expect(round.published?.asked == 9)
  }

  @Test func `the base is those who answered the statement, not those who sent in a form`() throws {
    let round = SurveyFixtures.closed(
      SurveyFixtures.round(1, statements: 2), [0, 1, 0, 2, 2, 1], [0, 1, 0, 2, 1, 2])
    let row = try row(of: round, 2)
    #expect(row.hidden == "Not shown: fewer than five people answered this statement.")
    #expect(row.counts == nil)
    #expect(row.blank == nil)
    let other = try self.row(of: round)
    #expect(other.n == 5)
  }

  @Test func `four forms are hidden, and so is how many they are`() throws {
    let round = SurveyFixtures.closed(SurveyFixtures.round(1), [0, 1, 0, 2, 1, 0])
    #expect(round.published?.forms == nil)
    #expect(round.published?.hidden == "Not shown: fewer than five people answered.")
    let row = try row(of: round)
    #expect(row.hidden == round.published?.hidden)
  }

  @Test(
    arguments: [
      ([0, 0, 0, 7, 0, 0], "Almost everyone agreed."),
      ([0, 1, 0, 6, 0, 0], "Almost everyone agreed."),
      ([0, 0, 0, 1, 6, 2], "Almost everyone agreed."),
      ([4, 0, 0, 1, 0, 0], "Almost everyone disagreed."),
      ([0, 6, 0, 0, 0, 0], "Almost everyone disagreed."),
      ([0, 1, 5, 1, 0, 0], "Most people neither agreed nor disagreed."),
      ([0, 1, 1, 5, 0, 0], nil), ([0, 0, 0, 5, 2, 0], nil), ([0, 1, 3, 2, 1, 0], nil),
    ] as [([Int], String?)])
  func `words take the place of figures where nearly all say the same`(
    answers: [Int], words: String?
  ) throws {
    let round = SurveyFixtures.closed(SurveyFixtures.round(1), answers)
    let row = try row(of: round)
    #expect(row.words == words)
    #expect((row.counts == nil) == (words != nil))
  }

  @Test func `a group that chose exact figures is shown them`() throws {
    let round = SurveyFixtures.closed(SurveyFixtures.round(1, isExact: true), [0, 1, 0, 6, 0, 0])
    let row = try row(of: round)
    #expect(row.counts == [0, 1, 0, 6, 0])
  }

  @Test func `everyone's figures are hidden where the council's could be worked out`() throws {
    let residents = SurveyFixtures.closed(SurveyFixtures.round(1), [0, 1, 1, 3, 2, 0])
    let council = SurveyFixtures.closed(
      SurveyFixtures.round(2, for: .council), [0, 1, 0, 2, 0, 0], among: [residents])
    let everyone = SurveyFixtures.closed(
      SurveyFixtures.round(3, for: .everyone), [0, 2, 1, 5, 2, 0], among: [residents, council])
    #expect(everyone.published?.hidden == Self.together)
    #expect(everyone.published?.forms == nil)
    let row = try row(of: everyone)
    #expect(row.hidden == Self.together)
  }

  @Test func `both sides are hidden once everyone's figures are out`() throws {
    let everyone = SurveyFixtures.closed(
      SurveyFixtures.round(1, for: .everyone), [1, 2, 2, 5, 3, 0])
    let residents = SurveyFixtures.closed(
      SurveyFixtures.round(2), [1, 1, 1, 3, 2, 0], among: [everyone])
    let council = SurveyFixtures.closed(
      SurveyFixtures.round(3, for: .council), [0, 1, 1, 2, 1, 0], among: [everyone, residents])
    let rows = try [residents, council].map { try row(of: $0).hidden }
    #expect(rows == [Self.together, Self.together])
  }

  @Test func `a side closed after everyone was put in words shows nothing, nor how few it was`()
    throws
  {
    let everyone = SurveyFixtures.closed(
      SurveyFixtures.round(1, for: .everyone), [0, 1, 0, 12, 0, 0])
    let exact = SurveyFixtures.closed(
      SurveyFixtures.round(2, isExact: true), [0, 1, 0, 7, 0, 0], among: [everyone])
    let council = SurveyFixtures.closed(
      SurveyFixtures.round(3, for: .council), [0, 0, 0, 4, 0, 1], among: [everyone])
    let words = SurveyFixtures.closed(
      SurveyFixtures.round(4), [0, 1, 0, 7, 0, 0], among: [everyone])
    let rows = try [exact, council, words].map { try row(of: $0) }
    #expect(rows.map(\.hidden) == [Self.together, Self.together, Self.together])
    #expect(rows.map(\.words) == [nil, nil, nil])
  }

  @Test func `a side closed after everyone was hidden is judged by itself`() throws {
    let residents = SurveyFixtures.closed(SurveyFixtures.round(1), [0, 1, 1, 3, 2, 0])
    let everyone = SurveyFixtures.closed(
      SurveyFixtures.round(2, for: .everyone), [1, 3, 1, 5, 3, 0], among: [residents])
    let council = SurveyFixtures.closed(
      SurveyFixtures.round(3, for: .council), [1, 2, 0, 2, 1, 0], among: [residents, everyone])
    let rows = try [everyone, council].map { try row(of: $0) }
    #expect(rows.map(\.hidden) == [Self.together, nil])
    #expect(rows[1].counts == [1, 2, 0, 2, 1])
  }

  @Test func `everyone asked something else at the same meeting does not tell of a small side`() {
    let other = SurveyFixtures.closed(
      SurveyFixtures.round(1, for: .everyone, about: "Another"), [1, 2, 3, 5, 2, 0])
    let nine = SurveyFixtures.closed(SurveyFixtures.round(2), [1, 1, 2, 3, 2, 0], among: [other])
    #expect(nine.published?.hidden == Self.together)
    let council = SurveyFixtures.closed(
      SurveyFixtures.round(3, for: .council), [1, 1, 1, 1, 1, 0], among: [other])
    let eight = SurveyFixtures.closed(
      SurveyFixtures.round(2), [1, 1, 1, 3, 2, 0], among: [other, council])
    #expect(eight.published?.forms == 8)
    var later = SurveyFixtures.round(2)
    later.openedOn = Day.epoch.adding(days: 30)
    let another = SurveyFixtures.closed(later, [1, 1, 2, 3, 2, 0], among: [other])
    #expect(another.published?.forms == 9)
  }

  @Test func `a total that only adds up two published sides is shown`() throws {
    let residents = SurveyFixtures.closed(SurveyFixtures.round(1), [0, 1, 1, 3, 2, 0])
    let council = SurveyFixtures.closed(
      SurveyFixtures.round(2, for: .council), [1, 1, 0, 2, 1, 1], among: [residents])
    let everyone = SurveyFixtures.closed(
      SurveyFixtures.round(3, for: .everyone), [1, 2, 1, 5, 3, 1], among: [residents, council])
    let row = try row(of: everyone)
    #expect(row.counts == [1, 2, 1, 5, 3])
  }

  @Test func `one late form in a corrected round hides the round`() throws {
    let first = SurveyFixtures.closed(SurveyFixtures.round(1), [0, 1, 1, 3, 2, 0])
    let second = SurveyFixtures.closed(
      SurveyFixtures.round(2, replacing: 1), [0, 2, 1, 3, 2, 0], among: [first])
    #expect(second.published?.hidden == Self.together)
  }

  @Test func `one late form in a round that does not say what it corrects is hidden too`() throws {
    let first = SurveyFixtures.closed(SurveyFixtures.round(1), [0, 1, 1, 3, 2, 0])
    let second = SurveyFixtures.closed(
      SurveyFixtures.round(2), [0, 2, 1, 3, 2, 0], among: [first])
    #expect(second.published?.hidden == Self.together)
    let askedAgain = SurveyFixtures.closed(
      SurveyFixtures.round(3), [0, 0, 1, 3, 4, 0], among: [first])
    let row = try row(of: askedAgain)
    #expect(row.n == 8)
  }

  @Test func `a corrected round shows what is as before and hides the one answer that moved`()
    throws
  {
    let first = SurveyFixtures.closed(
      SurveyFixtures.round(1, statements: 2), [0, 1, 1, 3, 2, 0], [1, 1, 2, 2, 1, 0])
    let second = SurveyFixtures.closed(
      SurveyFixtures.round(2, statements: 2, replacing: 1), [0, 1, 1, 3, 2, 0], [1, 2, 1, 2, 1, 0],
      among: [first])
    let kept = try row(of: second)
    let moved = try row(of: second, 2)
    #expect(kept.counts == [0, 1, 1, 3, 2])
    #expect(moved.hidden == Self.together)
  }

  @Test func `a round closed too early can be corrected once enough have answered`() throws {
    let first = SurveyFixtures.closed(SurveyFixtures.round(1), [0, 1, 1, 1, 0, 0])
    let second = SurveyFixtures.closed(
      SurveyFixtures.round(2, replacing: 1), [0, 1, 1, 3, 2, 0], among: [first])
    let row = try row(of: second)
    #expect(row.counts == [0, 1, 1, 3, 2])
    let current = [first, second].current.map(\.name)
    #expect(current == ["round-2"])
  }

  @Test func `rounds for the two sides alone do not bear on each other`() throws {
    let residents = SurveyFixtures.closed(SurveyFixtures.round(1), [0, 1, 1, 1, 0, 0])
    let council = SurveyFixtures.closed(
      SurveyFixtures.round(2, for: .council), [0, 1, 1, 3, 1, 0], among: [residents])
    let row = try row(of: council)
    #expect(row.n == 6)
  }

  @Test func `a closed round is written as it was read`() throws {
    let round = SurveyFixtures.closed(
      SurveyFixtures.round(1, statements: 2, asked: 9), [0, 0, 0, 6, 0, 0], [0, 1, 1, 3, 1, 0])
    var problems: [RecordProblem] = []
    let again = SurveyRound.read(JSONView(round.json), problems: &problems)
    #expect(again == round)
    let tally = SurveyFixtures.tally([0, 0, 0, 6, 0, 0], in: round)
    #expect(Tally.read(JSONView(tally.json), problems: &problems) == tally)
    #expect(problems.isEmpty)
  }

  @Test func `figures changed by hand are not believed`() throws {
    let round = SurveyFixtures.closed(SurveyFixtures.round(1), [0, 1, 1, 3, 2, 0])
    #expect(round.inconsistencies.isEmpty)
    var changes: [SurveyRound] = Array(repeating: round, count: 5)
    changes[0].published?.rows[0].counts = [0, 0, 0, 5, 1]
    changes[1].published?.rows[0].counts = [.max, .max, 0, 0, 0]
    changes[2].published?.rows[0].words = "Almost everyone agreed."
    changes[3].published?.rows[0].blank = nil
    changes[4].published = nil
    let areFound = changes.map { !$0.inconsistencies.isEmpty }
    #expect(areFound == [true, true, true, true, true])
  }

  @Test func `whoever opens a round is told what it will not be able to show`() {
    let everyone = SurveyFixtures.closed(
      SurveyFixtures.round(1, for: .everyone), [1, 2, 2, 5, 3, 0])
    let few = SurveyFixtures.round(2, asked: 4).cautions(among: [])
    let side = SurveyFixtures.round(2, asked: 7).cautions(among: [everyone])
    let again = SurveyFixtures.round(2, for: .everyone, asked: 7).cautions(among: [everyone])
    #expect(few == ["Figures are shown only from five answers, so this round of 4 will show none."])
    #expect(side.count == 1)
    #expect(again.isEmpty)
  }

  @Test func `a round is closed once, with its own tally`() throws {
    let round = SurveyFixtures.round(1)
    let day = try #require(Day(year: 2026, month: 5, day: 3))
    let tally = SurveyFixtures.tally([0, 1, 1, 3, 2, 0], in: round)
    let closed = try #require(round.closed(on: day, tally: tally, among: [round]))
    #expect(closed.closedOn == day)
    #expect(closed.published?.forms == 7)
    let again = closed.closed(on: day, tally: tally, among: [closed])
    let others = round.closed(
      on: day, tally: Tally(of: round.questions, in: SurveyFixtures.id(2)), among: [round])
    let empty = round.closed(on: day, tally: nil, among: [round])
    #expect(again == nil)
    #expect(others == nil)
    #expect(empty?.published?.hidden == "Not shown: fewer than five people answered.")
    #expect([round].named("ROUND-1")?.id == round.id)
    #expect([round].named("round-2") == nil)
  }
}
