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

  /// A first decision, one at the next meeting that took its place, and an action for that one.
  private func replaced() throws -> (project: Project, old: RecordPart, new: RecordPart) {
    var project = try ExampleProject.load()
    let (first, second) = (project.meetings[0].id, project.meetings[1].id)
    project.meetings[0].decisions.append(
      Decision(label: Label(90), text: "Meet at noon", method: .consensus))
    project.meetings[0].decisions[project.meetings[0].decisions.count - 1].outcomes = [Label(1)]
    var decision = Decision(label: Label(91), text: "Meet at six", method: .consensus)
    decision.supersedes = DecisionPlace(meeting: first, decision: Label(90))
    project.meetings[1].decisions.append(decision)
    var action = Action(label: Label(92), text: "Tell the caretaker")
    action.decision = Label(91)
    project.meetings[1].actions.append(action)
    return (project, .decision(Label(90), at: first), .decision(Label(91), at: second))
  }

  @Test func `a decision leads to the one that took its place, to what that led to, and back`()
    throws
  {
    let (project, old, new) = try replaced()
    let action = RecordPart.action(Label(92), at: project.meetings[1].id)
    let links = RecordLinks(of: project)
    #expect(Trace(of: old, in: project).steps == [new, action])
    #expect(Trace(of: new, in: project).steps == [old, action])
    #expect(Trace(of: action, in: project).steps == [old, new])
    #expect(links.replacement(of: old) == new && links.replaced(by: new) == old)
    #expect(Trace(of: new, in: project).purposes == [.aim, .outcome(Label(1))])
    let ofOutcome = Trace(of: .outcome(Label(1)), in: project).steps
    #expect(ofOutcome.contains(old) && ofOutcome.contains(new) && ofOutcome.contains(action))
  }

  @Test func `a decision whose earlier one is not in the record leads nowhere back`() throws {
    var (project, old, new) = try replaced()
    project.meetings[0].decisions.removeLast()
    #expect(RecordLinks(of: project).replaced(by: new) == nil)
    #expect(!Trace(of: new, in: project).steps.contains(old))
  }
}
