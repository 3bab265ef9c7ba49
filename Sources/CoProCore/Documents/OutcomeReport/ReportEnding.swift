import Mustache

/// Lessons, money and what happens next.
struct ReportEnding {
  private let project: Project
  private let lessons: [Lesson]
  private let language: LanguagePack
  private let sources: ReportSources

  init(_ context: DocumentContext) {
    project = context.project
    language = context.language
    sources = ReportSources(context)
    lessons = Lesson.all(in: project, language)
  }

  var values: MustacheObject {
    let budget = project.plan.budget
    let none = Money(pence: 0)
    let spent = budget.compactMap(\.spent)
    let allSpent = spent.reduce(none) { $0 + $1 }
    let total = budget.reduce(none) { $0 + $1.amount }
    return [
      "lessons": .list(
        lessons.map {
          .object(["text": .text(withStop($0.text)), "source": .text($0.source)])
        }),
      "has-lessons": .truth(!lessons.isEmpty),
      "lessons-wanted": .missing(label: "lessons"),
      "budget-source": .text(sources.plan(budget)),
      "has-budget": .truth(!budget.isEmpty),
      "budget": .list(
        budget.map { line in
          .object([
            "text": .text(line.text),
            "source": .text(sources.plan([line])),
            "amount": .text(line.amount.words),
            "spent": .text(line.spent?.words ?? language.say("report/not-recorded")),
          ])
        }),
      "budget-total": .text(total.words),
      "budget-spent": .text(
        spent.isEmpty ? language.say("report/not-recorded") : allSpent.words),
    ]
  }
}
