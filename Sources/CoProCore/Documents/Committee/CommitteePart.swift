/// One part of a report to a committee that somebody fills in.
///
/// Source: *Co-Production Framework for West Berkshire* (report to Executive, 3 November 2022), West
/// Berkshire Council: the table in front, the fifteen headings and two questions of “Implications and
/// Impact Assessment”, call-in and the officer's details.
public struct CommitteePart: Equatable, Sendable {
  /// The name in commands, such as `legal`.
  public let name: String
  /// What it is called in a report that still wants it.
  public let label: String
  /// Whether it is rated positive, neutral or negative.
  public let isRated: Bool

  private init(_ name: String, _ label: String, isRated: Bool = false) {
    self.name = name
    self.label = label
    self.isRated = isRated
  }

  /// The part of call-in: yes, or no and one of the six reasons.
  public static let callIn = CommitteePart("call-in", "yes or no to call-in")

  /// Every part, in the order of the report.
  public static let all: [CommitteePart] = front + implications + ending

  private static let front = [
    CommitteePart("committee", "committee that considers the report"),
    CommitteePart("committee-date", "date of the committee"),
    CommitteePart("portfolio-member", "portfolio member"),
    CommitteePart("portfolio-member-agreed", "date the portfolio member agreed the report"),
    CommitteePart("author", "author of the report"),
    CommitteePart("forward-plan", "forward plan reference"),
    CommitteePart("recommendation", "recommendation"),
  ]

  /// The fifteen headings, the two questions of the seventh in place of it.
  static let implications = [
    CommitteePart("financial", "financial implications"),
    CommitteePart("human-resource", "human resource implications"),
    CommitteePart("legal", "legal implications"),
    CommitteePart("risk-management", "risk management"),
    CommitteePart("property", "property implications"),
    CommitteePart("policy", "policy implications"),
    CommitteePart("equalities-a", "impact on inequality", isRated: true),
    CommitteePart(
      "equalities-b", "impact on people with protected characteristics", isRated: true),
    CommitteePart("environmental-impact", "environmental impact", isRated: true),
    CommitteePart("health-impact", "health impact", isRated: true),
    CommitteePart("ict-impact", "impact on computers and networks", isRated: true),
    CommitteePart("digital-services-impact", "digital services impact", isRated: true),
    CommitteePart("council-strategy-priorities", "council strategy priorities", isRated: true),
    CommitteePart("core-business", "core business", isRated: true),
    CommitteePart("data-impact", "data impact", isRated: true),
    CommitteePart("consultation-and-engagement", "consultation and engagement"),
  ]

  private static let ending = [
    CommitteePart("conclusion", "conclusion"),
    CommitteePart("background-papers", "background papers"),
    callIn,
    CommitteePart("wards", "wards affected"),
    CommitteePart("officer-name", "name of the officer"),
    CommitteePart("officer-title", "job title of the officer"),
    CommitteePart("officer-telephone", "telephone number of the officer"),
    CommitteePart("officer-email", "e-mail address of the officer"),
  ]

  /// The six reasons for which a report is not subject to call-in, as the council words them.
  public static let callInReasons = [
    "The item is due to be referred to Council for final approval",
    "Delays in implementation could have serious financial implications for the Council",
    "Delays in implementation could compromise the Council's position",
    "Considered or reviewed by Overview and Scrutiny Management Committee or associated Task Groups "
      + "within preceding six months",
    "Item is Urgent Key Decision",
    "Report is to note only",
  ]

  /// Whether a few words are enough for it.
  private var isShort: Bool {
    Self.front.dropLast().contains(self) || name == "wards" || name.hasPrefix("officer-")
  }

  /// The command that fills it in.
  public var remedy: String {
    if self == Self.callIn { return "copro report committee set call-in yes" }
    if isRated { return "copro report committee set \(name) --rating neutral --from FILE" }
    return "copro report committee set \(name) \(isShort ? "TEXT" : "--from FILE")"
  }
}
