import CoProCore
import JSONText

/// What people wrote in a round, as an officer reads it: numbered, with what is chosen.
struct CommentList {
  let round: SurveyRound
  let comments: Comments
  let chosen: [ChosenComments.Choice]
  let quotations: [Quotation]

  static let withheld =
    "Not shown: beside what was written in an earlier round, this could tell what one person wrote."

  var entries: [CommentEntry] { comments.entries(of: round.questions) }

  private func quotation(of entry: CommentEntry) -> Quotation? {
    let choice = chosen.first { $0.number == entry.number }
    return choice.flatMap { choice in quotations.first { $0.id == choice.quotation } }
  }

  /// The lists as plain text for a terminal.
  var text: String {
    var lines = [
      "\(round.name): what people wrote on \(round.published?.forms ?? 0) forms",
      "This stays in private/. Only what you choose is printed.",
    ]
    let digits = "\(entries.count)".count
    for question in round.questions.askedAlone {
      lines.append("")
      for asked in [question, round.questions.reasons(for: question)].compactMap(\.self) {
        lines.append(number(of: asked) + asked.text)
      }
      let own = entries.filter { $0.question == question }
      if comments.withheld.contains(question.id) {
        lines.append("  \(Self.withheld)")
      } else if own.isEmpty {
        lines.append("  Nobody wrote anything.")
      }
      for entry in own {
        let number = "\(entry.number)"
        let gap = String(repeating: " ", count: digits - number.count)
        let times = entry.count > 1 ? " ×\(entry.count)" : ""
        lines.append("  \(gap)\(number). \(entry.words)\(times)\(mark(of: entry))")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The number that the form gives a question, where it gives one.
  private func number(of question: OpenQuestion) -> String {
    let number = question.id.hasPrefix("q") ? String(question.id.dropFirst()) : question.id
    return number.first?.isNumber ?? false ? "\(number). " : ""
  }

  private func mark(of entry: CommentEntry) -> String {
    guard let quotation = quotation(of: entry) else { return "" }
    let about = quotation.outcome.map { ", for \($0.text)" } ?? ""
    return quotation.text == entry.words
      ? " [chosen\(about)]" : " [chosen\(about), as: “\(quotation.text)”]"
  }

  /// The lists for other programs.
  var json: [JSONMember] {
    let questions = round.questions.askedAlone.map { question in
      JSONValue.object([
        "id": .string(question.id),
        "text": .string(question.text),
        "reasons-text": round.questions.reasons(for: question).map { .string($0.text) } ?? .null,
        "withheld": comments.withheld.contains(question.id) ? .string(Self.withheld) : .null,
        "texts": .array(entries.filter { $0.question == question }.map(json)),
      ])
    }
    return [
      JSONMember("round", .string(round.name)),
      JSONMember("forms", round.published?.forms.map(JSONValue.integer) ?? .null),
      JSONMember("questions", .array(questions)),
    ]
  }

  private func json(_ entry: CommentEntry) -> JSONValue {
    .object([
      "number": .integer(entry.number),
      "text": .string(entry.text.text),
      "reasons": entry.text.reasons.map(JSONValue.string) ?? .null,
      "count": .integer(entry.count),
      "chosen-as": quotation(of: entry).map { .string($0.text) } ?? .null,
      "outcome": quotation(of: entry)?.outcome.map { .string($0.text) } ?? .null,
    ])
  }
}
