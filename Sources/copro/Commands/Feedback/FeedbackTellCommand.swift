import Arguments
import CoProCore

/// `copro feedback tell`: notes that people were told what came of what they said.
enum FeedbackTellCommand {
  static let codes = Positional<String>(
    "CODE", help: "The codes; without any, every answer that nobody was told yet."
  ).any
  static let to = Option<String>(
    "to", value: "TEXT",
    help: "Who was told, in words: “everyone in the group”. With --letter it can be left out.")
  static let meeting = Option<String>(
    "meeting", value: "MEETING", help: "The meeting at which they were told.")
  static let letter = Flag(
    "letter", help: "That a letter went out. It is noted among what went out, too.")
  static let on = Option<String>(
    "on", value: "DAY", help: "The day they were told.", usually: "the meeting's day, or today")

  static let command = Command<Console>(
    "tell",
    summary: "Note that people were told what came of what they said.",
    discussion: """
      A letter can also say that somebody is looking at it. Then an answer is still due.
      """,
    examples: [
      Example(
        "copro feedback tell F1 F2 --to \"everyone in the group\" --meeting 3", "at a meeting"),
      Example("copro feedback tell F3 --letter", "the letter to whoever said it went out"),
      Example(
        "copro feedback tell --to \"a poster in the library\"", "every answer not told so far"),
    ],
    parameters: [codes, to, meeting, letter, on],
    exclusive: [[meeting, letter]]
  ) { arguments, console in
    guard arguments.given(to) || arguments[letter] else { throw arguments.missing([to]) }
    let today = try console.today(arguments)
    let given = try console.pastDay(on, arguments)
    let updated = try console.update(arguments) { draft in
      let whom =
        try PublicWords.given(arguments[to], "Who was told", in: draft.project)
        ?? "the people who said it"
      let at = try arguments[meeting].map { try draft.project.meeting(named: $0, today: today) }
      let day = given ?? at.map { min($0.date, today) } ?? today
      let records = try chosen(arguments, draft.project)
      for var feedback in records {
        try check(feedback, day, arguments[letter])
        feedback.told.append(
          Telling(on: day, to: whom, meeting: at?.id, isByLetter: arguments[letter]))
        draft.project.replace(feedback)
      }
      let codes = PlanWords.list(records.map(\.label.text))
      if arguments[letter] { note(codes, whom, day, in: &draft) }
      return (whom: whom, codes: codes)
    }
    let (whom, codes) = updated.result
    console.done(
      arguments,
      arguments[letter]
        ? "Noted that a letter about \(codes) went to \(whom)."
        : "Noted that \(whom) heard what came of \(codes).")
  }

  /// Puts the letter among what went out: to whom in words, so that nothing tells who said what.
  private static func note(_ codes: String, _ whom: String, _ day: Day, in draft: inout Draft) {
    var sending = Sending(
      id: draft.newIdentifier(for: Sending.self), what: .letters, on: day)
    sending.about = "the answer to \(codes)"
    sending.to = [whom]
    draft.project.sendings.append(sending)
  }

  private static func chosen(_ arguments: Arguments, _ project: Project) throws -> [Feedback] {
    let names = arguments[codes]
    guard names.isEmpty else {
      return try names.map { try project.coded(Feedback.self, named: $0) }
    }
    let untold = project.feedback.filter(\.awaitsTelling)
    guard untold.isEmpty else { return untold }
    throw Failure(
      .refused, "There is no answer that nobody has been told.",
      wayOut: "See how each stands with: copro feedback list")
  }

  private static func check(_ feedback: Feedback, _ day: Day, _ isByLetter: Bool) throws {
    guard !feedback.state.isOpen || isByLetter else {
      throw Failure(
        .refused, "\(feedback.label.text) has no answer yet, so there is nothing to tell.",
        wayOut: "Answer it first: copro feedback answer \(feedback.label.text) --done TEXT")
    }
    let first = max(feedback.on, feedback.answeredOn ?? feedback.on)
    guard day < first else { return }
    let what = feedback.answeredOn == nil ? "said" : "answered"
    throw Failure(
      .refused,
      "\(feedback.label.text) was \(what) on \(first.words), after \(day.words).",
      wayOut: "Give the day people were told with --on.")
  }
}
