/// Wording that a council may change, kept as a JSON file in `templates/` and read strictly.
public protocol Wording: StoredRecord {
  /// The file's path below `templates/`, such as `starter-plan.json`.
  static var file: String { get }
}

extension Wording {
  /// Where the wording is kept in a project that has its own.
  public static var shelf: Shelf { .file("templates/\(file)") }

  /// There is one file of each kind.
  public var fileIdentifier: String? { nil }

  /// Reads the wording from the text of its file.
  ///
  /// - Parameters:
  ///   - text: the whole file.
  ///   - path: what the file is called in an error.
  /// - Returns: the wording.
  /// - Throws: ``StoreProblem/content(_:)`` with every problem and its place.
  public static func read(_ text: String, path: String) throws(StoreProblem) -> Self {
    var problems: [ContentProblem] = []
    let wording = RecordFile.read(
      Self.self, from: Array(text.utf8), path: path, problems: &problems)
    guard let wording else { throw .content(problems) }
    return wording
  }

  /// The wording as a project has it: its own, or the one that comes with the program.
  ///
  /// - Throws: ``TemplateProblem`` where a file of one's own is not as it should be.
  public static func load(from library: TemplateLibrary) throws(TemplateProblem) -> Self {
    try library.record(Self.self, at: file)
  }
}
