/// The example projects that come with the program, by their path in `examples/`.
public enum BuiltInExamples {
  /// The path of every file, in order.
  public static var paths: [String] { EmbeddedFiles.all.map { "\($0.path)" } }

  /// The text of one file.
  ///
  /// - Parameter path: the path below `examples/`, such as `community-energy/copro.json`.
  /// - Returns: the text, or `nil` where there is no such file.
  public static func text(of path: String) -> String? {
    EmbeddedFiles.text(of: path)
  }
}
