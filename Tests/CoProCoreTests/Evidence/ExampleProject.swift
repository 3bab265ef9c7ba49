import CoProCore
import TestSupport

/// The example as a project, and a day after its report.
enum ExampleProject {
  static let today = Day(iso: "2022-10-14") ?? .epoch

  static func load() throws -> Project {
    try ProjectFolder.at("\(SourceTree.path)/examples/community-energy", files: SystemFiles())
      .load().project.asOf(today)
  }
}
