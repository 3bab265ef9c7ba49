/// One of the numbered lines of a plan: an outcome, objective, activity, measure, constraint or
/// budget line.
public protocol PlanPart: Record, Labelled {
  /// The short name.
  var label: Label<Self> { get set }
  /// What one of them is called: “outcome”.
  static var noun: String { get }
  /// The parts of this kind in a plan.
  static func all(in plan: Plan) -> [Self]
  /// Puts parts of this kind in the place of those in a plan.
  static func put(_ parts: [Self], in plan: inout Plan)
  /// The highest number of this kind that was ever given.
  static func last(in labels: LastLabels) -> Int
  /// Notes the highest number of this kind that was ever given.
  static func put(last: Int, in labels: inout LastLabels)
}

extension Plan {
  /// The next label of a kind; it is never given again, even after its owner is removed.
  public mutating func takeLabel<Part: PlanPart>(for kind: Part.Type = Part.self) -> Label<Part> {
    let used = Part.all(in: self).map(\.label.number).max() ?? 0
    let next = max(used, Part.last(in: lastLabels)) + 1
    Part.put(last: next, in: &lastLabels)
    return Label(next)
  }

  /// The part with a label.
  public func part<Part: PlanPart>(_ label: Label<Part>) -> Part? {
    Part.all(in: self).first { $0.label == label }
  }

  /// Adds a part at the end.
  public mutating func add<Part: PlanPart>(_ part: Part) {
    Part.put(Part.all(in: self) + [part], in: &self)
    if part.label.number > Part.last(in: lastLabels) {
      Part.put(last: part.label.number, in: &lastLabels)
    }
  }

  /// Puts a part in the place of the one with the same label.
  public mutating func replace<Part: PlanPart>(_ part: Part) {
    Part.put(Part.all(in: self).map { $0.label == part.label ? part : $0 }, in: &self)
  }

  /// Takes out the part with a label, and leaves what points at it as it is.
  mutating func drop<Part: PlanPart>(_ label: Label<Part>) {
    let highest = Part.all(in: self).map(\.label.number).max() ?? 0
    Part.put(last: max(highest, Part.last(in: lastLabels)), in: &lastLabels)
    Part.put(Part.all(in: self).filter { $0.label != label }, in: &self)
  }
}

extension Outcome: PlanPart {
  /// What one of them is called.
  public static var noun: String { "outcome" }
  /// Those in a plan.
  public static func all(in plan: Plan) -> [Outcome] { plan.outcomes }
  /// Puts others in their place.
  public static func put(_ parts: [Outcome], in plan: inout Plan) { plan.outcomes = parts }
  /// The highest number ever given.
  public static func last(in labels: LastLabels) -> Int { labels.outcomes }
  /// Notes the highest number ever given.
  public static func put(last: Int, in labels: inout LastLabels) { labels.outcomes = last }
}

extension Objective: PlanPart {
  /// What one of them is called.
  public static var noun: String { "objective" }
  /// Those in a plan.
  public static func all(in plan: Plan) -> [Objective] { plan.objectives }
  /// Puts others in their place.
  public static func put(_ parts: [Objective], in plan: inout Plan) { plan.objectives = parts }
  /// The highest number ever given.
  public static func last(in labels: LastLabels) -> Int { labels.objectives }
  /// Notes the highest number ever given.
  public static func put(last: Int, in labels: inout LastLabels) { labels.objectives = last }
}

extension Activity: PlanPart {
  /// What one of them is called.
  public static var noun: String { "activity" }
  /// Those in a plan.
  public static func all(in plan: Plan) -> [Activity] { plan.activities }
  /// Puts others in their place.
  public static func put(_ parts: [Activity], in plan: inout Plan) { plan.activities = parts }
  /// The highest number ever given.
  public static func last(in labels: LastLabels) -> Int { labels.activities }
  /// Notes the highest number ever given.
  public static func put(last: Int, in labels: inout LastLabels) { labels.activities = last }
}

extension Measure: PlanPart {
  /// What one of them is called.
  public static var noun: String { "measure" }
  /// Those in a plan.
  public static func all(in plan: Plan) -> [Measure] { plan.measures }
  /// Puts others in their place.
  public static func put(_ parts: [Measure], in plan: inout Plan) { plan.measures = parts }
  /// The highest number ever given.
  public static func last(in labels: LastLabels) -> Int { labels.measures }
  /// Notes the highest number ever given.
  public static func put(last: Int, in labels: inout LastLabels) { labels.measures = last }
}

extension Constraint: PlanPart {
  /// What one of them is called.
  public static var noun: String { "constraint" }
  /// Those in a plan.
  public static func all(in plan: Plan) -> [Constraint] { plan.constraints }
  /// Puts others in their place.
  public static func put(_ parts: [Constraint], in plan: inout Plan) { plan.constraints = parts }
  /// The highest number ever given.
  public static func last(in labels: LastLabels) -> Int { labels.constraints }
  /// Notes the highest number ever given.
  public static func put(last: Int, in labels: inout LastLabels) { labels.constraints = last }
}

extension BudgetLine: PlanPart {
  /// What one of them is called.
  public static var noun: String { "budget line" }
  /// Those in a plan.
  public static func all(in plan: Plan) -> [BudgetLine] { plan.budget }
  /// Puts others in their place.
  public static func put(_ parts: [BudgetLine], in plan: inout Plan) { plan.budget = parts }
  /// The highest number ever given.
  public static func last(in labels: LastLabels) -> Int { labels.budget }
  /// Notes the highest number ever given.
  public static func put(last: Int, in labels: inout LastLabels) { labels.budget = last }
}
