/// What a part of the record is called, what it says, when it was, and where it is kept.
public struct RecordWords: Sendable {
  private let project: Project
  private let numbers: MeetingNumbers
  private let language: LanguagePack

  /// The words for the parts of a project.
  public init(of project: Project, in language: LanguagePack = .builtIn) {
    self.project = project
    self.language = language
    numbers = MeetingNumbers(project.meetings)
  }

  /// The short name by which commands know it: `O2`, `3.D1`, `outcomes-residents`.
  public func code(_ part: RecordPart) -> String {
    switch part {
    case .aim: "aim"
    case .outcome(let label): label.text
    case .objective(let label): label.text
    case .activity(let label): label.text
    case .measure(let label): label.text
    case .meeting(let id): "meeting \(numbers[id])"
    case .decision(let label, let id): "\(numbers[id]).\(label.text)"
    case .action(let label, let id): "\(numbers[id]).\(label.text)"
    case .round(let id): name(of: id)
    case .statement(let statement, let id): "\(name(of: id)).\(statement)"
    case .evidence(let label): label.text
    case .feedback(let label): label.text
    case .involvement(let label): label.text
    }
  }

  /// What it is called in a sentence: “Decision D1 of meeting 3”.
  public func name(_ part: RecordPart) -> String {
    switch part {
    case .aim: language.say("trace/aim")
    case .outcome(let label): language.say("trace/outcome", ["label": .text(label.text)])
    case .objective(let label): language.say("trace/objective", ["label": .text(label.text)])
    case .activity(let label): language.say("trace/activity", ["label": .text(label.text)])
    case .measure(let label): language.say("trace/measure", ["label": .text(label.text)])
    case .meeting(let id): language.say("meetings/name", ["number": .text(numbers[id])])
    case .decision(let label, let id): language.say("trace/decision", places(label.text, id))
    case .action(let label, let id): language.say("trace/action", places(label.text, id))
    case .round(let id): language.say("trace/round", ["round": .text(name(of: id))])
    case .statement(let statement, let id):
      language.say(
        "trace/statement", ["statement": .text(statement), "round": .text(name(of: id))])
    case .evidence(let label): language.say("trace/evidence", ["label": .text(label.text)])
    case .feedback(let label): language.say("trace/feedback", ["label": .text(label.text)])
    case .involvement(let label): language.say("trace/involvement", ["label": .text(label.text)])
    }
  }

  /// Where it is kept, as documents cite it: “meeting 3, D1”.
  public func source(_ part: RecordPart) -> String {
    switch part {
    case .aim: language.say("trace/source-aim")
    case .outcome(let label): plan(label.text)
    case .objective(let label): plan(label.text)
    case .activity(let label): plan(label.text)
    case .measure(let label): plan(label.text)
    case .meeting(let id):
      language.say("report/source-meetings", ["count": 1, "meetings": .text(numbers[id])])
    case .decision(let label, let id):
      language.say("report/source-meeting", places(label.text, id))
    case .action(let label, let id): language.say("report/source-meeting", places(label.text, id))
    case .round(let id): language.say("report/source-round", ["round": .text(name(of: id))])
    case .statement(let statement, let id):
      language.say(
        "report/source-statement",
        ["statement": .text(statement), "round": .text(name(of: id))])
    case .evidence(let label): language.say("report/source-evidence", ["label": .text(label.text)])
    case .feedback(let label): language.say("report/source-feedback", ["labels": .text(label.text)])
    case .involvement(let label):
      language.say("report/source-involvement", ["label": .text(label.text)])
    }
  }

  private func plan(_ label: String) -> String {
    language.say("report/source-plan", ["label": .text(label)])
  }

  private func places(_ label: String, _ id: Identifier<Meeting>) -> [String: PhrasePlace] {
    ["label": .text(label), "number": .text(numbers[id])]
  }

  /// What it says.
  public func text(_ part: RecordPart) -> String {
    switch part {
    case .aim: project.plan.aim ?? ""
    case .outcome(let label): project.plan.outcome(label)?.text ?? ""
    case .objective(let label): project.plan.objective(label)?.text ?? ""
    case .activity(let label): project.plan.part(label)?.text ?? ""
    case .measure(let label): project.plan.part(label)?.method ?? ""
    case .meeting(let id): project.meeting(id)?.title ?? language.say("trace/group-met")
    case .decision(let label, let id): decision(label, id)?.text ?? ""
    case .action(let label, let id): action(label, id)?.text ?? ""
    case .round(let id): round(id)?.questions.title ?? ""
    case .statement(let statement, let id): result(statement, id)?.heading(in: language) ?? ""
    case .evidence(let label): evidence(label).map(shows) ?? ""
    case .feedback(let label): feedback(label)?.said ?? ""
    case .involvement(let label): involvement(label)?.text ?? ""
    }
  }

