/// A standard agenda: the sample programme for the first meeting, or ours for a later one.
public struct Programme: Record {
  /// Its short name.
  public var id = ""
  /// What it is called.
  public var title = ""
  /// Where it comes from.
  public var source = ""
  /// What is worth knowing about it.
  public var note: String?
  /// What the meeting is for.
  public var aims: [String] = []
  /// The rows in order.
  public var rows: [ProgrammeRow] = []
  /// What other programs keep here.
  public var extras = Extras()

  /// A blank programme, to be filled by reading.
  public init() {}

  /// The file of the programme for the first meeting, below `templates/`.
  public static let firstMeetingPath = "agendas/first-meeting.json"
  /// The file of the agenda for later meetings, below `templates/`.
  public static let laterMeetingPath = "agendas/later-meeting.json"

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("id", &id)
    fields.required("title", &title)
    fields.required("source", &source)
    fields.optional("note", &note)
    fields.list("aims", &aims)
    fields.list("rows", &rows)
  }

  /// The items for one meeting, with the times of no row set yet.
  func items(for occasion: AgendaOccasion) -> [AgendaItem] {
    rows.filter { row in row.when.map(occasion.holds) ?? true }
      .map { $0.item(for: occasion.how) }
  }

  /// The programme with every row timed for one meeting.
  public func planned(for occasion: AgendaOccasion) -> PlannedAgenda {
    var items = items(for: occasion)
    var changes: [AgendaChange] = []
    var meal: AgendaItem?
    if let index = items.firstIndex(where: { $0.kind == .arrival }) {
      switch occasion.meal(items[index], of: items) {
      case .atTheStart: break
      case .inTheMiddle: meal = items.remove(at: index)
      case .leftOut(let reason):
        changes.append(.leftOut(items.remove(at: index).title, reason))
      }
    }
    let (start, minutes) = (occasion.time.start, occasion.time.length.minutes)
    let rest = items.first { $0.kind == .breakTime }
    var plan = PlannedAgenda(items, minutes: minutes - (meal?.minutes ?? 0), from: start)
    plan.changes = changes + plan.changes
    if let meal { plan.addMeal(meal, near: AgendaOccasion.mealTime, in: occasion.language) }
    if let rest { plan.addBreaks(like: rest, in: occasion.language) }
    return plan
  }
}
