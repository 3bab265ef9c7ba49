import Markup
import Mustache

/// A report to a committee of the council, filled in from the records as far as they go.
///
/// The layout is that of the *Co-Production Framework for West Berkshire* (report to Executive, 3
/// November 2022), West Berkshire Council.
public struct CommitteeDocument: Document {
  /// The kind of document.
  public static let kind = DocumentKind(
    "committee-report", summary: "A report to a committee of the council",
    command: "copro report --committee")

  /// The report to a committee.
  public init() {}

  /// The records, what somebody typed, and what is still wanted.
  public func values(in context: DocumentContext) throws -> MustacheObject {
    let project = context.project
    var values = try ReportValues.all(in: context)
    for part in CommitteePart.all { values[part.name] = Self.value(part, in: context) }
    let a = project.committee["equalities-a"]?.rating
    let b = project.committee["equalities-b"]?.rating
    values["equalities"] = Self.marks(Self.worse(a, b))
    values["council-approach-given"] =
      project.settings.councilApproach.map { .literal(MarkdownText.paragraphs($0)) } ?? .text("")
    values["equality-groups-given"] = .text(
      context.language.list(project.settings.equalityGroups))
    return values
  }

  /// What is confidential is counted and not told.
  public var leavesOutConfidential: Bool { true }

  /// Whether a text it prints names somebody who has not agreed to be named.
  public func isPersonal(in context: DocumentContext) -> Bool {
    ReportValues.nameSomebody(in: context)
  }

  private static func value(_ part: CommitteePart, in context: DocumentContext) -> MustacheValue {
    let entry = context.project.committee[part.name]
    let text = entry?.text ?? known(part.name, in: context)
    let words: MustacheValue =
      text.map { part.isRated ? .text($0) : .literal(MarkdownText.paragraphs($0)) }
      ?? .missing(label: part.label)
    guard part.isRated else {
      return inTable.contains(part.name) ? .wanted(text, part.label) : words
    }
    var marks: MustacheObject = ["commentary": words]
    if case .object(let found) = Self.marks(entry?.rating) { marks.merge(found) { own, _ in own } }
    if entry?.text != nil, entry?.rating == nil { marks["neutral"] = .missing(label: part.label) }
    return .object(marks)
  }

  /// Parts that stand in a row of a table, where no paragraphs fit.
  private static let inTable: Set<String> = [
    "committee", "committee-date", "portfolio-member", "portfolio-member-agreed", "author",
    "forward-plan", "financial", "human-resource", "legal", "risk-management", "property", "policy",
    "consultation-and-engagement", "officer-name", "officer-title", "officer-telephone",
    "officer-email",
  ]

  /// What the records know of a part.
  private static func known(_ name: String, in context: DocumentContext) -> String? {
    let settings = context.project.settings
    switch name {
    case "portfolio-member": return settings.portfolioHolder
    case "portfolio-member-agreed":
      return settings.portfolioHolderAgreed?.words(in: context.language)
    default: return nil
    }
  }

  /// A mark under one of the three ratings.
  private static func marks(_ rating: CommitteeEntry.Rating?) -> MustacheValue {
    func mark(_ one: CommitteeEntry.Rating) -> MustacheValue { .text(rating == one ? "✓" : "") }
    return .object([
      "positive": mark(.positive), "neutral": mark(.neutral), "negative": mark(.negative),
    ])
  }

  /// The worse of two ratings; nothing where one is missing.
  static func worse(
    _ one: CommitteeEntry.Rating?, _ other: CommitteeEntry.Rating?
  ) -> CommitteeEntry.Rating? {
    guard let one, let other else { return nil }
    let order: [CommitteeEntry.Rating] = [.negative, .neutral, .positive]
    return order.first { $0 == one || $0 == other }
  }
}
