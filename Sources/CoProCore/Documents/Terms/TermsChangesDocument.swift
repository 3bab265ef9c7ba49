import Markup
import Mustache

/// What changed in the terms of reference from one version to another; ours.
public struct TermsChangesDocument: Document {
  /// The kind of document.
  public static let kind = DocumentKind(
    "terms-changes", summary: "What changed in the terms of reference, from one version to another",
    command: "copro tor compare")

  /// One of the two versions: at which step it was kept, and what it said.
  public struct Side: Equatable, Sendable {
    /// The step with which it was kept; nothing for the terms as they are now.
    public var step: TermsStep?
    /// What it said.
    public var version: TermsVersion

    /// A version.
    public init(step: TermsStep?, version: TermsVersion) {
      self.step = step
      self.version = version
    }

    /// In words that follow “from” or “to”: “the draft at meeting 2, Wednesday 20 April 2022,”.
    public func words(in context: DocumentContext) -> String {
      let language = context.language
      guard let step else { return language.say("terms-changes/now") }
      let meeting = step.meeting.map { context.numbers[$0] }
      let places: [String: PhrasePlace] = [
        "day": .text(step.on.words(in: language)), "number": .text(meeting ?? ""),
      ]
      switch (step.stage, meeting == nil) {
      case (.discussed, true): return language.say("terms-changes/discussed-on", places)
      case (.draft, true): return language.say("terms-changes/draft-on", places)
      case (.agreed, true): return language.say("terms-changes/agreed-on", places)
      case (.discussed, false): return language.say("terms-changes/discussed-at-meeting", places)
      case (.draft, false): return language.say("terms-changes/draft-at-meeting", places)
      case (.agreed, false): return language.say("terms-changes/agreed-at-meeting", places)
      }
    }
  }

  /// The earlier version.
  public let old: Side
  /// The later version.
  public let new: Side

  /// What changed from one version to another.
  public init(from old: Side, to new: Side) {
    self.old = old
    self.new = new
  }

  /// Two versions in which everything differs, by which a template can be tried.
  static var sample: TermsChangesDocument {
    var version = TermsVersion()
    version.aim = "Sample"
    version.objectives = ["Sample"]
    version.groundRules = ["Sample"]
    return TermsChangesDocument(
      from: Side(step: nil, version: TermsVersion()), to: Side(step: nil, version: version))
  }

  /// The changes themselves.
  ///
  /// - Throws: ``TemplateProblem`` where a list of wording is not as it should be.
  public func comparison(in context: DocumentContext) throws(TemplateProblem) -> TermsComparison {
    TermsComparison(
      from: old.version, to: new.version, wording: try ClauseWording.load(from: context.library),
      guideRules: try GroundRulesWording.load(from: context.library).lines.map(\.text),
      aim: context.language.say("terms-changes/aim"))
  }

  /// The parts that differ, before and after.
  public func values(in context: DocumentContext) throws -> MustacheObject {
    let comparison = try comparison(in: context)
    return [
      "from": .text(old.words(in: context)), "to": .text(new.words(in: context)),
      "nothing": .truth(comparison.isEmpty),
      "changes": .list(comparison.changes.map(Self.row)),
      "rules-in": .list(comparison.rulesIn.map(MustacheValue.text)),
      "rules-out": .list(comparison.rulesOut.map(MustacheValue.text)),
      "rules-changed": .truth(!comparison.rulesIn.isEmpty || !comparison.rulesOut.isEmpty),
      "objectives-in": .list(comparison.objectivesIn.map(MustacheValue.text)),
      "objectives-out": .list(comparison.objectivesOut.map(MustacheValue.text)),
      "objectives-changed": .truth(
        !comparison.objectivesIn.isEmpty || !comparison.objectivesOut.isEmpty),
    ]
  }

  private static func row(_ change: TermsComparison.Change) -> MustacheValue {
    .object([
      "heading": .text(change.heading),
      "is-new": .truth(change.before == nil && !change.hasTemplate),
      "is-gone": .truth(change.after == nil && !change.hasTemplate),
      "was-template": .truth(change.before == nil && change.hasTemplate),
      "is-template": .truth(change.after == nil && change.hasTemplate),
      "before": .literal(change.before.map(quote) ?? ""),
      "after": .literal(change.after.map(quote) ?? ""),
    ])
  }

  /// The words as a block quote, a paragraph a paragraph.
  private static func quote(_ text: String) -> String {
    MarkdownText.paragraphs(text).split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? ">" : "> \($0)" }.joined(separator: "\n")
  }
}
