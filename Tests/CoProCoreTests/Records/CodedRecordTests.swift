import Testing

@testable import CoProCore

/// Records with short codes: what people said, evidence, expenses.
struct CodedRecordTests {
  private var ids = IdentifierSource(seed: 7)

  private mutating func said(_ number: Int, _ text: String, on day: Day = Day.epoch) -> Feedback {
    Feedback(id: Identifier(using: &ids), label: Label(number), said: text, on: day)
  }

  private mutating func shown(_ number: Int) -> Evidence {
    Evidence(
      id: Identifier(using: &ids), label: Label(number), shows: "The form is shorter.",
      kind: .observation, on: Day.epoch)
  }

  @Test mutating func `a code is never given again`() {
    var project = Project(settings: ProjectSettings())
    project.add(said(1, "The form is long."))
    project.add(said(2, "The bus is late."))
    project.remove(project.feedback[1])
    let next = project.nextLabel(for: Feedback.self)
    #expect(next.text == "F3")
    #expect(project.plan.lastLabels.feedback == 2)
  }

  @Test mutating func `one is found by its code, its number, its identifier or its words`() throws {
    var project = Project(settings: ProjectSettings())
    project.add(said(2, "The bus is late."))
    project.add(said(1, "The form is long."))
    let id = project.feedback[1].id.text
    for name in ["F2", "f2", "2", "bus", id] {
      let found = try project.coded(Feedback.self, named: name)
      #expect(found.said == "The bus is late.", "\(name)")
    }
    #expect(throws: LookupProblem.self) { try project.coded(Feedback.self, named: "the") }
  }

  @Test mutating func `a code given on two copies of the folder names neither`() throws {
    var project = Project(settings: ProjectSettings())
    project.add(said(1, "The form is long."))
    project.add(said(1, "The bus is late."))
    #expect(throws: LookupProblem.self) { try project.coded(Feedback.self, named: "F1") }
    let found = try project.coded(Feedback.self, named: project.feedback[0].id.text)
    #expect(found == project.feedback[0])
  }

  @Test mutating func `removing what people said or an outcome cuts the links to it`() {
    var project = Project(settings: ProjectSettings())
    project.plan.outcomes = [Outcome(label: Label(1), text: "Heard.", kind: .general)]
    project.plan.measures = [Measure(label: Label(1), outcome: Label(1), method: "Ask")]
    var feedback = said(1, "The form is long.")
    feedback.outcomes = [Label(1)]
    project.add(feedback)
    var evidence = shown(1)
    evidence.outcomes = [Label(1)]
    evidence.measures = [Label(1)]
    evidence.feedback = [feedback.id]
    project.add(evidence)
    #expect(project.pointers(at: feedback) == [.evidence(Label(1))])
    let pointers = project.pointers(at: Label<Outcome>(1))
    #expect(pointers == [.measure(Label(1)), .feedback(Label(1)), .evidence(Label(1))])
    project.remove(Label<Outcome>(1))
    project.remove(feedback)
    let left = project.evidence[0]
    #expect(left.outcomes == [] && left.measures == [] && left.feedback == [])
    #expect(project.feedback == [])
  }

  @Test mutating func `on an earlier day an answer is not given yet`() throws {
    let first = try #require(Day(year: 2027, month: 3, day: 1))
    var feedback = said(1, "The form is long.", on: first)
    feedback.lookingSince = first.adding(days: 5)
    feedback.state = .done
    feedback.weDid = "We cut it."
    feedback.answeredOn = first.adding(days: 20)
    feedback.told = [Telling(on: first.adding(days: 30), to: "everyone")]
    var project = Project(settings: ProjectSettings())
    project.add(feedback)
    #expect(project.asOf(first.adding(days: -1)).feedback == [])
    #expect(project.asOf(first).feedback[0].state == .heard)
    #expect(project.asOf(first.adding(days: 10)).feedback[0].state == .lookingAtIt)
    #expect(project.asOf(first.adding(days: 10)).feedback[0].weDid == nil)
    #expect(project.asOf(first.adding(days: 25)).feedback[0].state == .done)
    #expect(project.asOf(first.adding(days: 25)).feedback[0].told == [])
    #expect(project.asOf(first.adding(days: 30)).feedback[0] == feedback)
  }

  @Test mutating func `an answer is late after the days that are set, or after what was promised`()
    throws
  {
    let first = try #require(Day(year: 2027, month: 3, day: 1))
    var feedback = said(1, "The form is long.", on: first)
    #expect(!feedback.isOverdue(on: first.adding(days: 28), within: 28))
    #expect(feedback.isOverdue(on: first.adding(days: 29), within: 28))
    feedback.due = first.adding(days: 3)
    #expect(feedback.isOverdue(on: first.adding(days: 4), within: 28))
    feedback.state = .done
    #expect(!feedback.isOverdue(on: first.adding(days: 100), within: 28))
  }

  @Test mutating func `evidence says which of the four details it lacks`() {
    var evidence = shown(1)
    #expect(evidence.missingDetails == Evidence.Detail.allCases)
    evidence.who = "seven residents"
    evidence.methods = ["workshop"]
    evidence.purpose = "to cut the form"
    #expect(evidence.missingDetails == [.difference])
  }

  @Test(arguments: ["7", "-2", "2.5", "1,250", "0"])
  func `a figure is kept as it was typed, without commas`(text: String) {
    let quantity = Quantity(text: text)
    #expect(quantity?.text == text.filter { $0 != "," })
  }

  @Test(arguments: ["", "-", "7 groups", "1.2.3", ".5", "5.", "1e3", "١"])
  func `what is not a number is no figure`(text: String) {
    #expect(Quantity(text: text) == nil)
  }
}
