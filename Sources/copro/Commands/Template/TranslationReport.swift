import CoProCore

/// How far a translation is, for a person.
struct TranslationReport {
  private let progress: TranslationProgress

  init(_ progress: TranslationProgress) { self.progress = progress }

  /// What is not translated yet, a line each, and how to get the file for each.
  var text: String {
    let language = progress.language
    let code = language.rawValue
    let done = progress.phrases - progress.missingPhrases.count
    var lines = ["\(language.name): \(done) of \(progress.phrases) phrases are translated."]
    if progress.isComplete { return "\(lines[0]) Nothing is left to translate.\n" }
    lines += group(
      "Phrases not translated yet (copro template copy words.json --language \(code)):",
      progress.missingPhrases)
    lines += group(
      "Phrases whose English has changed since they were translated:", progress.outdatedPhrases)
    lines += group(
      "Files not translated yet (copro template copy NAME --language \(code)):",
      progress.missingFiles)
    return lines.joined(separator: "\n") + "\n"
  }

  private func group(_ heading: String, _ names: [String]) -> [String] {
    names.isEmpty ? [] : ["", heading] + names.map { "  \($0)" }
  }
}
