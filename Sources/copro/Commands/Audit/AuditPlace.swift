import Arguments
import CoProCore

/// Which record of an audit a command writes to.
struct AuditPlace {
  let form: AuditForm
  let voice: AuditVoice
  let meeting: Meeting?
  let isAgain: Bool
  let isCorrection: Bool

  /// - Throws: ``Failure`` where this form is not answered like this.
  init(_ form: AuditForm, _ arguments: Arguments, _ project: Project, _ today: Day) throws {
    self.form = form
    voice = arguments[AuditCommand.by] ?? .group
    meeting = try AuditCommand.meeting(of: form, arguments, project, today)
    isAgain = arguments[AuditAnswerCommand.again]
    isCorrection = arguments[AuditAnswerCommand.correct]
    if form.isPrivate {
      throw Failure(
        .refused,
        "“\(form.title)” belongs to one person. copro prints it and keeps no answers.",
        wayOut: "Print it with: copro audit print \(form.name)")
    }
    if form.isPerMeeting, meeting == nil {
      throw Failure(
        .commandLine, "“\(form.title)” is answered for one meeting at a time.",
        wayOut: "Say which: --meeting next")
    }
    if let refusal = Self.onePerson(voice, project, today, form) { throw refusal }
  }

  /// The record to go on with, or a new one.
  ///
  /// - Throws: ``Failure`` where it was answered in full on an earlier day.
  func audit(
    in project: Project, on day: Day, identifier: Identifier<Audit>
  ) throws -> Audit {
    let latest = project.audits(of: form.name).last {
      $0.by == voice && $0.meeting == meeting?.id
    }
    let fresh = Audit(
      id: identifier, form: form.name, by: voice, meeting: meeting?.id, startedOn: day)
    guard let latest, !isAgain else { return fresh }
    if latest.progress(in: form).isWhole, latest.lastOn != day, !isCorrection {
      throw Failure(
        .refused,
        "“\(form.title)” was answered in full on \(latest.lastOn.words), by \(voice.words).",
        wayOut: "To answer it anew and keep that, add --again. To put a slip right, add --correct. "
          + "See what was answered: copro audit results \(form.name)")
    }
    return latest
  }

  /// A side of one person has no answer that is not that person's own.
  private static func onePerson(
    _ voice: AuditVoice, _ project: Project, _ today: Day, _ form: AuditForm
  ) -> Failure? {
    guard voice != .group, project.hasPrivateRecords else { return nil }
    let group = project.members.filter { $0.role.isCounted && $0.isActive(on: today) }
    let side = group.filter { voice == .resident ? $0.side == .resident : $0.side.isCouncil }
    guard side.count == 1 else { return nil }
    return Failure(
      .refused,
      "Only one person is on that side now, so this would be one person’s answer, which copro does "
        + "not keep.", wayOut: "Answer it as a group: leave --by out.")
  }
}

extension Failure {
  /// Why an answer was not taken.
  init(_ problem: AuditEntryProblem, in form: AuditForm) {
    let see = "See the questions: copro audit print \(form.name)"
    switch problem {
    case .noQuestion(let name, let known):
      let shown = known.count > 30 ? [] : known
      self.init(
        .notThere, "“\(form.title)” has no question “\(name)”.",
        wayOut: (shown.isEmpty ? "" : "It has: \(shown.joined(separator: ", ")). ") + see)
    case .notAnAnswer(let question, let text, let wanted):
      self.init(
        .commandLine, "Question \(question) does not take “\(text)”.",
        wayOut: "It takes \(wanted). Nothing was changed.")
    case .wrongShape(let question, let takesRows):
      self.init(
        .commandLine,
        takesRows
          ? "Question \(question) is answered line by line."
          : "Question \(question) is not answered line by line.",
        wayOut: takesRows
          ? "Give each line with --row \(question)=\"CELL | CELL\"."
          : "Use --set \(question)=ANSWER.")
    case .tooManyCells(let question, let columns):
      self.init(
        .commandLine, "A line of question \(question) has more than \(columns.count) cells.",
        wayOut: "Its columns are: \(columns.joined(separator: " | "))")
    case .noStep(let question):
      self.init(
        .commandLine, "Question \(question) does not ask how, who or by when.",
        wayOut: "Write it as a note, or make it an activity: "
          + "copro audit action \(form.name) \(question) TEXT")
    }
  }
}
