import BuiltInTemplates

extension TemplateLibrary {
  /// The path of every file that comes with the program, in order.
  public static var paths: [String] { BuiltInTemplates.paths }

  /// The paths of the files of one folder of the library, those of one's own included, in order.
  ///
  /// - Throws: ``TemplateProblem/unreadable(_:)`` when a folder of one's own is there but cannot be read.
  public func paths(in folder: String) throws(TemplateProblem) -> [String] {
    var found = Set(BuiltInTemplates.paths.filter { $0.hasPrefix("\(folder)/") })
    for own in folders {
      do {
        let names = try files.names(in: "\(own)/\(folder)")
        found.formUnion(names.filter { !$0.hasPrefix(".") }.map { "\(folder)/\($0)" })
      } catch {
        if error.reason != .notThere, error.reason != .notAFolder { throw .unreadable(error) }
      }
    }
    return found.sorted()
  }

  /// The text of a file as it comes with the program.
  public static func builtInText(of path: String) -> String? { BuiltInTemplates.text(of: path) }
}
