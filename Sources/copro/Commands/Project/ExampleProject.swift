import Arguments
import BuiltInExamples
import CoProCore
import Spelling

/// Copies of the example projects that come with the program.
enum ExampleProject {
  static func copy(
    _ name: String, to folder: String, _ arguments: Arguments, _ console: inout Console
  ) throws {
    let prefix = "\(name)/"
    var files: [String: [UInt8]] = [:]
    for path in BuiltInExamples.paths where path.hasPrefix(prefix) {
      files[String(path.dropFirst(prefix.count))] = Array(
        (BuiltInExamples.text(of: path) ?? "").utf8)
    }
    guard !files.isEmpty else {
      throw LookupProblem.notThere(
        .example, name, near: Spelling.nearest(to: name, in: names), known: names)
    }
    if !arguments[Globals.dryRun] {
      _ = try ProjectFolder.create(
        at: console.absolute(folder), files: files, shared: false, operations: console.files)
    }
    console.done(arguments, "Copied the example \(name) to \(folder). Its people are made up.")
    console.next(arguments, "copro status --project \(folder)", "see where it is")
  }

  static var names: [String] {
    Set(BuiltInExamples.paths.compactMap { $0.split(separator: "/").first.map(String.init) })
      .sorted()
  }
}
