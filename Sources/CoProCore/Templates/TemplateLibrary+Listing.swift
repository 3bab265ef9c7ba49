import BuiltInTemplates

extension TemplateLibrary {
  /// The path of every file that comes with the program, in order.
  public static var paths: [String] { BuiltInTemplates.paths }

  /// The text of a file as it comes with the program.
  public static func builtInText(of path: String) -> String? { BuiltInTemplates.text(of: path) }
}
