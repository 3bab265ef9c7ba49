import Mustache

/// A hand-out of one activity of the facilitator's shelf: for everybody, or for whoever runs it.
public struct ActivityDocument: Document {
  /// The kind of document.
  public static let kind = DocumentKind(
    "activity", summary: "A way of doing a part of a meeting, as a hand-out",
    command: "copro agenda activities world-cafe")

  /// The activity.
  public let activity: ShelfActivity
  /// Whether it is for whoever runs it: with access notes, answers and what others have tried.
  public let isForFacilitator: Bool

  /// A hand-out of an activity.
  public init(_ activity: ShelfActivity, forFacilitator isForFacilitator: Bool = false) {
    self.activity = activity
    self.isForFacilitator = isForFacilitator
  }

  /// The activity's own file.
  public var wordingFiles: [String] { [activity.file] }

  /// `activity-world-cafe`, or with `-facilitator`.
  public func fileName(in context: DocumentContext) -> String {
    "activity-\(activity.id)\(isForFacilitator ? "-facilitator" : "")"
  }

  /// What the activity says.
  public func values(in context: DocumentContext) throws -> MustacheObject {
    [
      "facilitator": .truth(isForFacilitator),
      "title": .text(activity.title),
      "purpose": .text(activity.purpose),
      "length": .text(LengthOfTime(minutes: activity.minutes).words(in: context.language)),
      "least": .optional(
        activity.least.map { LengthOfTime(minutes: $0).words(in: context.language) }),
      "people": .text(activity.people.words(in: context.language)),
      "steps": .list(
        activity.steps.enumerated().map {
          .object(["number": .text("\($0.offset + 1)"), "text": .text($0.element)])
        }),
      "has-kit": .truth(!activity.kit.isEmpty),
      "kit": .list(activity.kit.map(MustacheValue.text)),
      "access": .list(activity.access.map(MustacheValue.text)),
      "has-online": .truth(!activity.online.isEmpty),
      "online": .list(activity.online.map(MustacheValue.text)),
      "has-prompts": .truth(!activity.prompts.isEmpty),
      "prompts": .list(activity.prompts.map(MustacheValue.text)),
      "has-statements": .truth(!activity.statements.isEmpty),
      "statements": .list(activity.statements.enumerated().map(statement)),
      "has-scenarios": .truth(!activity.scenarios.isEmpty),
      "scenarios": .list(activity.scenarios.map(scenario)),
      "has-ideas": .truth(!activity.ideas.isEmpty),
      "ideas": .list(activity.ideas.map(MustacheValue.text)),
      "note": .optional(activity.note),
      "source": .text(activity.source),
      "ours": .truth(activity.source == "Ours"),
    ]
  }

  private func statement(_ index: Int, _ statement: ShelfActivity.QuizStatement) -> MustacheValue {
    .object([
      "number": .text("\(index + 1)"),
      "text": .text(statement.text), "true": .truth(statement.isTrue),
      "because": .text(statement.because),
    ])
  }

  private func scenario(_ scenario: ShelfActivity.Scenario) -> MustacheValue {
    .object([
      "title": .text(scenario.title), "text": .text(scenario.text),
      "ideas": .list(scenario.ideas.map(MustacheValue.text)),
    ])
  }
}