  /// What came of it or what was found, where that is known.
  public func result(_ part: RecordPart) -> String? {
    switch part {
    case .measure(let label): project.plan.part(label)?.result
    case .meeting(let id): workedOn(id)
    case .decision(let label, let id): decision(label, id)?.result
    case .action(let label, let id): action(label, id)?.result
    case .round(let id): round(id).flatMap { SurveyResults($0) }?.turnout(in: language)
    case .statement(let statement, let id): result(statement, id)?.sentence(in: language)
    case .evidence(let label): evidence(label)?.figure?.words(in: language).capitalizedFirst
    case .feedback(let label): feedback(label).flatMap(answer)
    case .involvement(let label): involvement(label)?.result
    default: nil
    }
  }

  /// The day it was done or found; for what is still open, the day by which it is due.
  public func day(_ part: RecordPart) -> Day? {
    switch part {
    case .activity(let label):
      let activity = project.plan.part(label)
      return activity?.done ?? activity?.due
    case .measure(let label):
      let measure = project.plan.part(label)
      return measure?.result == nil ? measure?.due : measure?.resultOn
    case .meeting(let id), .decision(_, let id): return project.meeting(id)?.date
    case .action(let label, let id):
      let action = action(label, id)
      return action?.done ?? action?.due
    case .round(let id), .statement(_, let id): return round(id)?.closedOn
    case .aim: return project.plan.aimAgreed
    case .evidence(let label): return evidence(label)?.on
    case .feedback(let label): return feedback(label)?.on
    case .involvement(let label): return involvement(label)?.from
    default: return nil
    }
  }

  /// Whether something that is to be done or found has been.
  public func isDone(_ part: RecordPart) -> Bool {
    switch part {
    case .activity(let label): project.plan.part(label)?.done != nil
    case .measure(let label): project.plan.part(label)?.result != nil
    case .action(let label, let id): action(label, id)?.done != nil
    case .feedback(let label): feedback(label).map { !$0.state.isOpen } ?? true
    case .evidence(let label): evidence(label).map { !$0.isYetToCome } ?? true
    default: true
    }
  }

  /// What evidence shows; somebody's own words, story or picture only with their consent.
  func shows(_ evidence: Evidence) -> String {
    evidence.mayBePrinted ? evidence.shows : language.say("report/evidence-not-shown")
  }

  /// What came of something that people said; nothing while they wait.
  func answer(_ said: Feedback) -> String? {
    let did = PhrasePlace.text(withStop(said.weDid ?? ""))
    let reason = PhrasePlace.text(withStop(said.reason ?? ""))
    switch said.state {
    case .heard, .lookingAtIt: return nil
    case .done: return language.say("report/we-did", ["did": did])
    case .changed:
      return said.reason == nil
        ? language.say("report/we-changed", ["did": did])
        : language.say("report/we-changed-because", ["did": did, "reason": reason])
    case .notAble: return language.say("report/we-were-not-able", ["reason": reason])
    }
  }

  private func evidence(_ label: Label<Evidence>) -> Evidence? {
    project.evidence.first { $0.label == label }
  }

  private func feedback(_ label: Label<Feedback>) -> Feedback? {
    project.feedback.first { $0.label == label }
  }

  private func involvement(_ label: Label<Involvement>) -> Involvement? {
    project.involvement.first { $0.label == label }
  }

  private func workedOn(_ id: Identifier<Meeting>) -> String? {
    let labels = project.plan.activities.filter { $0.meetings.contains(id) }.map(\.label.text)
    return labels.isEmpty
      ? nil : language.say("trace/worked-on", ["labels": .text(language.list(labels))])
  }

  private func decision(_ label: Label<Decision>, _ id: Identifier<Meeting>) -> Decision? {
    project.meeting(id)?.decisions.first { $0.label == label }
  }

  private func action(_ label: Label<Action>, _ id: Identifier<Meeting>) -> Action? {
    project.meeting(id)?.actions.first { $0.label == label }
  }

  private func round(_ id: Identifier<SurveyRound>) -> SurveyRound? {
    project.rounds.first { $0.id == id }
  }

  private func name(of id: Identifier<SurveyRound>) -> String { round(id)?.name ?? "" }

  private func result(_ statement: String, _ id: Identifier<SurveyRound>) -> StatementResult? {
    round(id).flatMap { SurveyResults($0) }?.statements.first { $0.statement.id == statement }
  }
}
