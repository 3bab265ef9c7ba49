import CoProCore
import Testing

/// The way from any part of the record to the aim and to the evidence.
struct TraceTests {
  @Test func `every outcome of the example leads to the aim and reaches evidence`() throws {
    let project = try ExampleProject.load()
    let words = RecordWords(of: project)
    for outcome in project.plan.outcomes {
      let trace = Trace(of: .outcome(outcome.label), in: project)
      #expect(trace.purposes == [.aim])
      #expect(!trace.objectives.isEmpty)
      #expect(trace.steps.contains { $0.stage == .activity })
      #expect(trace.steps.contains { $0.stage == .meeting || $0.stage == .decision })
      let isLater = outcome.label == Label(6)
      #expect(trace.evidence.contains(where: words.isDone) != isLater, "\(outcome.label.text)")
    }
  }

  @Test func `every part of the example leads to the aim`() throws {
    let project = try ExampleProject.load()
    // A round that asks about no outcome, such as the 'I' statements, shows how people worked.
    let besides = project.rounds.filter { round in
      round.questions.outcomes.isEmpty && round.questions.statements.allSatisfy(\.outcomes.isEmpty)
    }.map { RecordPart.round($0.id) }
    for part in project.parts where part != .aim && !besides.contains(part) {
      let trace = Trace(of: part, in: project)
      #expect(trace.purposes.first == .aim, "\(RecordWords(of: project).code(part))")
    }
  }

  @Test func `what was done is in order of date, and what is still to do comes last`() throws {
    let project = try ExampleProject.load()
    let words = RecordWords(of: project)
    for part in project.parts {
      let steps = Trace(of: part, in: project).steps
      let done = steps.filter(words.isDone).compactMap(words.day)
      #expect(done == done.sorted())
      let firstOpen = steps.firstIndex { !words.isDone($0) } ?? steps.endIndex
      #expect(steps[firstOpen...].allSatisfy { !words.isDone($0) })
    }
  }

  @Test func `every code finds the part it names`() throws {
    let project = try ExampleProject.load()
    let words = RecordWords(of: project)
    for part in project.parts {
      let found = try project.part(named: words.code(part), today: ExampleProject.today)
      #expect(found == part)
    }
  }

  @Test func `a label that several meetings have is refused, one that only one has is found`()
    throws
  {
    let project = try ExampleProject.load()
    #expect(throws: LookupProblem.self) {
      try project.part(named: "D1", today: ExampleProject.today)
    }
    let cited = try project.part(named: "meeting 3, D1", today: ExampleProject.today)
    #expect(cited == .decision(Label(1), at: project.meetings[2].id))
  }

  @Test func `a decision leads to its actions, and an action back to its decision`() throws {
    let project = try ExampleProject.load()
    let id = project.meetings[1].id
    let decision = RecordPart.decision(Label(3), at: id)
    let action = RecordPart.action(Label(1), at: id)
    #expect(Trace(of: decision, in: project).steps == [action])
    #expect(Trace(of: action, in: project).steps == [decision])
  }
}
