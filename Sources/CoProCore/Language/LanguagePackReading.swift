import JSONText
import Spelling

/// Reads a file of words strictly: every problem is named with its line and column.
struct LanguagePackReading {
  let text: String
  let path: String
  let language: Language

  /// The value of the file, which is as it should be.
  ///
  /// - Throws: ``TemplateProblem/data(_:)`` with every problem.
  func checked() throws(TemplateProblem) -> JSONView {
    let value: JSONView
    do {
      value = try JSONText.view(Array(text.utf8))
    } catch {
      throw .data([ContentProblem(path: path, .notJSON(error))])
    }
    let problems = problems(in: value)
    guard problems.isEmpty else { throw .data(problems) }
    return value
  }

  /// What is wrong with the value of a file of words.
  func problems(in value: JSONView) -> [ContentProblem] {
    guard let format = value["format"]?.asInteger else {
      return [ContentProblem(path: path, .noFormat)]
    }
    if format > 1 { return [ContentProblem(path: path, .newerFormat(format))] }
    let bytes = Array(text.utf8)
    return found(in: value).map { problem in
      ContentProblem(
        path: path, .record(problem, JSONText.place(ofOffset: problem.offset, in: bytes)))
    }
  }

  private func found(in value: JSONView) -> [RecordProblem] {
    let known = ["format", "language", "words"]
    var problems = unknown(in: value, known: known)
    if let found = value["language"], found.asString != language.rawValue {
      problems.append(
        RecordProblem(
          .notUnderstood(
            text: found.asString ?? "something else", wanted: "“\(language.rawValue)”", near: []),
          key: "language", at: found.offset))
    }
    guard let words = value["words"] else {
      return problems + [
        RecordProblem(.missing(key: "words", wanted: "groups of phrases"), at: value.offset)
      ]
    }
    return problems + phrases(in: words)
  }

  private func phrases(in words: JSONView) -> [RecordProblem] {
    let original = LanguagePack.original
    let groups = original.asObject?.map(\.key) ?? []
    var problems = unknown(in: words, known: groups)
    for group in words.asObject.map(Array.init) ?? [] {
      guard let known = original[group.key]?.asObject else { continue }
      problems += unknown(in: group.value, known: known.map(\.key))
      for member in group.value.asObject.map(Array.init) ?? [] {
        guard let english = original[group.key]?[member.key] else { continue }
        let check = PhraseCheck(key: member.key, english: english, language: language)
        problems += check.problems(in: member.value)
      }
    }
    return problems
  }

  /// Keys that do not belong there; those that begin `x-` belong to other programs.
  private func unknown(in value: JSONView, known: [String]) -> [RecordProblem] {
    guard let members = value.asObject else {
      return [RecordProblem.wrongKind(wanted: "a group of named values", found: value, key: nil)]
    }
    return members.filter { !known.contains($0.key) && !Extras.owns($0.key) }.map { member in
      RecordProblem(
        .unknownKey(key: member.key, near: Spelling.nearest(to: member.key, in: known)),
        at: member.keyOffset)
    }
  }
}
