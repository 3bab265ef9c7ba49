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
    let spending = PublicSpending(of: project)
    let total = budget.reduce(Money(pence: 0)) { $0 + $1.amount }
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
        spending.lines.map { line in
          .object([
            "text": .text(line.line.text),
            "source": .text(sources.plan([line.line])),
            "amount": .text(line.line.amount.words),
            "spent": .text(words(line.spent)),
          ])
        }),
      "budget-total": .text(total.words),
      "budget-spent": .text(words(spending.total)),
      "spending-hidden": .truth(spending.hidesAnything),
    ]
  }

  /// A sum as far as it may be shown.
  private func words(_ shown: PublicSpending.Shown) -> String {
    switch shown {
    case .amount(let money): money.words
    case .hidden: StatementResult.hiddenMark
    case .notRecorded: language.say("report/not-recorded")
    }
  }
}
