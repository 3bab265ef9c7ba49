/// Answers to the same statements, added up over projects.
///
/// Only figures that a project has itself published are added, so that no sum, and no difference of
/// two sums, tells more than the projects have told. A statement in other words, on another scale or
/// asked of another side is never added to it.
public struct PooledFigures: Equatable, Sendable {
  /// The statements of one questionnaire that one side answered on one scale.
  public struct Group: Equatable, Sendable {
    /// The name of the questionnaire.
    public let questionnaire: String
    /// Whom it asked.
    public let side: SideAsked
    /// The options, in order.
    public let options: [String]
    /// The statements, in the order in which they were first met.
    public fileprivate(set) var statements: [Pooled] = []
  }

  /// One statement.
  public struct Pooled: Equatable, Sendable {
    /// The words as they were asked, with a mark where they are not those of the guide.
    public let text: String
    /// How many chose each option, over all projects that publish it.
    public fileprivate(set) var counts: [Int]
    /// How many left it blank.
    public fileprivate(set) var blank = 0
    /// Of how many projects figures were added.
    public fileprivate(set) var projects = 0
    /// How many projects asked it and publish no figures, so that they could not be added.
    public fileprivate(set) var hidden = 0

    /// How many answered; nothing where no project publishes figures.
    public var n: Int? { projects > 0 ? counts.reduce(0, +) : nil }
  }

  /// The groups, in the order in which they were first met.
  public private(set) var groups: [Group] = []
  private var places: [[String]: (group: Int, statement: Int)] = [:]
  private var groupPlaces: [[String]: Int] = [:]

  /// Nothing yet.
  public init() {}

  /// Adds what a round has published.
  mutating func add(_ results: SurveyResults) {
    for statement in results.statements { add(statement, of: results.round) }
  }

  private mutating func add(_ result: StatementResult, of round: SurveyRound) {
    let row = result.row
    let groupKey = [round.questionnaire, round.side.rawValue] + row.options
    let key = groupKey + [row.text, result.statement.basedOn ?? ""]
    let place: (group: Int, statement: Int)
    if let known = places[key] {
      place = known
    } else {
      let group = groupPlaces[groupKey] ?? groups.count
      if group == groups.count {
        groupPlaces[groupKey] = group
        groups.append(
          Group(questionnaire: round.questionnaire, side: round.side, options: row.options))
      }
      place = (group, groups[group].statements.count)
      groups[group].statements.append(
        Pooled(text: result.heading, counts: row.options.map { _ in 0 }))
      places[key] = place
    }
    guard let counts = row.counts, let blank = row.blank, counts.count == row.options.count else {
      groups[place.group].statements[place.statement].hidden += 1
      return
    }
    for index in counts.indices {
      groups[place.group].statements[place.statement].counts[index] += counts[index]
    }
    groups[place.group].statements[place.statement].blank += blank
    groups[place.group].statements[place.statement].projects += 1
  }

  /// Two are equal when they show the same.
  public static func == (one: PooledFigures, other: PooledFigures) -> Bool {
    one.groups == other.groups
  }
}
