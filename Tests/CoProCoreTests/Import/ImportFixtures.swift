import CoProCore
import TestSupport
import Testing

/// Exports for tests, and the round they are read into.
enum ImportFixtures {
  static let statements = [
    "I felt listened to", "I knew what would happen next", "Meetings were easy to get to",
  ]

  static func round(_ statements: [String] = statements) throws -> SurveyRound {
    SurveyRound(
      id: SurveyFixtures.id(1), name: "ours", questions: try .own("ours", statements: statements),
      openedOn: .epoch)
  }

  static func sample(_ name: String) throws -> [UInt8] {
    let path = "\(SourceTree.path)/Tests/CoProCoreTests/Import/Samples/\(name)"
    return try SystemFiles().read(path)
  }

  /// The counts of the samples, strongly disagree first and blanks last.
  static let expected = [[1, 1, 1, 5, 4, 0], [2, 2, 3, 3, 1, 1], [1, 2, 1, 5, 3, 0]]

  static func figures(_ tally: Tally) -> [[Int]] { tally.rows.map { $0.counts + [$0.blank] } }

  static func read(
    _ bytes: [UInt8], _ statements: [String] = statements,
    _ change: (inout ImportOptions) -> Void = { _ in }
  ) throws -> ImportedAnswers {
    var options = ImportOptions()
    change(&options)
    return try AnswerFile.read(ByteSource(bytes), for: try round(statements), options)
  }

  static func read(
    _ text: String, _ statements: [String] = statements,
    _ change: (inout ImportOptions) -> Void = { _ in }
  ) throws -> ImportedAnswers {
    try read(Array(text.utf8), statements, change)
  }

  /// The problem a text is refused for; nothing where it is read.
  static func problem(
    _ text: String, _ statements: [String] = ["I felt listened to"],
    _ change: (inout ImportOptions) -> Void = { _ in }
  ) -> ImportProblem? {
    problem(Array(text.utf8), statements, change)
  }

  static func problem(
    _ bytes: [UInt8], _ statements: [String] = ["I felt listened to"],
    _ change: (inout ImportOptions) -> Void = { _ in }
  ) -> ImportProblem? {
    do {
      _ = try read(bytes, statements, change)
      return nil
    } catch {
      return error as? ImportProblem
    }
  }

  /// The twelve people's answers, as the numbers of the options from 0; nothing for a blank.
  static func answers() throws -> [[Int?]] {
    let text = String(decoding: try sample("msforms-semicolon.csv"), as: UTF8.self)
    let labels = try round().questions.scales[0].labels
    return text.split(whereSeparator: \.isNewline).dropFirst().compactMap { line in
      let cells = line.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
      guard cells.count > 8, cells[1].contains("/") else { return nil }
      return cells[6...8].map { labels.firstIndex(of: $0) }
    }
  }

  /// A table of the twelve people's answers: headings, then what stands before and after the answers.
  static func table(
    _ headings: [String], before: [String], after: [String] = [], labels: [String],
    separator: String = ",", lineBreak: String = "\r\n", quoted: Bool = false
  ) throws -> String {
    let rows = try answers().map { answers in
      before + answers.map { $0.map { labels[$0] } ?? "" } + after
    }
    return
      (headings
      + rows.map { row in
        row.map { quoted ? "\"\($0)\"" : $0 }.joined(separator: separator)
      }).map { $0 + lineBreak }.joined()
  }

  static let labels = [
    "Strongly disagree", "Disagree", "Neither agree nor disagree", "Agree", "Strongly agree",
  ]
}
