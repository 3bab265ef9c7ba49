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
    /// Where each statement stands, by its words.
    fileprivate var places: [[String]: Int] = [:]
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
    fileprivate let asked: String
    fileprivate let basedOn: String?

    /// How many answered; nothing where no project publishes figures.
    public var n: Int? { projects > 0 ? counts.reduce(0, +) : nil }
  }

  /// The groups, in the order in which they were first met.
  public private(set) var groups: [Group] = []
  private var groupPlaces: [[String]: Int] = [:]

  /// Nothing yet.
  public init() {}

  /// Adds what a round has published.
  mutating func add(_ results: SurveyResults) { add(PublishedFigures(results)) }

  /// Adds what a round has published.
  mutating func add(_ published: PublishedFigures) {
    // Mostly the statements of a round all stand in one group, one after the other.
    var group: Int?
    var next = 0
    for row in published.rows {
      if group.map({ groups[$0].options == row.options }) != true {
        group = place(of: published, row.options)
        next = 0
      }
      guard let group else { continue }
      let statement = groups[group].place(of: row, next: next)
      next = statement + 1
      groups[group].statements[statement].add(row)
    }
  }

  private mutating func place(of published: PublishedFigures, _ options: [String]) -> Int {
    let key = [published.questionnaire, published.side.rawValue] + options
    if let known = groupPlaces[key] { return known }
    groupPlaces[key] = groups.count
    groups.append(
      Group(questionnaire: published.questionnaire, side: published.side, options: options))
    return groups.count - 1
  }
}

extension PooledFigures.Group {
  /// Where a statement stands, which is looked for at one place first; it is put at the end if it is new.
  fileprivate mutating func place(of row: PublishedFigures.Row, next: Int) -> Int {
    if statements.indices.contains(next), statements[next].asked == row.text,
      statements[next].basedOn == row.basedOn
    {
      return next
    }
    let key = [row.text, row.basedOn ?? ""]
    if let known = places[key] { return known }
    places[key] = statements.count
    statements.append(
      PooledFigures.Pooled(
        text: row.heading, counts: row.options.map { _ in 0 }, asked: row.text,
        basedOn: row.basedOn))
    return statements.count - 1
  }
}

extension PooledFigures.Pooled {
  fileprivate mutating func add(_ row: PublishedFigures.Row) {
    guard let added = row.counts, let blank = row.blank, added.count == counts.count else {
      hidden += 1
      return
    }
    for index in added.indices { counts[index] += added[index] }
    self.blank += blank
    projects += 1
  }
}
