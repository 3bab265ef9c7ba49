import TestSupport
import Testing

@testable import copro

/// The documents in the example's folders, and the commands that write them.
enum ExampleDocuments {
  struct Written: Sendable, CustomTestStringConvertible {
    var path: String
    var words: [String]
    var today: String
    var testDescription: String { path }
  }

  /// The example in the source tree.
  static var folder: String { "\(SourceTree.path)/examples/community-energy" }

  /// Every line of Tests/external/example-documents.txt.
  static let all: [Written] = {
    let lines = SourceTree.text(of: "Tests/external/example-documents.txt").split(separator: "\n")
    return lines.filter { !$0.hasPrefix("#") }.map { line in
      let words = TranscriptRunner.words(String(line))
      return Written(path: words[0], words: Array(words[2...]), today: words[1])
    }
  }()
  static let all: [Written] =
    [
      written("plan", "plan", "2022-02-10"),
      written("flyer", "invite", "2022-02-14"),
      written("how-to-apply", "invite --details", "2022-02-14"),
      written("application-form", "invite --application", "2022-02-14"),
      written("terms-of-reference", "tor", "2022-05-03"),
      written("outcomes-residents", "survey print outcomes --for resident", "2022-08-22"),
      written("outcomes-council", "survey print outcomes --for council", "2022-08-22"),
      written("outcome-report", "report", "2022-10-14"),
      written("you-said-we-did", "report --you-said", "2022-10-14"),
      written("evidence-summary", "report --evidence", "2022-10-14"),
      written("running-order-1", "agenda 1 --facilitator", "2022-03-22", isPrivate: true),
      written("sign-in-1", "meeting sign-in 1", "2022-03-22", isPrivate: true),
    ] + meetings

  private static let meetings: [Written] = [
    (1, "2022-03-22", "2022-04-20"), (2, "2022-04-13", "2022-05-03"),
    (3, "2022-04-26", "2022-05-30"), (4, "2022-05-23", "2022-07-26"),
    (5, "2022-07-19", "2022-08-22"), (6, "2022-08-15", "2022-09-30"),
  ].flatMap { number, papers, notes in
    [
      written("agenda-\(number)", "agenda \(number)", papers),
      written("minutes-\(number)", "meeting minutes \(number)", notes),
    ]
  }

  private static func written(
    _ name: String, _ line: String, _ today: String, isPrivate: Bool = false
  ) -> Written {
    Written(
      path: "\(isPrivate ? "private/" : "")documents/\(name).md",
      words: TranscriptRunner.words(line), today: today)
  }
}
