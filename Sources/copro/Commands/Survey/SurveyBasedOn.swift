import CoProCore
import Spelling

/// Reads `--based-on q1=outcomes#q1`: which statement of the guide one of one's own rewords.
enum SurveyBasedOn {
  static func read(
    _ typed: [String], of questions: Questionnaire, guide: [GuideStatement]
  ) throws -> [String: BasedOn] {
    var said: [String: BasedOn] = [:]
    for text in typed {
      let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        .map(String.init)
      let statement = try statement(parts, of: questions)
      guard said[statement] == nil else {
        throw Failure(.commandLine, "--based-on names \(statement) twice.", wayOut: "Give it once.")
      }
      said[statement] = try standard(parts.last ?? "", in: guide)
    }
    return said
  }

  /// The statement that is meant; where there is only one it need not be named.
  private static func statement(_ parts: [String], of questions: Questionnaire) throws -> String {
    let ids = questions.statements.map(\.id)
    if parts.count == 1, ids.count == 1, let only = ids.first { return only }
    let typed = parts.count == 2 ? parts[0] : ""
    if let id = ids.first(where: { $0 == typed || $0 == "q\(typed)" }) { return id }
    throw Failure(
      .commandLine,
      typed.isEmpty
        ? "--based-on should say which statement is reworded."
        : "--based-on names the statement “\(typed)”, which is not there.",
      wayOut: "Such as: --based-on \(ids.first ?? "q1")=outcomes#q1. The statements are "
        + "\(inWords(ids)).")
  }

  private static func standard(_ typed: String, in guide: [GuideStatement]) throws -> BasedOn {
    if typed == "none" { return .nothing }
    if let statement = guide.named(typed) { return .guide(statement) }
    let names = guide.map(\.shortName)
    let near = Spelling.nearest(to: typed, in: names, limit: 1).first
    throw Failure(
      .commandLine,
      "The guide has no statement “\(typed)”." + (near.map { " Did you mean \($0)?" } ?? ""),
      wayOut: "Its statements are \(inWords(names)); none means that it is your own.")
  }

  private static func inWords(_ names: [String]) -> String {
    guard names.count > 1, let last = names.last else { return names.joined() }
    return names.dropLast().joined(separator: ", ") + " and \(last)"
  }
}
