import Mustache

/// All that somebody who saw the invitation needs in order to apply.
///
/// Source: *How to do Co-production*, West Berkshire Council, “Details of how to apply example”; the
/// words are our own. The council's own definition stands where the example has another's.
public struct HowToApplyDocument: Document {
  /// The kind of document.
  public static let kind = DocumentKind(
    "how-to-apply", summary: "What the group will do, when it meets, and how to apply",
    command: "copro invite --details")

  /// The details.
  public init() {}

  /// The principles, the criteria and every meeting.
  public func values(in context: DocumentContext) throws -> MustacheObject {
    var values = MeetingRows.table(of: context)
    values["principle-lines"] = .list(try Self.principles(in: context))
    values["hours"] = .optional(Self.hours(of: context.project).map { "\($0)" })
    values["outputs-wanted"] = .missing(label: "outputs")
    values["criteria"] = .list(try SelectionCriteria.of(context).map(MustacheValue.text))
    return values
  }

  /// How many hours are asked of a member: as set, or those of the meetings, rounded up.
  private static func hours(of project: Project) -> Int? {
    if let asked = project.settings.hoursAsked { return asked }
    let minutes = project.meetings.filter(\.isOn).map(\.duration).reduce(0, +)
    return minutes == 0 ? nil : (minutes + 59) / 60
  }

  private static func principles(in context: DocumentContext) throws -> [MustacheValue] {
    let settings = context.project.settings
    if !settings.principles.isEmpty {
      return settings.principles.map { .object(["text": .text($0), "explanation": .text("")]) }
    }
    let wording = try PrinciplesWording.load(from: context.library)
    return wording.lines.map { line in
      let explanation = WordingText.filled(
        line.explanation ?? "",
        ["area": settings.area ?? context.language.say("how-to-apply/our-area")])
      return .object(["text": .text(line.text), "explanation": .text(explanation)])
    }
  }
}

/// What applicants are chosen by.
public enum SelectionCriteria {
  /// The project's own criteria, or those of the guide that are offered.
  ///
  /// - Throws: ``TemplateProblem`` where the list of wording is not as it should be.
  public static func of(_ context: DocumentContext) throws(TemplateProblem) -> [String] {
    of(
      context.project.settings, offered: try CriteriaWording.load(from: context.library),
      topic: context.language.say("how-to-apply/our-topic"))
  }

  /// The project's own criteria, or those that are offered, with words for a topic that is not set yet.
  static func of(
    _ settings: ProjectSettings, offered wording: CriteriaWording, topic unknown: String
  ) -> [String] {
    if !settings.criteria.isEmpty { return settings.criteria }
    let topic = settings.topic ?? unknown
    return wording.criteria.filter(\.offered).map { WordingText.filled($0.text, ["topic": topic]) }
  }
}
