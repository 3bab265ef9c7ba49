import CoProCore
import TestSupport

/// Folders that hold what the example project shares, as a copy by git has it.
struct SharedFolders {
  let home = TestFolder()

  /// The files that a portfolio needs, by their path in the project.
  static let files: [String: [UInt8]] = {
    let example = "\(SourceTree.path)/examples/community-energy"
    let system = SystemFiles()
    var paths = ["copro.json", "plan.json", "terms-of-reference.json", "rules.json"]
    for shelf in ["meetings", "surveys", "feedback", "evidence", "involvement"] {
      paths += ((try? system.names(in: "\(example)/\(shelf)")) ?? []).map { "\(shelf)/\($0)" }
    }
    var found: [String: [UInt8]] = [:]
    for path in paths { found[path] = try? system.read("\(example)/\(path)") }
    return found
  }()

  /// Makes a project with an identifier of its own.
  func add(_ name: String, id: String) {
    for (path, bytes) in Self.files {
      guard path == "copro.json" else {
        home.write(bytes, to: "\(name)/\(path)")
        continue
      }
      let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map { line in
        line.hasPrefix("  \"id\":") ? "  \"id\": \"\(id)\"," : String(line)
      }
      home.write(lines.joined(separator: "\n") + "\n", to: "\(name)/\(path)")
    }
  }

  func places(_ names: [String]) -> [PortfolioReading.Place] {
    names.map { PortfolioReading.Place(folder: $0, path: home.full($0)) }
  }

  func reading(
    on day: Day, processors: Int = 1, files: any FileOperations = SystemFiles()
  ) -> PortfolioReading {
    PortfolioReading(on: day, isPast: true, processors: processors, files: files)
  }
}
