import PlainEnglish
import Testing

struct CheckTests {
  private func findings(
    _ text: String, _ check: PlainEnglishCheck = PlainEnglishCheck()
  ) -> [PlainEnglishFinding] {
    check.findings(in: MarkdownPassages.read(text))
  }

  @Test func `a sentence of more than 25 words is found with its place`() {
    let words = "A " + Array(repeating: "word", count: 25).joined(separator: " ")
    let found = findings("# Plan\n\nShort. \(words).\n")
    #expect(found.map(\.fault) == [.long(words: 26)])
    #expect(found.first?.line == 3)
    #expect(found.first?.heading == "Plan")
    #expect(found.first?.sentence == "\(words).")
    #expect(findings(Array(repeating: "word", count: 25).joined(separator: " ")).isEmpty)
  }

  @Test(arguments: [
    "The NHS helps.", "Some GPs help.", "The ward (ITU) helps.", "Ask the NHS. It is the NHS.",
  ])
  func `an abbreviation that is not explained is found once`(text: String) {
    let found = findings(text)
    #expect(found.count == 1)
  }

  @Test(arguments: [
    "The National Health Service (NHS) helps. So the NHS is there.",
    "The NHS (National Health Service) helps.", "NHS stands for National Health Service.",
    "O1, OB12 and RG14 are labels.", "Part II of it is OK.", "PLEASE TICK",
  ])
  func `an abbreviation that is explained or is none is left alone`(text: String) {
    let found = findings(text)
    #expect(found.isEmpty)
  }

  @Test func `words of the house list are found whole, whatever their capitals`() {
    let word = WordToAvoid("hard to reach", consider: ["seldom asked"])
    let check = PlainEnglishCheck(wordsToAvoid: [word], knownAbbreviations: ["NHS"])
    let found = findings("The NHS is hard to reached. “Hard to reach” people came.", check)
    #expect(found.map(\.fault) == [.avoid(word)])
    #expect(found.first?.sentence == "“Hard to reach” people came.")
  }
}
