/// Many projects together, added up one after the other.
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

  /// What each project adds, in the order in which they were found.
  public private(set) var projects: [ProjectSummary] = []
  /// The sums.
  public private(set) var totals = PortfolioTotals()
  /// The published figures, added up.
  public private(set) var figures = PooledFigures()
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
    projects.append(project)
    totals += project.totals
    for results in project.results { figures.add(results) }
    return true
  }

  /// Notes a project that cannot be read.
  public mutating func leaveOut(_ folder: String, because reason: String) {
    leftOut.append(LeftOut(folder: folder, reason: reason, isBroken: true))
  }

  /// Whether something is wrong with a project that was found.
  public var hasBroken: Bool { leftOut.contains(where: \.isBroken) }

  /// Two are equal when they show the same.
  public static func == (one: Portfolio, other: Portfolio) -> Bool {
    one.projects == other.projects && one.leftOut == other.leftOut
  }
}
