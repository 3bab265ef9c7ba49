import PlainEnglish
import Testing

struct ReadingGradeTests {
  @Test(arguments: [
    ("the", 1), ("people", 2), ("like", 1), ("table", 2), ("council", 2), ("council's", 2),
    ("changes", 2), ("times", 1), ("asked", 1), ("decided", 3), ("going", 2), ("being", 2),
    ("nation", 2), ("various", 3), ("co-production", 4), ("energy", 3), ("agreed", 2), ("NHS", 3),
    ("2022", 1), ("1pm", 1), ("a.long.address@council.example", 1), ("(don’t)", 1), ("rules", 1),
    ("papers", 2), ("voices", 2), ("special", 2),
  ])
  func `the syllables of a word are counted`(word: String, syllables: Int) {
    let counted = Syllables.estimate(in: word)
    #expect(counted == syllables)
  }

  @Test func `the grade is the published formula`() throws {
    // 2 sentences, 8 words, 10 syllables: 0.39 × 4 + 11.8 × 1.25 − 15.59 = 0.72.
    let passages = MarkdownPassages.read("We meet on Monday. Bring a paper please.")
    let grade = try #require(ReadingGrade(of: passages))
    #expect(grade.tenths == 7)
    #expect(grade.text == "0.7")
    #expect(ReadingGrade(tenths: -14).text == "-1.4")
  }

  @Test func `headings and tables do not count towards the grade`() {
    let text =
      "# Constitutional considerations\n\n| Constitutional |\n| --- |\n| Considerations |\n"
    #expect(ReadingGrade(of: MarkdownPassages.read(text)) == nil)
  }

  @Test func `long words and long sentences are harder`() throws {
    let easy = try #require(ReadingGrade(of: [Passage("We help you. You tell us.", line: 1)]))
    let hard = try #require(
      ReadingGrade(of: [Passage("Collaboration facilitates organisational development.", line: 1)]))
    #expect(easy < hard)
  }
}
