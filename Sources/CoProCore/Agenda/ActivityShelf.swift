import Spelling

extension [AgendaItem] {
  /// Where a new part usually goes: an opener after the welcome and the introductions, anything else
  /// before the closing review.
  public func usualPlace(of item: AgendaItem) -> Int {
    let start: [AgendaItem.Kind] = [.arrival, .welcome, .introductions, .groundRules, .opener]
    if item.kind == .opener {
      return (lastIndex { start.contains($0.kind) }).map { $0 + 1 } ?? 0
    }
    return firstIndex { $0.kind == .closingReview } ?? count
  }
}

/// The facilitator's shelf: the activities that come with the program, and the council's own.
public struct ActivityShelf: Sendable {
  private static let folder = "activities"

  /// The activities, in order of kind, then of name.
  public let activities: [ShelfActivity]

  /// Reads every activity of a library.
  ///
  /// - Throws: ``TemplateProblem`` where one is not as it should be; it is never passed over.
  public init(_ library: TemplateLibrary) throws(TemplateProblem) {
    var found: [ShelfActivity] = []
    for path in try library.paths(in: Self.folder) where path.hasSuffix(".json") {
      let activity = try library.record(ShelfActivity.self, at: path)
      let name = path.dropFirst(Self.folder.count + 1).dropLast(".json".count)
      guard activity.id == name else {
        throw .data([
          ContentProblem(
            path: "templates/\(path)",
            .inconsistent("its id is “\(activity.id)”, which is not the name of the file"))
        ])
      }
      found.append(activity)
    }
    let order = ShelfActivity.Kind.allCases
    func rank(_ activity: ShelfActivity) -> (Int, String) {
      (order.firstIndex(of: activity.kind) ?? 0, activity.title)
    }
    activities = found.sorted { rank($0) < rank($1) }
  }

  /// The activity of a name: its id, or any part of its title that only one has.
  ///
  /// - Throws: ``LookupProblem`` when none or more than one has it.
  public func activity(named text: String) throws(LookupProblem) -> ShelfActivity {
    let wanted = text.lowercased()
    if let exact = activities.first(where: { $0.id == wanted || $0.title.lowercased() == wanted }) {
      return exact
    }
    let found = activities.filter {
      $0.title.lowercased().contains(wanted) || $0.id.contains(wanted)
    }
    if let only = found.first, found.count == 1 { return only }
    if found.count > 1 { throw .several(.activityOnShelf, text, found.map(\.id)) }
    let ids = activities.map(\.id)
    throw .notThere(
      .activityOnShelf, text, near: Spelling.nearest(to: wanted, in: ids), known: ids)
  }
}
