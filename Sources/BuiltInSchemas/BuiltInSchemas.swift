/// The JSON Schemas of what commands print with `--json`, by the command they are for.
public enum BuiltInSchemas {
  /// The names, in order: `survey-results` for `copro survey results`.
  public static var names: [String] {
    EmbeddedFiles.all.map { String("\($0.path)".dropLast(".json".count)) }
  }

  /// The schema of what a command prints.
  ///
  /// - Parameter name: one of ``names``.
  /// - Returns: the schema, or `nil` where there is none of that name.
  public static func text(of name: String) -> String? {
    EmbeddedFiles.text(of: "\(name).json")
  }
}
