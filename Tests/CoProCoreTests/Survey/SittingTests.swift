import CoProCore
import JSONText
import Testing

@Suite struct SittingTests {
  static let five = Array(repeating: 5, count: 6)

  @Test(arguments: [
    "4 4 5 3 5 4", "445354", "4,4,5,3,5,4", "4;4;5;3;5;4", " 4 4 5\t3 5 4 \r", "44 5354",
  ])
  func `a form may be typed with or without gaps`(line: String) throws {
    let form = try FormAnswers(line, form: 1, options: Self.five)
    #expect(form.answers == [3, 3, 4, 2, 4, 3])
  }

  @Test(arguments: ["4 . 5 - 5 4", "4.5-54", "4,.,5,\u{2013},5,4"])
  func `a full stop or a dash is a blank`(line: String) throws {
    let form = try FormAnswers(line, form: 1, options: Self.five)
    #expect(form.answers == [3, nil, 4, nil, 4, 3])
  }

  @Test(arguments: [
    ("4 4 5 3 5", FormProblem.Fact.wrongNumber(given: 5, needed: 6)),
    ("4 4 5 3 5 4 4", .wrongNumber(given: 7, needed: 6)),
    ("", .wrongNumber(given: 0, needed: 6)),
    ("4 4 6 3 5 4", .outOfRange(6, place: 3, highest: 5)),
    ("0 4 5 3 5 4", .outOfRange(0, place: 1, highest: 5)),
    ("4 4 5 3 x 4", .notAnAnswer("x", place: 5)),
    ("4 4 5 3 5 é", .notAnAnswer("é", place: 6)),
    ("4 4 5 3 5 ٤", .notAnAnswer("٤", place: 6)),
  ])
  func `a form with a slip is refused, with its place`(line: String, fact: FormProblem.Fact) {
    let problem = #expect(throws: FormProblem.self) {
      try FormAnswers(line, form: 7, options: Self.five)
    }
    #expect(problem == FormProblem(form: 7, fact))
  }

  @Test func `the words of a problem say which form and which answer`() {
    let words = FormProblem(form: 2, .outOfRange(6, place: 3, highest: 5)).words
    #expect(
      words
        == "Form 2, answer 3: there is no option 6. Type a number from 1 to 5, or . for a blank.")
  }

  @Test func `a refused form leaves the sitting as it was`() throws {
    var sitting = Sitting(questions: SurveyFixtures.questions(for: .resident, statements: 2))
    try sitting.enter("4 4")
    let problem = #expect(throws: FormProblem.self) { try sitting.enter("4 9") }
    #expect(problem?.form == 2)
    #expect(sitting.count == 1)
    sitting.takeBack()
    #expect(sitting.tally.forms == 0)
  }

  @Test func `forms entered in any order leave the same bytes`() throws {
    let lines = ["445", "4.5", "111", "...", "532", "445"]
    let questions = SurveyFixtures.questions(for: .resident, statements: 3)
    var bytes: Set<[UInt8]> = []
    for turn in lines.indices {
      for order in [Array(lines[turn...] + lines[..<turn]), lines.reversed()] {
        var sitting = Sitting(questions: questions)
        for line in order { try sitting.enter(line) }
        bytes.insert(JSONText.write(sitting.tally.json))
      }
    }
    #expect(bytes.count == 1)
  }

  @Test func `two sittings add up to one`() throws {
    let questions = SurveyFixtures.questions(for: .resident, statements: 2)
    let halves = try [["44", "5."], ["12", "..", "33"]].map { lines in
      var sitting = Sitting(questions: questions)
      for line in lines { try sitting.enter(line) }
      return sitting.tally
    }
    let sum = try #require(halves[0].adding(halves[1]))
    #expect(sum.forms == 5)
    #expect(sum.rows.map(\.blank) == [1, 2])
    #expect(sum.fits(questions))
  }

  @Test(
    arguments: [
      (0, nil, false, Sitting.Leave.nothingToWrite),
      (2, nil, false, .write),
      (2, 0, false, .write),
      (2, 7, false, .refuse(forms: 2)),
      (2, 7, true, .writeWithWarning(forms: 2)),
      (4, 1, false, .refuse(forms: 4)),
      (5, 7, false, .write),
    ] as [(Int, Int?, Bool, Sitting.Leave)])
  func `a few forms do not join others unless the person insists`(
    forms: Int, existing: Int?, few: Bool, leave: Sitting.Leave
  ) throws {
    let questions = SurveyFixtures.questions(for: .resident)
    var sitting = Sitting(questions: questions)
    for _ in 0..<forms { try sitting.enter("4") }
    var before = Tally(of: questions)
    for _ in 0..<(existing ?? 0) { before.add(FormAnswers([1])) }
    let found = sitting.leave(toJoin: existing.map { _ in before }, few: few)
    #expect(found == leave)
  }

  @Test(arguments: [
    (4, "Not yet five forms."), (5, "At least five forms are in."),
    (6, "At least five forms are in."),
  ])
  func `an open round says only whether five forms are in`(forms: Int, words: String) {
    var tally = Tally(of: SurveyFixtures.questions(for: .resident))
    for _ in 0..<forms { tally.add(FormAnswers([1])) }
    let progress = SurveyRound.progress(tally)
    #expect(progress == words)
  }

  @Test func `a tally that does not account for every form does not fit`() {
    let round = SurveyFixtures.round(1)
    var tally = SurveyFixtures.tally([0, 0, 0, 5, 1, 0], in: round)
    #expect(tally.fits(round.questions))
    tally.forms = 7
    #expect(!tally.fits(round.questions))
    let table = Publication.table(closing: round, tally: tally, among: [])
    #expect(table == nil)
  }
}
