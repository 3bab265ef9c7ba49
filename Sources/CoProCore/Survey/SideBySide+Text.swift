public import JSONText

extension SideBySide {
  /// The rounds beside each other, as plain text for a terminal.
  public var text: String {
    let names = rounds.map { "\($0.round.side.heading) (\($0.round.name))" }
    var lines = [rounds.first?.round.questions.title ?? ""]
    lines += zip(names, rounds).map { "\($0): \($1.turnout)" }
    for pair in pairs {
      lines += ["", pair.first.heading]
      lines += zip(names, [pair.first, pair.second]).map { "  \($0): \($1.sentence)" }
    }
    let alone = onlyFirst + onlySecond
    if !alone.isEmpty {
      lines += ["", "Not asked of both in the same words, so not set beside each other:"]
      lines += alone.map { "  \($0.heading)" }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The rounds for other programs, format 1: each as `survey results --json` gives it, and which
  /// statements of the two go together.
  public var json: JSONValue {
    .object([
      "format": .integer(1),
      "rounds": .array(rounds.map(\.json)),
      "pairs": .array(
        pairs.map { pair in
          .array([.string(pair.first.statement.id), .string(pair.second.statement.id)])
        }),
    ])
  }
}
