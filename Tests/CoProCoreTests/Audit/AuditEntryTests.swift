import Testing

@testable import CoProCore

/// What is typed is written down as an answer, or told why it is not one.
struct AuditEntryTests {
  private let day = Day.epoch

  private func form(_ name: String) throws -> AuditForm {
    try TemplateLibrary.builtIn.auditForm(named: name)
  }

  private func audit(_ form: AuditForm) -> Audit {
    Audit(id: .blank, form: form.name, by: .group, startedOn: day)
  }

  @Test(arguments: [
    ("yes", AuditAnswer.Verdict.yes), ("Y", .yes), ("partly", .partly), ("no", .no),
    ("n/a", .notApplicable), ("not applicable", .notApplicable),
  ])
  func `yes, partly, no and not applicable can be typed in short`(
    typed: String, verdict: AuditAnswer.Verdict
  ) throws {
    let form = try form("involvement")
    var audit = audit(form)
    try audit.write([AuditEntry("q2", answer: typed, note: "The board said so")], in: form, on: day)
    let answer = try #require(audit.answer(to: "2"))
    #expect(answer.verdict == verdict)
    #expect(answer.note == "The board said so")
    #expect(answer.asked == form.question("2")?.text)
    #expect(audit.progress(in: form) == AuditProgress(answered: 1, of: 11))
  }

  @Test func `a level of the ladder is chosen by number or by name`() throws {
    let form = try form("ladder-reflection")
    var audit = audit(form)
    try audit.write(
      [AuditEntry("1", answer: "4"), AuditEntry("2", answer: "sharing power")], in: form, on: day)
    #expect(audit.answers.map(\.chosen) == [["4"], ["5"]])
    #expect(throws: AuditEntryProblem.self) {
      try audit.write([AuditEntry("4", answer: "7")], in: form, on: day)
    }
  }

  @Test func `lines are added once each, and no cell is lost`() throws {
    let form = try form("2h-challenges")
    var audit = audit(form)
    var entry = AuditEntry("2H.1")
    entry.rows = [
      ["Money is short", "Money and materials"], ["Money is short", "money and materials"],
    ]
    #expect(throws: Never.self) { try audit.write([entry], in: form, on: day) }
    #expect(audit.answer(to: "2H.1")?.rows.first?.cells.count == 3)
    var wrong = AuditEntry("2H.1")
    wrong.rows = [["Money is short", "luck"]]
    #expect(
      throws: AuditEntryProblem.notAnAnswer(
        question: "2H.1", text: "luck",
        wanted: "time, people and expertise, support or training, money and materials, space and "
          + "endorsement")
    ) { try audit.write([wrong], in: form, on: day) }
    wrong.rows = [["a", "", "", "d"]]
    #expect(throws: AuditEntryProblem.self) { try audit.write([wrong], in: form, on: day) }
  }

  @Test func `who says how something will be done says that it is to be done`() throws {
    let form = try form("annex-a")
    var audit = audit(form)
    var entry = AuditEntry("5", answer: "partly")
    entry.how = "Sit mixed"
    try audit.write([entry], in: form, on: day)
    #expect(audit.answer(to: "5")?.develop == true)
    var wrong = AuditEntry("5.1")
    wrong.how = "Sit mixed"
    #expect(throws: AuditEntryProblem.noStep(question: "5.1")) {
      try audit.write([wrong], in: form, on: day)
    }
  }

  @Test func `one answer that does not fit leaves all as it was`() throws {
    let form = try form("involvement")
    var audit = audit(form)
    let before = audit
    #expect(
      throws: AuditEntryProblem.noQuestion("12", known: form.questions.map(\.id))
    ) {
      try audit.write(
        [AuditEntry("1", answer: "yes"), AuditEntry("12", answer: "yes")], in: form, on: day)
    }
    #expect(audit == before)
  }

  @Test func `answers stand in the order of the form, the smaller questions not counted`() throws {
    let form = try form("annex-a")
    var audit = audit(form)
    try audit.write(
      [
        AuditEntry("4.2", answer: "yes"), AuditEntry("2", answer: "no"),
        AuditEntry("1.1", answer: "yes"),
      ], in: form, on: day)
    #expect(audit.answers.map(\.question) == ["1.1", "2", "4.2"])
    #expect(audit.progress(in: form).words == "1 of 11 questions")
  }
}
