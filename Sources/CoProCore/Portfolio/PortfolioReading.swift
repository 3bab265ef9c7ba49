/// Reads many projects, on several threads where they are many, and hands on a summary of each in order.
public struct PortfolioReading: Sendable {
  /// What came of reading one project.
  public enum Read: Sendable {
    /// What it adds.
    case project(ProjectSummary)
    /// It cannot be read.
    case broken(StoreProblem)
  }

  /// One project that was found.
  public struct Place: Sendable {
    /// The folder as it was named or found.
    public var folder: String
    /// The whole path of the folder.
    public var path: String

    /// A folder.
    public init(folder: String, path: String) {
      self.folder = folder
      self.path = path
    }
  }

  /// How many processors the machine has.
  public static var processors: Int { OrderedThreads.processors }

  /// With fewer projects than this a second thread is not worth starting; the figure is ours.
  static let fewest = 48
  /// More threads than this wait for the disk and for one another.
  static let mostThreads = 8

  private let files: any FileOperations
  private let today: Day
  private let isPast: Bool
  private let processors: Int

  /// A reading of projects as they are, or were, on a day.
  ///
  /// - Parameters:
  ///   - today: the day.
  ///   - isPast: whether records of later days are to be left out.
  ///   - processors: how many processors may be used; the result is the same with any number.
  ///   - files: the file system.
  public init(on today: Day, isPast: Bool, processors: Int, files: any FileOperations) {
    self.today = today
    self.isPast = isPast
    self.processors = processors
    self.files = files
  }

  /// Reads every project once.
  ///
  /// - Throws: what `handOn` throws.
  public func run(_ places: [Place], handOn: (Place, Read) throws -> Void) throws {
    let isWorthIt = places.count >= Self.fewest
    let threads = OrderedThreads(threads: isWorthIt ? min(processors, Self.mostThreads) : 1)
    let (files, today, isPast) = (files, today, isPast)
    try threads.run(over: places.count) {
      var reader = SharedRecordsReader(files: files)
      return { number in
        let place = places[number]
        do throws(StoreProblem) {
          let project = try reader.project(in: place.path)
          return .project(
            ProjectSummary(
              of: isPast ? project.asOf(today) : project, in: place.folder, on: today))
        } catch {
          return Read.broken(error)
        }
      }
    } handOn: { number, read in
      try handOn(places[number], read)
    }
  }
}
