import Arguments
import CoProCore

/// `copro feedback tell`: notes that people were told what came of what they said.
enum FeedbackTellCommand {
  static let codes = Positional<String>(
    "CODE", help: "The codes; without any, every answer that nobody was told yet."
  ).any
  static let to = Option<String>(
    "to", value: "TEXT", help: "Who was told, in words: “everyone in the group”."
  ).required
  static let meeting = Option<String>(
    "meeting", value: "MEETING", help: "The meeting at which they were told.")
  static let on = Option<String>(
    "on", value: "DAY", help: "The day they were told.", usually: "the meeting's day, or today")

  static let command = Command<Console>(
    "tell",
    summary: "Note that people were told what came of what they said.",
    examples: [
      Example(
        "copro feedback tell F1 F2 --to \"everyone in the group\" --meeting 3", "at a meeting"),
      Example(
        "copro feedback tell --to \"a poster in the library\"", "every answer not told so far"),
    ],
    parameters: [codes, to, meeting, on]
  ) { arguments, console in
    let today = try console.today(arguments)
    let given = try console.pastDay(on, arguments)
    let updated = try console.update(arguments) { draft in
      let whom = try PublicWords.line(arguments[to], "Who was told", in: draft.project)
      let at = try arguments[meeting].map { try draft.project.meeting(named: $0, today: today) }
      let day = given ?? at.map { min($0.date, today) } ?? today
      let records = try chosen(arguments, draft.project)
      for var feedback in records {
        try check(feedback, day)
        feedback.told.append(Telling(on: day, to: whom, meeting: at?.id))
        draft.project.replace(feedback)
      }
      return records.map(\.label.text)
    }
    console.done(
      arguments,
      "Noted that \(arguments[to]) heard what came of \(PlanWords.list(updated.result)).")
  }

  private static func chosen(_ arguments: Arguments, _ project: Project) throws -> [Feedback] {
    let names = arguments[codes]
    guard names.isEmpty else {
      return try names.map { try project.coded(Feedback.self, named: $0) }
    }
    let untold = project.feedback.filter { !$0.state.isOpen && $0.told.isEmpty }
    guard untold.isEmpty else { return untold }
    throw Failure(
      .refused, "There is no answer that nobody has been told.",
      wayOut: "See how each stands with: copro feedback list")
  }

  private static func check(_ feedback: Feedback, _ day: Day) throws {
    guard !feedback.state.isOpen else {
      throw Failure(
        .refused, "\(feedback.label.text) has no answer yet, so there is nothing to tell.",
        wayOut: "Answer it first: copro feedback answer \(feedback.label.text) --done TEXT")
    }
    guard let answered = feedback.answeredOn, day < answered else { return }
    throw Failure(
      .refused,
      "\(feedback.label.text) was answered on \(answered.words), after \(day.words).",
      wayOut: "Give the day people were told with --on.")
  }
}
