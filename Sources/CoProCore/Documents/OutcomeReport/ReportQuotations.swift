import Mustache

/// What people wrote and somebody chose to be printed, by the question they answered.
///
/// It stands in a part of its own, away from every figure, and says of no text which round, side or
/// day it comes from.
struct ReportQuotations {
  private let project: Project
  private let language: LanguagePack

  init(_ project: Project, _ language: LanguagePack) {
    self.project = project
    self.language = language
  }

  var values: MustacheObject {
    var questions: [(question: String, quotations: [Quotation])] = []
    for quotation in project.quotations.sorted(by: Quotation.precedes) {
      if let last = questions.indices.last, questions[last].question == quotation.question {
        questions[last].quotations.append(quotation)
      } else {
        questions.append((quotation.question, [quotation]))
      }
    }
    return [
      "has-quotations": .truth(!questions.isEmpty),
      "quoted-questions": .list(
        questions.map { question, quotations in
          .object([
            "question": .text(question), "quotations": .list(quotations.map(value)),
          ])
        }),
    ]
  }

  private func value(_ quotation: Quotation) -> MustacheValue {
    let isThere = project.plan.outcomes.contains { $0.label == quotation.outcome }
    return .object([
      "words": .text(quotation.text),
      "outcome": .optional(isThere ? quotation.outcome?.text : nil),
      "source": .text(
        language.say("report/source-quotation", ["id": .text(quotation.id.text)])),
    ])
  }
}
