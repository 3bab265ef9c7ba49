import Arguments
import CoProCore

/// `copro audit answer`: writes down what a group agreed on.
enum AuditAnswerCommand {
  static let set = Option<String>(
    "set", value: "QUESTION=ANSWER", help: "The answer to a question: 3=yes."
  ).repeating
  static let note = Option<String>(
    "note", value: "QUESTION=TEXT", help: "Why, or what shows it: 3=\"The board agreed in May\"."
  ).repeating
  static let evidence = Option<String>(
    "evidence", value: "QUESTION=E1", help: "A record of evidence that shows it."
  ).repeating
  static let row = Option<String>(
    "row", value: "QUESTION=CELLS",
    help: "A line of a table, with | between its cells: 1=\"Honesty | We say what we cannot do\"."
  ).repeating
  static let how = Option<String>(
    "how", value: "QUESTION=TEXT", help: "How you will do more about it, where the list asks that."
  ).repeating
  static let owner = Option<String>(
    "owner", value: "QUESTION=NAME", help: "Who will do it: a member, or others in words."
  ).repeating
  static let due = Option<String>(
    "due", value: "QUESTION=DAY", help: "By when."
  ).repeating
  static let clear = Option<String>(
    "clear", value: "QUESTION", help: "Take an answer out again."
  ).repeating
  static let from = Option<String>(
    "from", value: "FILE", help: "Take answers from a JSON or CSV file; - is standard input.")
  static let again = Flag("again", help: "Answer it anew; what was answered before is kept.")
  static let correct = Flag(
    "correct", help: "Put right what was answered in full on an earlier day.")
  static let on = Option<String>(
    "on", value: "DAY", help: "The day it was answered.", usually: "today")

  static let parameters: [any Parameter] = [
    AuditCommand.by, set, note, evidence, row, how, owner, due, clear, from, again, correct,
    AuditCommand.meeting, on,
  ]

  static let command = Command<Console>(
    "answer",
    summary: "Write down what the group answered.",
    discussion: """
      Without answers it asks question by question, those that are still open, and saves when you \
      stop. Write down what people agreed on, not who said what. Answers of single people are \
      counted instead: copro survey open NAME --for WHOM. A CSV file has the columns question, answer, \
      note, how, owner and due; a JSON file is a list of the same, with rows where a list asks for lines.
      """,
    examples: [
      Example("copro audit answer i-statement-audit", "question by question"),
      Example(
        "copro audit answer decision-criteria --set 3=yes --note 3=\"Two evenings a month\"",
        "one answer and why"),
      Example("copro audit answer annex-a --from answers.csv", "from a spreadsheet"),
      Example(
        "copro audit answer ladder-reflection --by council", "what the council side agreed on"),
      Example("copro audit answer 2g-power --again", "a second time, beside the first"),
    ],
    parameters: [AuditCommand.name] + parameters,
    exclusive: [[again, correct]]
  ) { arguments, console in
    try answer(try AuditCommand.form(arguments, console), arguments, &console)
  }

  /// Writes answers down in a form that is already found.
  static func answer(
    _ form: AuditForm, _ arguments: Arguments, _ console: inout Console
  ) throws {
    let today = try console.today(arguments)
    let day = try console.pastDay(on, arguments) ?? today
    let project = try console.load(arguments)
    let place = try AuditPlace(form, arguments, project, today)
    // Refused before anything is asked, and again under the lock.
    _ = try place.audit(in: project, on: day, identifier: .blank)
    var entries = try AuditEntries.read(arguments, form, project, today, console)
    var wasStopped = false
    if entries.isEmpty, arguments[clear].isEmpty {
      guard console.canAsk, !arguments[Globals.noInput] else { throw nothing(form) }
      let begun = try place.audit(in: project, on: day, identifier: .blank)
      entries = try AuditAsking.ask(form, begun, project, today, &console)
      wasStopped = console.wasInterrupted()
      if entries.isEmpty {
        console.done(arguments, "Nothing was answered, so nothing was changed.")
        if wasStopped { console.status = .interrupted }
        return
      }
    }
    let cleared = arguments[clear]
    let updated = try console.update(arguments) { draft in
      let id = draft.newIdentifier(for: Audit.self)
      var audit = try place.audit(in: draft.project, on: day, identifier: id)
      for name in cleared {
        guard let question = form.question(name), audit.answer(to: question.id) != nil else {
          throw Failure(.notThere, "Question “\(name)” has no answer to take out.")
        }
        audit.answers.removeAll { $0.question == question.id }
      }
      do throws(AuditEntryProblem) {
        try audit.write(entries, in: form, on: day)
      } catch {
        throw Failure(error, in: form)
      }
      draft.project.put(audit)
      return audit
    }
    if wasStopped { console.status = .interrupted }
    tell(updated.result, form, entries.count, cleared.count, updated.project, arguments, console)
  }

  private static func tell(
    _ audit: Audit, _ form: AuditForm, _ written: Int, _ cleared: Int, _ project: Project,
    _ arguments: Arguments, _ console: Console
  ) {
    let progress = audit.progress(in: form)
    let what = [
      written > 0 ? "wrote down \(counted(written, "answer"))" : nil,
      cleared > 0 ? "took \(counted(cleared, "answer")) out" : nil,
    ].compactMap(\.self).joined(separator: " and ")
    let about = audit.meeting.map { " for meeting \(project.numbers[$0])" } ?? ""
    console.done(
      arguments,
      "\(what.prefix(1).uppercased())\(what.dropFirst()) to “\(form.title)”\(about), by "
        + "\(audit.by.words). Answered \(progress.words).")
    let last = audit.answers.filter { $0.on == audit.lastOn }
    console.warnOfNames(in: last.flatMap { [$0.text, $0.note, $0.how] }, project)
    let by = audit.by == .group ? "" : " --by \(audit.by.rawValue)"
    let meeting = audit.meeting.map { " --meeting \(project.numbers[$0])" } ?? ""
    if progress.isWhole {
      console.next(arguments, "copro audit results \(form.name)", "see it as a document")
    } else {
      console.next(
        arguments, "copro audit answer \(form.name)\(by)\(meeting)", "go on where it was left")
    }
  }

  private static func counted(_ count: Int, _ thing: String) -> String {
    "\(count) \(thing)\(count == 1 ? "" : "s")"
  }

  private static func nothing(_ form: AuditForm) -> Failure {
    let first = form.questions.first
    let answer = first.map { $0.asksVerdict ? "yes" : "TEXT" } ?? "yes"
    return Failure(
      .commandLine, "Say what was answered.",
      wayOut: "Give answers with --set \(first?.id ?? "1")=\(answer), or a file with --from FILE. "
        + "At a terminal, copro asks. See the questions: copro audit print \(form.name)")
  }
}
