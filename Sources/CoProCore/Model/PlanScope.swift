/// A part of the work that is not co-produced, and why.
///
/// Source: *Co-production Toolkit*, West Glamorgan, “Before starting”.
public struct ScopePart: Record, Labelled {
  /// `S` and a number.
  public static var labelPrefix: String { "S" }
  /// The label, such as `S1`.
  public var label = Label<ScopePart>(1)
  /// Which part of the work.
  public var text = ""
  /// Why it is not co-produced.
  public var because: String?
  /// What other programs keep here.
  public var extras = Extras()

  /// A blank part, to be filled by reading.
  public init() {}

  /// A part that is not co-produced.
  public init(label: Label<ScopePart>, text: String, because: String?) {
    self.label = label
    self.text = text
    self.because = because
  }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("label", &label)
    fields.required("text", &text)
    fields.optional("because", &because)
  }
}

/// A deadline that somebody else set, and what came of challenging it.
///
/// Source: *Co-production Toolkit*, West Glamorgan, Annex A: deadlines that leave no time for
/// co-production are challenged.
public struct OutsideDeadline: Record, Labelled {
  /// `DL` and a number.
  public static var labelPrefix: String { "DL" }
  /// The label, such as `DL1`.
  public var label = Label<OutsideDeadline>(1)
  /// What has to be ready.
  public var text = ""
  /// The day by which it has to be.
  public var on = Day.epoch
  /// Whether it leaves time to work together; `nil` where the group has not said.
  public var canBeMet: Bool?
  /// The day it was challenged.
  public var challenged: Day?
  /// What came of that.
  public var result: String?
  /// What other programs keep here.
  public var extras = Extras()

  /// A blank deadline, to be filled by reading.
  public init() {}

  /// A deadline.
  public init(label: Label<OutsideDeadline>, text: String, on day: Day) {
    self.label = label
    self.text = text
    on = day
  }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("label", &label)
    fields.required("text", &text)
    fields.required("on", &on)
    fields.optional("can-be-met", &canBeMet)
    fields.optional("challenged", &challenged)
    fields.optional("result", &result)
  }
}

extension ScopePart: PlanPart {
  /// What one of them is called.
  public static var noun: String { "part" }
  /// Those in a plan.
  public static func all(in plan: Plan) -> [ScopePart] { plan.notCoProduced }
  /// Puts others in their place.
  public static func put(_ parts: [ScopePart], in plan: inout Plan) { plan.notCoProduced = parts }
  /// The highest number ever given.
  public static func last(in labels: LastLabels) -> Int { labels.notCoProduced }
  /// Notes the highest number ever given.
  public static func put(last: Int, in labels: inout LastLabels) { labels.notCoProduced = last }
}

extension OutsideDeadline: PlanPart {
  /// What one of them is called.
  public static var noun: String { "deadline" }
  /// Those in a plan.
  public static func all(in plan: Plan) -> [OutsideDeadline] { plan.deadlines }
  /// Puts others in their place.
  public static func put(_ parts: [OutsideDeadline], in plan: inout Plan) { plan.deadlines = parts }
  /// The highest number ever given.
  public static func last(in labels: LastLabels) -> Int { labels.deadlines }
  /// Notes the highest number ever given.
  public static func put(last: Int, in labels: inout LastLabels) { labels.deadlines = last }
}
