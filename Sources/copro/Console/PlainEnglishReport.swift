import CoProCore
import PlainEnglish

/// What a check of a document's words found, for a person.
struct PlainEnglishReport {
  /// What was checked: “flyer”.
  let name: String
  /// The findings.
  let findings: [PlainEnglishFinding]
  /// The reading grade; nothing for a template, whose fields have no words yet.
  var grade: ReadingGrade?

  /// The findings with where they stand, and the grade.
  var text: String {
    ([summary] + findings.flatMap(lines)).joined(separator: "\n") + "\n"
  }

  private var summary: String {
    let count = findings.count
    let found =
      count == 0
      ? "nothing to look at again" : "\(count) \(count == 1 ? "place" : "places") to look at again"
    return "\(name): \(found)." + (grade.map { " Reading grade \($0.text)\(Self.age($0))." } ?? "")
  }

  /// The age that a grade stands for: five more than the school year.
  private static func age(_ grade: ReadingGrade) -> String {
    let years = max(5, (grade.tenths + 5) / 10 + 5)
    return ", about the reading age of \(years)"
  }

  private func lines(_ finding: PlainEnglishFinding) -> [String] {
    let place =
      finding.heading.map { "Line \(finding.line), under “\($0)”" } ?? "Line \(finding.line)"
    return ["", "\(place): \(Self.words(finding.fault))", "  \(finding.sentence)"]
  }

  private static func words(_ fault: PlainEnglishFinding.Fault) -> String {
    switch fault {
    case .long(let words): "\(words) words. Make two sentences of it."
    case .unexplained(let letters):
      "“\(letters)” is not explained. Say what it stands for, the first time."
    case .avoid(let word) where word.consider.isEmpty: "“\(word.avoid)” is on your list to avoid."
    case .avoid(let word):
      "“\(word.avoid)” is on your list to avoid. Consider "
        + word.consider.map { "“\($0)”" }.joined(separator: " or ") + "."
    }
  }
}

extension PlainEnglishReport {
  /// The check of a written document.
  init(_ document: WrittenDocument, against words: WordsToAvoid) {
    let passages = MarkdownPassages.read(document.markdown)
    self.init(
      name: document.fileName, findings: words.check.findings(in: passages),
      grade: ReadingGrade(of: passages))
  }
}
