import Mustache

/// What the group learned about working together, from wherever it was written down.
public struct LessonsDocument: Document {
  /// The kind of document.
  public static let kind = DocumentKind(
    "lessons", summary: "What the group learned about working together",
    command: "copro report lessons")

  /// The lessons of a project.
  public init() {}

  /// Lessons, what was said at the end of meetings, what could not be done, and what will change.
  public func values(in context: DocumentContext) throws -> MustacheObject {
    let project = context.project.withoutConfidential.project
    let words = RecordWords(of: project, in: context.language)
    let lessons = Lesson.all(in: project, context.language)
    let agendas = try context.library.standardAgendas()
    let reviews = project.meetings.flatMap { meeting in
      let closing = Set(
        project.writtenDown(meeting, from: agendas)
          .filter { $0.kind == .closingReview || $0.kind == .reflection }.map(\.title))
      return meeting.notes
        .filter { note in !note.isLesson && (note.about.map(closing.contains) ?? false) }
        .map { row($0.text, words.source(.meeting(meeting.id))) }
    }
    let refused = project.feedback.filter { $0.state == .notAble }
    let changes = project.training.compactMap { session in
      let day = session.on.wordsWithoutWeekday(in: context.language)
      let places: [String: PhrasePlace] = ["label": .text(session.label.text), "day": .text(day)]
      return session.change.map { row($0, context.language.say("report/source-training", places)) }
    }
    return [
      "has-lessons": .truth(!lessons.isEmpty),
      "lessons": .list(lessons.map { row($0.text, $0.source) }),
      "lessons-wanted": .missing(label: "lessons"),
      "has-reviews": .truth(!reviews.isEmpty), "reviews": .list(reviews),
      "has-refused": .truth(!refused.isEmpty),
      "refused": .list(
        refused.map {
          row("\(withStop($0.said)) \(words.answer($0) ?? "")", words.source(.feedback($0.label)))
        }),
      "has-changes": .truth(!changes.isEmpty), "changes": .list(changes),
    ]
  }

  /// What is confidential is counted and not told.
  public var leavesOutConfidential: Bool { true }

  /// Whether a text it prints may name somebody who has not agreed to be named.
  public func isPersonal(in context: DocumentContext) -> Bool {
    ReportValues.nameSomebody(in: context)
  }

  private func row(_ text: String, _ source: String) -> MustacheValue {
    .object(["text": .text(withStop(text)), "source": .text(source)])
  }
}
