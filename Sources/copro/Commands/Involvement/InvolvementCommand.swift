import Arguments
import CoProCore

/// `copro involvement`: ways of taking part besides the group's meetings.
enum InvolvementCommand {
  static let command = Command<Console>(
    "involvement",
    summary: "Keep the ways of taking part besides meetings: visits, drafts, workshops.",
    discussion: """
      It counts people and names none. Asking people with a questionnaire or an interview is one way; \
      working together needs more than that.
      """,
    examples: [
      Example(
        "copro involvement add \"Visit to the solar farm\" --kind visit --from \"4 May\" --hours 3 "
          + "--residents 5 --council 2", "a visit"),
      Example(
        "copro involvement add \"Reading drafts at home\" --kind reading --stage development",
        "a way that is offered"),
      Example("copro involvement list", "all of them"),
    ],
    subcommands: [
      InvolvementAddCommand.command, InvolvementEditCommand.command,
      parts.listCommand, parts.removeCommand,
    ])

  static let code = Positional<String>(
    "CODE", help: "Its code, such as W1, its number, or a part of its words.")

  private static let parts = CodedParts<Involvement>(
    name: "involvement", code: code,
    listSummary: "List the ways of taking part besides meetings.",
    none: "None is noted yet. Note one with: copro involvement add TEXT --kind visit",
    removeSummary: "Take one out. Its code is never used again.", example: "W2",
    lines: { way, _ in [way.line] },
    caution: { ways in
      ways.allSatisfy(\.kind.onlyAsks)
        ? "So far people were only asked. Working together needs other ways as well." : nil
    })
}

extension Involvement {
  /// “W1: Visit to the solar farm (visit; 4 May 2027; about 3 hours; 5 residents, 2 council people)”.
  var line: String {
    var parts = [kind.words]
    if let from {
      let last = until.map { $0 == from ? "" : " to \($0.wordsWithoutWeekday)" } ?? ""
      parts.append(from.wordsWithoutWeekday + last)
    }
    if let hours { parts.append(hours.text == "1" ? "about 1 hour" : "about \(hours.text) hours") }
    if !people.isEmpty { parts.append(people) }
    return "\(label.text): \(text) (\(parts.joined(separator: "; ")))"
  }

  private var people: String {
    func count(_ number: Int?, _ one: String, _ many: String) -> String? {
      number.map { $0 == 1 ? "1 \(one)" : "\($0) \(many)" }
    }
    let counts = [
      count(residents, "resident", "residents"),
      count(council, "council person", "council people"), count(others, "other", "others"),
    ]
    return counts.compactMap { $0 }.joined(separator: ", ")
  }
}
