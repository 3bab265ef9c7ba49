import Mustache

/// “You said, we did”: what people said, and what came of each thing.
///
/// It names nobody and does not say which side said what. Source of the layout: *Co-production Guide:
/// Working Stronger Together*, Sefton Council, “You Said... We Did”; the words are our own.
public struct YouSaidDocument: Document {
  /// The kind of document.
  public static let kind = DocumentKind(
    "you-said-we-did", summary: "What people said, and what came of it",
    command: "copro report --you-said", isSheet: true)

  /// The page.
  public init() {}

  /// What people said, by what came of it.
  public func values(in context: DocumentContext) throws -> MustacheObject {
    let all = context.project.feedback.sorted {
      ($0.theme ?? "\u{10FFFF}", $0.label) < ($1.theme ?? "\u{10FFFF}", $1.label)
    }
    var values: MustacheObject = [
      "date": .text(context.today.words(in: context.language)),
      "has-any": .truth(!all.isEmpty),
    ]
    for (name, states) in Self.groups {
      let rows = all.filter { states.contains($0.state) }
      values["has-\(name)"] = .truth(!rows.isEmpty)
      values[name] = .list(rows.map { row($0, context) })
    }
    return values
  }

  private static let groups: [(String, [Feedback.State])] = [
    ("done", [.done]), ("changed", [.changed]), ("not-able", [.notAble]),
    ("looking", [.lookingAtIt, .heard]),
  ]

  private func row(_ feedback: Feedback, _ context: DocumentContext) -> MustacheValue {
    let days = context.project.settings.feedbackDays
    return .object([
      "code": .text(feedback.label.text), "theme": .optional(feedback.theme),
      "said": .text(withStop(feedback.said)),
      "did": .optional(feedback.weDid.map(withStop)),
      "reason": .optional(feedback.reason.map(withStop)),
      "started": .truth(feedback.state == .lookingAtIt),
      "late": .truth(feedback.isOverdue(on: context.today, within: days)),
      "due": .text(
        feedback.answerDue(within: days).wordsWithoutWeekday(in: context.language)),
    ])
  }
}
