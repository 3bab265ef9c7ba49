import Mustache

/// Who had training in co-production, and what people said of it.
struct ReportLearning {
  private let project: Project
  private let language: LanguagePack

  init(_ context: DocumentContext) {
    project = context.project
    language = context.language
  }

  var values: MustacheObject {
    let trained = project.members.filter { !$0.training.isEmpty }
    let sessions = project.training.filter(\.hasFeedback)
    return [
      "has-training": .truth(!trained.isEmpty),
      "training-sentence": .text(
        language.say("report/trained", ["people": .text(sides(trained))])),
      "training": .list(training),
      "has-sessions": .truth(!sessions.isEmpty), "sessions": .list(sessions.map(value)),
    ]
  }

  private func value(_ session: TrainingSession) -> MustacheValue {
    .object([
      "what": .text(withoutStop(session.what)),
      "said": .list(session.feedback.map { .text(withStop($0)) }),
      "change": .optional(session.change.map(withStop)),
      "source": .text(
        language.say(
          "report/source-training",
          [
            "label": .text(session.label.text),
            "day": .text(session.on.wordsWithoutWeekday(in: language)),
          ])),
    ])
  }

  /// One line for each kind of training on each day, in order.
  private var training: [MustacheValue] {
    let other = language.say("report/other-training")
    var lines: [(training: Training, people: [Member])] = []
    for member in project.members {
      for own in member.training {
        var training = own
        if !project.isForEveryone(own) { training.what = other }
        if let index = lines.firstIndex(where: { $0.training == training }) {
          if lines[index].people.last?.id != member.id { lines[index].people.append(member) }
        } else {
          lines.append((training, [member]))
        }
      }
    }
    return lines.sorted { ($0.training.on, $0.training.what) < ($1.training.on, $1.training.what) }
      .map { line in
        .object([
          "what": .text(line.training.what),
          "people": .text(sides(line.people)),
          "source": .text(
            language.say(
              "report/source-members",
              ["day": .text(line.training.on.wordsWithoutWeekday(in: language))])),
        ])
      }
  }

  private func sides(_ members: [Member]) -> String {
    let residents = members.count { $0.side == .resident }
    let council = members.count(where: \.side.isCouncil)
    let others = members.count { $0.side == .other }
    let words = [
      residents == 0 ? nil : language.say("report/residents", ["count": .number(residents)]),
      council == 0 ? nil : language.say("report/council-people", ["count": .number(council)]),
      others == 0 ? nil : language.say("report/other-people", ["count": .number(others)]),
    ].compactMap(\.self)
    return words.isEmpty ? language.say("report/nobody") : language.list(words)
  }
}
