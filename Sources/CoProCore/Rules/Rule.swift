/// One rule of a guide, as data: what it asks, how strongly, when, and where it is written.
///
/// All the guides are guidance: a rule that is not kept is told, and nothing is refused because of it.
public struct Rule: Record {
  /// How strongly the guide puts it.
  public enum Severity: String, Choice, Comparable {
    /// The guide makes it a condition.
    case must
    /// The guide recommends it.
    case should
    /// The guide offers it.
    case may

    /// Stronger comes first.
    public static func < (one: Severity, other: Severity) -> Bool { one.rank < other.rank }

    private var rank: Int { self == .must ? 0 : self == .should ? 1 : 2 }
  }

  /// Who can tell whether it is kept.
  public enum Way: String, Choice {
    /// The program, from what is recorded.
    case computed
    /// People, when they answer an audit.
    case attested
  }

  /// A figure the rule is checked with.
  public struct Threshold: Record {
    /// What the figure counts: `days-before`.
    public var name = ""
    /// The figure.
    public var figure = 0
    /// Whether the guide names no figure and this one is ours.
    public var isOurs = false
    /// What other programs keep here.
    public var extras = Extras()

    /// A blank threshold, to be filled by reading.
    public init() {}

    /// Shows every field to a visitor.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.required("name", &name)
      fields.required("default", &figure)
      fields.flag("ours", &isOurs)
    }
  }

  /// The name, such as `west-berks/clear-aim`.
  public var id = ""
  /// The short name of its guide.
  public var source = ""
  /// The section of the guide.
  public var section = ""
  /// What it asks, in plain words.
  public var statement = ""
  /// How strongly.
  public var severity = Severity.should
  /// From when on it is looked at.
  public var phase = ProjectPhase.any
  /// Who can tell whether it is kept.
  public var how = Way.computed
  /// The figures it is checked with.
  public var thresholds: [Threshold] = []
  /// What other programs keep here.
  public var extras = Extras()

  /// A blank rule, to be filled by reading.
  public init() {}

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("id", &id)
    fields.required("source", &source)
    fields.required("section", &section)
    fields.required("statement", &statement)
    fields.required("severity", &severity)
    fields.required("phase", &phase)
    fields.required("how", &how)
    fields.list("thresholds", &thresholds)
  }
}
