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
}
