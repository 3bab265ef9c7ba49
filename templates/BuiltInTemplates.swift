/// The documents, questionnaires and lists that come with the program, by their path in `templates/`.
public enum BuiltInTemplates {
  /// The path of every file, in order.
  public static var paths: [String] { EmbeddedFiles.all.map { "\($0.path)" } }

  /// The text of one file.
  ///
  /// - Parameter path: the path below `templates/`, such as `documents/flyer.md`.
  /// - Returns: the text, or `nil` where there is no such file.
  public static func text(of path: String) -> String? {
    EmbeddedFiles.text(of: path)
  }
}
