/// Wording that a council may change, kept as a JSON file in `templates/` and read strictly.
public protocol Wording: Record {
  /// The file's path below `templates/`, such as `starter-plan.json`.
  static var file: String { get }
}

extension Wording {
  /// The wording as a project has it: its own, or the one that comes with the program.
  ///
  /// - Throws: ``TemplateProblem`` where a file of one's own is not as it should be.
  public static func load(from library: TemplateLibrary) throws(TemplateProblem) -> Self {
    try library.record(Self.self, at: file)
  }
}
