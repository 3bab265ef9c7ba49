import Arguments
import CoProCore

/// `copro audit action`: lets an answer lead to something that somebody does.
enum AuditActionCommand {
  static let question = Positional<String>("QUESTION", help: "The question, as on the form.")
  static let text = Positional<String>("TEXT", help: "What will be done.").optional
  static let owner = Option<String>(
    "owner", value: "NAME", help: "Who will do it: a member, or others in words.")
  static let due = Option<String>("due", value: "DAY", help: "By when.")
  static let meeting = Option<String>(
    "meeting", value: "MEETING",
    help: "Make it an action of this meeting; otherwise it is an activity of the plan.")

  static let command = Command<Console>(
    "action",
    summary: "Let an answer lead to something that somebody does.",
    discussion: """
      It becomes an activity of the plan, or an action of a meeting, and status tells when it is due. \
      Where the list asked how, who and by when, those are taken unless you say otherwise.
      """,
    examples: [
      Example(
        "copro audit action annex-a 5 \"Sit mixed at every meeting\" --owner \"Secretariat\"",
        "an activity of the plan"),
      Example(
        "copro audit action involvement 10 \"Plan a party\" --meeting last --due \"1 May\"",
        "an action of the last meeting"),
    ],
    parameters: [AuditCommand.name, question, text, owner, due, meeting, AuditCommand.by]
  ) { arguments, console in
    let today = try console.today(arguments)
    let form = try AuditCommand.form(arguments, console)
    guard let question = form.question(arguments[Self.question]) else {
      throw Failure(
        AuditEntryProblem.noQuestion(
          arguments[Self.question], known: form.questions.map(\.id)), in: form)
    }
    let day = try arguments.value(of: due) {
      try DayReader.read($0, today: today, nearest: .future)
    }
    let updated = try console.update(arguments) { draft in
      var step = try Step(form, question, arguments, draft.project)
      if let day { step.due = day }
      if let name = arguments[owner] { step.owner = try MeetingOwner.find(name, in: draft.project) }
      return try step.take(into: &draft.project, arguments[meeting], today)
    }
    console.done(arguments, updated.result)
    console.next(arguments, "copro audit results \(form.name)", "see it beside the answer")
  }

  /// What will be done about an answer.
  private struct Step {
    var audit: Audit
    var answer: AuditAnswer
    var text: String
    var owner: Owner?
    var due: Day?

    init(
      _ form: AuditForm, _ question: AuditQuestion, _ arguments: Arguments, _ project: Project
    ) throws {
      let audits = project.audits(of: form.name).filter { audit in
        arguments[AuditCommand.by].map { $0 == audit.by } ?? true
      }
      let found = audits.last { $0.answer(to: question.id)?.isGiven ?? false }
      guard let audit = found, let answer = audit.answer(to: question.id) else {
        throw Failure(
          .notThere, "Question \(question.id) of “\(form.title)” is not answered yet.",
          wayOut: "Answer it first: copro audit answer \(form.name) --set \(question.id)=ANSWER")
      }
      guard let text = arguments[AuditActionCommand.text] ?? answer.how else {
        throw Failure(
          .commandLine, "Say what will be done.",
          wayOut: "copro audit action \(form.name) \(question.id) TEXT")
      }
      self.audit = audit
      self.answer = answer
      self.text = try PlanWords.line(text, "What will be done")
      owner = answer.owner
      due = answer.due
    }

    /// Makes it an activity or an action, and says which.
    func take(
      into project: inout Project, _ meetingName: String?, _ today: Day
    ) throws -> String {
      var audit = audit
      var answer = answer
      let line: String
      if let meetingName {
        var meeting = try project.meeting(named: meetingName, today: today)
        if let refusal = Failure.agreed(meeting, in: project) { throw refusal }
        var action = Action(label: meeting.actions.nextLabel(\.label), text: text)
        action.owner = owner
        action.due = due
        meeting.actions.append(action)
        project.replace(meeting)
        answer.meeting = meeting.id
        answer.action = action.label
        answer.activity = nil
        line =
          "Noted action \(action.label.text) of meeting \(project.numbers[meeting.id]): "
          + MeetingOwner.line(action, in: project)
      } else {
        var activity = Activity(
          label: project.plan.takeLabel(for: Activity.self), text: text, objective: nil)
        activity.owner = owner
        activity.due = due
        project.plan.activities.append(activity)
        answer.activity = activity.label
        answer.meeting = nil
        answer.action = nil
        line =
          "Added \(activity.label.text) to the plan: "
          + PlanActivityCommand.parts.line(activity, project)
      }
      if let index = audit.answers.firstIndex(where: { $0.question == answer.question }) {
        audit.answers[index] = answer
      }
      project.put(audit)
      return line
    }
  }
}
