import Arguments
import CoProCore
import JSONText

/// `copro tor review`: the common themes of a year's talks with members.
enum TorReviewCommand {
  static let themes = Option<String>(
    "theme", value: "TEXT", help: "A common theme; nothing that shows who said it."
  ).repeating
  static let meeting = Option<String>(
    "meeting", value: "MEETING", help: "The meeting that the themes were told to.")
  static let changes = Option<String>(
    "change", value: "DECISION",
    help: "A change the group decided because of them: decision D2 of meeting 6 is 6.D2."
  ).repeating
  static let on = Option<String>("on", value: "DAY", help: "The day.", usually: "today")

  static let command = Command<Console>(
    "review",
    summary: "Note the common themes of the yearly talks; without a theme, list them.",
    discussion: """
      What one member says in a yearly talk stays with that member. Only themes that several people \
      raised are told, to a meeting of the group, and the whole group agrees what changes.
      """,
    examples: [
      Example(
        "copro tor review --theme \"Papers come late\" --theme \"The room is cold\" --meeting 6",
        "what the talks came to"),
      Example("copro tor review --change 6.D2", "the group decided a change because of them"),
      Example("copro tor review", "list the themes"),
    ],
    parameters: [themes, meeting, changes, on, Shared.json]
  ) { arguments, console in
    guard arguments.given(themes) || arguments.given(meeting) || arguments.given(changes) else {
      return try list(arguments, console)
    }
    let today = try console.today(arguments)
    let day = try console.pastDay(on, arguments) ?? today
    let updated = try console.update(arguments) { draft in
      let project = draft.project
      let texts = try arguments[themes].map {
        try PublicWords.line($0, "The theme", in: project)
      }
      if !texts.isEmpty { draft.project.terms.reviews.append(ReviewThemes(on: day, themes: texts)) }
      guard var review = draft.project.terms.reviews.popLast() else {
        throw Failure(
          .refused, "No themes are noted yet.",
          wayOut: "Note them first: copro tor review --theme TEXT")
      }
      if let name = arguments[meeting] {
        let meeting = try project.meeting(named: name, today: today)
        guard meeting.date >= review.on else {
          throw Failure(
            .refused,
            "Meeting \(project.numbers[meeting.id]) was on \(meeting.date.words), before the themes "
              + "were put together on \(review.on.words).",
            wayOut: "Give the day of the themes with --on, or a later meeting.")
        }
        review.meeting = meeting.id
      }
      review.changes += try arguments[changes].map { text in
        try EvidenceLinks.link(text, in: project, today, .decision) {
          $0.decisions.map(\.label)
        }
      }
      draft.project.terms.reviews.append(review)
      return review
    }
    console.done(arguments, "Noted: \(updated.result.words(in: updated.project)).")
    if updated.result.meeting == nil {
      console.next(arguments, "copro tor review --meeting MEETING", "when the group was told")
    }
  }

  private static func list(_ arguments: Arguments, _ console: Console) throws {
    let project = try console.load(arguments)
    if arguments[Shared.json] {
      return try console.result([
        JSONMember("reviews", .array(project.terms.reviews.map(\.json)))
      ])
    }
    if project.terms.reviews.isEmpty {
      console.message("No themes are noted yet. Note them with: copro tor review --theme TEXT")
    }
    let lines = project.terms.reviews.map { $0.words(in: project) + "\n" }
    try console.result(WrappedText(lines.joined(), width: console.width).text)
  }
}

extension ReviewThemes {
  /// The themes in a line, with the meeting they were told to and what changed.
  func words(in project: Project) -> String {
    let told =
      meeting.map { "told at meeting \(project.numbers[$0])" } ?? "not told to the group yet"
    let changed = changes.map { "\(project.numbers[$0.meeting]).\($0.label.text)" }
    let what = changed.isEmpty ? "" : "; changes: \(PlanWords.list(changed))"
    return "\(themes.joined(separator: "; ")) (\(on.wordsWithoutWeekday); \(told)\(what))"
  }
}
