import Mustache

/// You said, we did: what people said and what came of it, and the other ways in which they took part.
struct ReportFeedback {
  private let project: Project
  private let words: RecordWords
  private let language: LanguagePack

  init(_ context: DocumentContext) {
    project = context.project
    language = context.language
    words = RecordWords(of: project, in: language)
  }

  var values: MustacheObject {
    let answered = project.feedback.filter { !$0.state.isOpen }
    let open = project.feedback.filter(\.state.isOpen)
    let more = answered.dropFirst(Self.few)
    let ways = project.involvement
    return [
      "has-feedback": .truth(!project.feedback.isEmpty),
      "feedback": .list(answered.map(value)),
      "short-feedback": .list(Array(answered.map(value).prefix(Self.few))),
      "more-feedback": .optional(
        more.isEmpty
          ? nil : language.say("report/more-feedback", ["count": .number(more.count)])),
      "more-feedback-source": .text(
        language.say(
          "report/source-feedback", ["labels": .text(language.list(more.map(\.label.text)))])),
      "waiting": .optional(
        open.isEmpty ? nil : language.say("report/waiting", ["count": .number(open.count)])),
      "waiting-source": .text(
        language.say(
          "report/source-feedback", ["labels": .text(language.list(open.map(\.label.text)))])),
      "has-ways": .truth(!ways.isEmpty), "ways": .list(ways.map(value)),
    ]
  }

  /// How many answers the short report gives in full, so that it stays within about two pages.
  private static let few = 3

  private func value(_ said: Feedback) -> MustacheValue {
    .object([
      "said": .text(withStop(said.said)), "answer": .optional(words.answer(said)),
      "source": .text(words.source(.feedback(said.label))),
    ])
  }

  private func value(_ way: Involvement) -> MustacheValue {
    .object([
      "text": .text(withoutStop(way.text)),
      "residents": .text(way.residents.map { "\($0)" } ?? "–"),
      "council-people": .text(way.council.map { "\($0)" } ?? "–"),
      "others": .text(way.others.map { "\($0)" } ?? "–"),
      "source": .text(words.source(.involvement(way.label))),
    ])
  }
}
