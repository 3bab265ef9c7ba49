/// Many projects together, added up one after the other.
///
/// It keeps sums and the first lines of every list, so that its size does not grow with the number of
/// projects. Whoever wants a line for each project writes it as the project is added.
public struct Portfolio: Equatable, Sendable {
  /// A project that could not be counted.
  public struct LeftOut: Equatable, Sendable {
    /// Its folder.
    public var folder: String
    /// Why, in full sentences.
    public var reason: String
    /// Whether something is wrong with it; otherwise it was counted already.
    public var isBroken: Bool
  }

  /// The first of many, and how many there are.
  public struct First<Line: Equatable & Sendable>: Equatable, Sendable {
    /// The first ones.
    public fileprivate(set) var lines: [Line] = []
    /// How many there are in all.
    public fileprivate(set) var count = 0

    fileprivate mutating func add(_ line: @autoclosure () -> Line) {
      count += 1
      if lines.count < Portfolio.mostListed { lines.append(line()) }
    }
  }

  /// A line of a list, and the project it is of.
  public struct Line<What: Equatable & Sendable>: Equatable, Sendable {
    /// What the line says.
    public var what: What
    /// The title of the project.
    public var project: String
  }

  /// How often something was found, and in how many projects.
  public struct Count: Equatable, Sendable {
    /// How often.
    public fileprivate(set) var found = 0
    /// In how many projects.
    public fileprivate(set) var projects = 0
  }

  /// How many lines a list of the document has at most; tables for programs have them all.
  public static let mostListed = 200
  /// How many projects are named as those to look at first; the figure is ours.
  public static let mostToLookAt = 10

  /// What the first projects add, in the order in which they were found, without their figures of
  /// questionnaires; and how many projects there are.
  public private(set) var projects = First<ProjectSummary>()
  /// The sums.
  public private(set) var totals = PortfolioTotals()
  /// The published figures, added up.
  public private(set) var figures = PooledFigures()
  /// The money.
  public private(set) var money = PortfolioMoney()
  /// What was learned.
  public private(set) var lessons = First<Line<String>>()
  /// What is open.
  public private(set) var risks = First<Line<OpenRisk>>()
  /// What is open, counted by what sort of thing it is.
  public private(set) var riskCounts: [OpenRisk.Kind: Count] = [:]
  /// The projects in which most is open, the most first.
  public private(set) var mostOpen: [ProjectSummary] = []
  /// The projects that could not be counted.
  public private(set) var leftOut: [LeftOut] = []

  private var folders: [Identifier<ProjectSettings>: String] = [:]

  /// No projects yet.
  public init() {}

  /// Counts a project in.
  ///
  /// - Returns: false where it was counted before, under this or another folder.
  @discardableResult
  public mutating func add(_ project: ProjectSummary) -> Bool {
    if let before = folders[project.id] {
      let reason = "It is the same project as \(before), which was counted."
      leftOut.append(LeftOut(folder: project.folder, reason: reason, isBroken: false))
      return false
    }
    folders[project.id] = project.folder
    totals += project.totals
    money.add(setAside: project.setAside, spent: project.spent)
    for published in project.figures { figures.add(published) }
    projects.add(project.withoutFigures)
    for lesson in project.lessons { lessons.add(Line(what: lesson, project: project.title)) }
    addRisks(of: project)
    return true
  }

  private mutating func addRisks(of project: ProjectSummary) {
    if project.risks.isEmpty { return }
    for risk in project.risks { risks.add(Line(what: risk, project: project.title)) }
    for kind in OpenRisk.Kind.allCases {
      let count = project.count(of: kind)
      if count == 0 { continue }
      riskCounts[kind, default: Count()].found += count
      riskCounts[kind, default: Count()].projects += 1
    }
    let place = mostOpen.firstIndex { $0.risks.count < project.risks.count } ?? mostOpen.count
    guard place < Self.mostToLookAt else { return }
    mostOpen.insert(project.withoutFigures, at: place)
    if mostOpen.count > Self.mostToLookAt { mostOpen.removeLast() }
  }

  /// Notes a project that cannot be read.
  public mutating func leaveOut(_ folder: String, because reason: String) {
    leftOut.append(LeftOut(folder: folder, reason: reason, isBroken: true))
  }

  /// Whether something is wrong with a project that was found.
  public var hasBroken: Bool { leftOut.contains(where: \.isBroken) }
}
