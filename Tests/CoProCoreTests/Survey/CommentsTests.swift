import TestSupport
import Testing

@testable import CoProCore

/// What closing keeps of people's words, and what it never keeps.
@Suite struct CommentsTests {
  private static func questions(_ side: SideAsked = .everyone) -> Questionnaire {
    var questions = SurveyFixtures.questions(for: side, statements: 1)
    questions.openQuestions = [
      OpenQuestion(id: "w", text: "What would help?"),
      OpenQuestion(id: "s", text: "One word?", mostWords: 1),
    ]
    return questions
  }

  /// A closed round and what was kept, from words alone; the ticks are spread out.
  private static func close(
    _ number: Int, _ words: [String], replacing: Int? = nil, side: SideAsked = .everyone,
    after earlier: [(round: SurveyRound, comments: Comments?)] = []
  ) throws -> (round: SurveyRound, comments: Comments?) {
    let round = SurveyRound(
      id: SurveyFixtures.id(number), name: "round-\(number)", questions: questions(side),
      openedOn: .epoch, replaces: replacing.map(SurveyFixtures.id))
    var sitting = Sitting(questions: round.questions)
    for (index, word) in words.enumerated() {
      try sitting.enter("\(index % 5 + 1)" + (word.isEmpty ? "" : " | w: \(word)"))
    }
    var tally = Tally(of: round.questions, in: round.id)
    tally = try #require(tally.adding(sitting.tally))
    let rounds = earlier.map(\.round) + [round]
    let closed = try #require(round.closed(on: .epoch, tally: tally, among: rounds))
    let comments = Comments.kept(
      closing: closed, tally: tally, among: rounds, earlier: earlier.compactMap(\.comments))
    return (closed, comments)
  }

  private static let six = ["a", "b", "c", "d", "e", "f"]

  @Test func `from five forms the words are kept, sorted`() throws {
    let (round, comments) = try Self.close(1, ["d", "b", "", "a", ""])
    #expect(comments?.written.texts(of: "w").map(\.text) == ["a", "b", "d"])
    #expect(round.reasonForNoComments == nil)
  }

  @Test func `fewer than five forms leave no words`() throws {
    let (round, comments) = try Self.close(1, ["a", "b", "c", "d"])
    #expect(comments == nil)
    let reason = try #require(round.reasonForNoComments)
    #expect(reason.contains("cannot be read. Not shown: fewer than five people answered."))
  }

  @Test func `a correction that hides its forms keeps no words`() throws {
    let first = try Self.close(1, Self.six)
    let late = try Self.close(2, Self.six + ["late"], replacing: 1, after: [first])
    #expect(late.round.published?.forms == nil)
    #expect(late.comments == nil)
  }

  @Test(arguments: [
    (["a", "b", "c", "d", "e", "f"], false), (["a", "b", "c", "d", "e", "g"], true),
    (["a", "b", "c", "d", "e", ""], true), (["g", "h", "i", "j", "k", "l"], false),
  ])
  func `a correction withholds words that would tell which few were changed`(
    words: [String], isWithheld: Bool
  ) throws {
    let first = try Self.close(1, Self.six)
    let second = try Self.close(2, words, replacing: 1, after: [first])
    #expect(second.comments?.withheld == (isWithheld ? ["w"] : []))
    #expect(second.comments?.written.isEmpty == isWithheld)
  }

  @Test func `the same words and a late form in a fresh round are withheld`() throws {
    let first = try Self.close(1, Self.six + ["", "", "", "", ""])
    let again = try Self.close(2, Self.six + ["late", "", "", "", ""], after: [first])
    #expect(again.comments?.withheld == ["w"])
    let other = try Self.close(3, ["a", "x", "y", "late", ""], after: [first])
    #expect(other.comments?.withheld == [])
  }

  @Test func `the side is in no comment`() throws {
    let residents = try Self.close(1, Self.six, side: .resident)
    let council = try Self.close(1, Self.six, side: .council)
    let one = RecordFile.bytes(of: try #require(residents.comments))
    #expect(one == RecordFile.bytes(of: try #require(council.comments)))
  }

  private static let disagreements:
    [(String, @Sendable (inout Comments, inout SurveyRound) -> Void)] = [
      ("there is no round", { comments, round in round.id = SurveyFixtures.id(5) }),
      ("is open", { comments, round in (round.closedOn, round.published) = (nil, nil) }),
      ("Nobody may read", { comments, round in round.published?.forms = nil }),
      ("not those of 6 forms", { comments, _ in comments.written[0].question = "q1" }),
      ("not those of 6 forms", { comments, _ in comments.written[0].texts.swapAt(0, 1) }),
      (
        "not those of 6 forms",
        { comments, _ in comments.written[0].texts.append(WrittenText("z")) }
      ),
      ("cannot be withheld", { comments, _ in comments.withheld = ["w"] }),
      ("cannot be withheld", { comments, _ in comments.withheld = ["no"] }),
    ]

  @Test(arguments: disagreements.indices)
  func `comments that disagree with their round are told`(index: Int) throws {
    let (words, change) = Self.disagreements[index]
    var (round, kept) = try Self.close(1, Self.six)
    var comments = try #require(kept)
    #expect(comments.inconsistencies(with: [round]).isEmpty)
    change(&comments, &round)
    let found = comments.inconsistencies(with: [round])
    #expect(found.contains { $0.lowercased().contains(words.lowercased()) }, "\(found)")
  }

  @Test func `no project is loaded with comments that disagree with their round`() throws {
    let sample = try SampleFolder()
    try sample.folder().update(UpdateOptions(holder: "a test", seed: 1)) { draft in
      draft.write(
        Comments(
          round: SurveyFixtures.id(1),
          written: [WrittenList(question: "5", texts: [WrittenText("x")])]))
    }
    #expect(throws: StoreProblem.self) { try sample.load() }
  }

  @Test func `scratch files of a stopped writer do not stay beside answers`() throws {
    let sample = try SampleFolder()
    sample.home.write("{}", to: "p/private/tallies/.k7m2p9xd.tmp")
    try sample.folder().update(UpdateOptions(holder: "a test", seed: 1)) { draft in
      draft.write(Tally(of: Self.questions(), in: SurveyFixtures.id(1)))
    }
    #expect(sample.home.contents().keys.allSatisfy { !$0.hasSuffix(".tmp") })
  }

  @Test(arguments: [
    ("Robin helped.", QuotationCaution.name("Robin")), ("robin", .name("Robin")),
    ("Write to x@y.org", .address), ("Ring 01635 551111", .address), ("a robin sang", nil),
    ("We met 12 times in 2027.", nil), ("Dr O'Neill-Smith", .name("O'Neill-Smith")),
  ])
  func `a text that may tell who is meant is not chosen`(
    text: String, caution: QuotationCaution?
  ) throws {
    var project = try SampleFolder().load()
    project.members[0].name = "Robin Vale"
    project.members[1].name = "Al O'Neill-Smith"
    #expect(project.caution(against: text) == caution)
  }

  @Test func `a quotation of one side names no round`() throws {
    let (residents, _) = try Self.close(1, Self.six, side: .resident)
    let (everyone, _) = try Self.close(2, Self.six)
    let one = Quotation(id: .blank, text: "x", question: "?", from: residents)
    #expect(one.round == nil)
    #expect(Quotation(id: .blank, text: "x", question: "?", from: everyone).round == everyone.id)
  }
}
