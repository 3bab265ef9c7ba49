extension TemplateLibrary {
  /// A list of wording, such as the ground rules, read strictly from JSON.
  ///
  /// - Throws: ``TemplateProblem`` with every problem and its place.
  public func record<Wording: Record>(
    _ type: Wording.Type, at path: String
  ) throws(TemplateProblem) -> Wording {
    guard let (text, origin) = try text(of: path) else { throw .notThere(path) }
    var problems: [ContentProblem] = []
    let record = RecordFile.wording(
      type, from: Array(text.utf8), path: origin.name(of: path), problems: &problems)
    guard let record, problems.isEmpty else { throw .data(problems) }
    return record
  }
}
