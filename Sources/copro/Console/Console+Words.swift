import Arguments
import CoProCore

extension Console {
  /// Prints which sentences of a document could be plainer, and how hard it is to read.
  mutating func checkWords(of document: WrittenDocument, _ arguments: Arguments) throws {
    if arguments[Shared.save] || arguments.given(Shared.output) {
      throw Failure(
        .commandLine, "--check-words prints what it finds, and writes no document.",
        wayOut: "Give --save or --output in a command of its own.")
    }
    if document.language.language != .english {
      throw Failure(
        .commandLine, "--check-words knows hard words in English only.",
        wayOut: "Leave it out, or check the English document with --language en-GB.")
    }
    let words = try WordsToAvoid.load(from: try library(arguments))
    let report = PlainEnglishReport(document, against: words)
    try result(report.text)
    if arguments[Shared.strict], !report.findings.isEmpty { status = .refused }
  }
}
