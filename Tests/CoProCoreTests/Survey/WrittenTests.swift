import CoProCore
import Testing

/// Answers in people's own words, as they are made ready to be kept.
@Suite struct WrittenTests {
  private static func reflection() throws -> Questionnaire {
    let found = try Questionnaire.builtIn("reflection", for: .everyone)
    return try #require(found)
  }

  @Test(arguments: [
    ("  More\n\ttime\r\n please ", "More time please"), ("More\u{A0}\u{2028}time", "More time"),
    ("\u{FEFF}M\u{202E}o\u{200B}re", "More"), ("👩\u{200D}🌾 grows", "👩\u{200D}🌾 grows"),
    ("…", "…"), ("a | b", "a | b"),
  ])
  func `white space and what cannot be seen leave no trace`(raw: String, kept: String) {
    #expect(WrittenText.cleaned(raw) == kept)
  }

  @Test(arguments: ["", "  ", ".", "-", " – ", "\n", "\u{200B}"])
  func `a blank, a full stop or a dash is no answer`(raw: String) {
    #expect(WrittenText.cleaned(raw) == nil)
  }

  @Test(arguments: [
    ("Calm, engaged and OPEN.", ["calm", "engaged", "open"]), ("calm calm Calm", ["calm"]),
    ("well-run / “slow”", ["well-run", "slow"]), ("fun & don't-know!", ["fun", "don't-know"]),
    ("👍 good", ["👍", "good"]), (" . ; - ", []), ("ÉLAN", ["élan"]),
  ])
  func `an answer in single words is taken apart`(raw: String, words: [String]) {
    #expect(WrittenText.singleWords(of: raw) == words)
  }

  @Test func `four words are kept apart, and a word for oneself stays with its reasons`() throws {
    let written = try Self.reflection().written([
      "2": "open, busy, calm, late", "3a": "Curious", "3b": "I am  new.", "5": ".",
    ])
    #expect(
      written == [
        WrittenList(
          question: "2", texts: ["busy", "calm", "late", "open"].map { WrittenText($0) }),
        WrittenList(question: "3a", texts: [WrittenText("curious", reasons: "I am new.")]),
      ])
  }

  @Test func `reasons without a word are kept`() throws {
    let written = try Self.reflection().written(["3b": "I cannot say."])
    #expect(
      written == [WrittenList(question: "3a", texts: [WrittenText("", reasons: "I cannot say.")])])
  }

  @Test(arguments: [
    ("2", "a b c d e", WordsProblem.Fact.tooManyWords(5, most: 4)),
    ("3a", "very calm", .tooManyWords(2, most: 1)),
    ("5", String(repeating: "x", count: 5_001), .tooLong(5_001)),
  ])
  func `too many words are refused with the question`(
    id: String, text: String, fact: WordsProblem.Fact
  ) throws {
    let questions = try Self.reflection()
    let problem = #expect(throws: WordsProblem.self) { try questions.written([id: text]) }
    #expect(problem == WordsProblem(question: id, fact))
  }

  @Test(arguments: [
    "44444444 | 2: open, busy | 3B: \"I\" think: yes | 5: Less | 6:",
    #"{"words": {"5": "Less", "2": ["busy", "open"], "3b": "\"I\" think: yes"}, "answers": "44444444"}"#,
    #"{"answers": [4,4,4,4,4,4,4,4], "words": {"2": "busy;open", "3b": "\"I\" think:\nyes", "5": "Less", "6": null}}"#,
  ])
  func `a form is one line, in signs or in JSON`(line: String) throws {
    let form = try FormAnswers(line, form: 1, of: try Self.reflection())
    #expect(form.answers == Array(repeating: 3, count: 8))
    #expect(form.written.map(\.question) == ["2", "3a", "5"])
    #expect(form.written.texts(of: "3a") == [WrittenText("", reasons: "\"I\" think: yes")])
  }

  @Test(arguments: [
    ("44444444 | 9: x", FormProblem.Fact.noQuestion("9", questions: ["2", "3a", "3b", "5", "6"])),
    ("44444444 | 5: x | 5: y", .twice("5")),
    ("44444444 | well", .noName("well")),
    ("44444444 | 2: a b c d e", .words(WordsProblem(question: "2", .tooManyWords(5, most: 4)))),
    ("444 | 5: x", .wrongNumber(given: 3, needed: 8)),
    (#"{"answers": "44444444", "name": "Ann"}"#, .notAForm("“name” cannot stand there like this.")),
    (#"{"answers": [true]}"#, .notAForm("answers are numbers, and null for a blank.")),
    (
      #"{"answers": "44444444", "words": {"5": 7}}"#,
      .notAForm("words for “5” are a text.")
    ),
  ])
  func `a form with a slip is refused, with its place`(
    line: String, fact: FormProblem.Fact
  ) throws {
    let questions = try Self.reflection()
    let problem = #expect(throws: FormProblem.self) {
      try FormAnswers(line, form: 3, of: questions)
    }
    #expect(problem == FormProblem(form: 3, fact))
  }

  @Test func `words entered in any order and any number of sittings leave the same tally`() throws {
    let questions = try Self.reflection()
    let lines = [
      "44444444 | 2: b, a | 3a: z | 3b: because", "33333333 | 2: a | 5: é", "22222222 | 3a: z",
      "11111111 | 2: c a | 5: e\u{301} | 6: x", "........ | 5: É",
    ]
    var tallies: [Tally] = []
    for turn in lines.indices {
      var halves = [Sitting(questions: questions), Sitting(questions: questions)]
      for index in lines.indices {
        try halves[index % 2].enter(lines[(index * 2 + turn) % lines.count])
      }
      tallies.append(try #require(halves[0].tally.adding(halves[1].tally)))
    }
    let bytes = Set(tallies.map { Array("\($0.json)".utf8) })
    #expect(bytes.count == 1)
    #expect(tallies[0].fits(questions))
    #expect(tallies[0].written.texts(of: "2").map(\.text) == ["a", "a", "a", "b", "c"])
  }

  @Test func `a tally with words that its forms cannot hold does not fit`() throws {
    let questions = try Self.reflection()
    var sitting = Sitting(questions: questions)
    try sitting.enter("44444444 | 2: a b c d | 5: one")
    var tally = sitting.tally
    #expect(tally.fits(questions))
    tally.addWritten([WrittenList(question: "5", texts: [WrittenText("two")])])
    #expect(!tally.fits(questions))
    tally = sitting.tally
    tally.addWritten([WrittenList(question: "3b", texts: [WrittenText("two")])])
    #expect(!tally.fits(questions))
    tally = sitting.tally
    tally.written[0].texts.swapAt(0, 3)
    #expect(!tally.fits(questions))
  }
}
