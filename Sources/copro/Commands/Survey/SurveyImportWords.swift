import Arguments
import CoProCore

/// What `copro survey import` takes and says, in words.
enum SurveyImportWords {
  /// Reads `SEEN=LABEL`; a label holds no =, so the last one parts the two.
  static func map(_ text: String) throws -> LabelMap {
    let (seen, label) = try parts(of: text, "Write SEEN=LABEL, such as A1=Strongly agree, or N/A=.")
    return LabelMap(seen: seen, label: label)
  }

  /// Reads `HEADING=STATEMENT`.
  static func column(_ text: String) throws -> ColumnChoice {
    let (heading, statement) = try parts(of: text, "Write HEADING=STATEMENT, such as Q7=q1.")
    return ColumnChoice(heading: heading, statement: statement)
  }

  /// Reads the sign between cells, or its name.
  static func delimiter(_ text: String) throws -> UInt8 {
    switch text {
    case "comma": return UInt8(ascii: ",")
    case "semicolon": return UInt8(ascii: ";")
    case "tab", "\\t", "\t": return UInt8(ascii: "\t")
    default: break
    }
    guard text.utf8.count == 1, let sign = text.utf8.first, sign > 0x20, sign != 0x22 else {
      throw ValueProblem("Write comma, semicolon, tab or one sign such as |.")
    }
    return sign
  }

  private static func parts(of text: String, _ why: String) throws -> (String, String) {
    guard let equals = text.lastIndex(of: "="), equals > text.startIndex else {
      throw ValueProblem(why)
    }
    return (String(text[..<equals]), String(text[text.index(after: equals)...]))
  }

  /// Why a file that could be read was not imported.
  static func failure(_ decision: ImportDecision, _ round: SurveyRound) -> Failure {
    switch decision {
    case .otherContent, .sameAgain, .write:
      Failure(
        .refused, "Another file was imported into \(round.name) before.",
        wayOut: "Nothing was changed. To put this file in its place, add --replace; to count both, "
          + "add --add.")
    case .cannotReplace:
      Failure(
        .refused,
        "\(round.name) holds typed forms too. Only sums are kept, so the earlier file cannot be "
          + "taken out again.",
        wayOut: "Nothing was changed. To start again: copro survey open \(round.questionnaire) "
          + "--for \(round.side.rawValue)")
    case .tooFew(let forms):
      Failure(
        .refused,
        "\(forms) \(forms == 1 ? "form" : "forms") added to those already entered could be worked "
          + "out from the change.",
        wayOut: "Nothing was imported. Wait until there are at least five, or add --few.")
    case .doesNotFit:
      Failure(
        .content, "\(round.tallyPath) does not fit the questions of the round.",
        wayOut: "Nothing was changed. Put back an older copy of the file.")
    }
  }

  /// Says what was imported and how it was read.
  static func tell(
    _ answers: ImportedAnswers, _ tally: Tally?, _ round: SurveyRound, _ arguments: Arguments,
    _ console: Console
  ) throws {
    if arguments[Globals.dryRun] { try console.result(table(answers)) }
    let file =
      arguments[SurveyImportCommand.file] == "-"
      ? "standard input" : arguments[SurveyImportCommand.file]
    let forms = answers.tally.forms == 1 ? "1 form" : "\(answers.tally.forms) forms"
    if let tally {
      console.done(
        arguments,
        "Added \(forms) from \(file) to \(round.name). \(SurveyRound.progress(tally))")
    } else {
      console.done(
        arguments, "The answers in \(file) are in \(round.name) already. Nothing was changed.")
    }
    if !arguments[Globals.quiet] { details(answers).forEach(console.message) }
    if let tally, let caution = SurveyCommand.cautionOfWords(in: tally) { console.warn(caution) }
    if answers.sawNumbers, let labels = round.questions.scales.first?.labels,
      let lowest = labels.first, let highest = labels.last
    {
      console.warn(
        "The file has numbers. They were read as 1 = \(lowest) to \(labels.count) = \(highest).")
    }
    for map in answers.unusedMaps {
      console.warn(
        "--map \"\(map.seen)=\(map.label)\" was not needed: “\(map.seen)” does not stand under any "
          + "statement.")
    }
    console.next(arguments, "copro survey close \(round.name)", "when all forms are in")
  }

  private static func details(_ answers: ImportedAnswers) -> [String] {
    var lines = [
      "Read as \(answers.service.words): \(answers.encoding.words), with "
        + "\(answers.delimiterWords) between cells."
    ]
    if let unfinished = answers.unfinished, unfinished > 0 {
      let people = unfinished == 1 ? "1 person" : "\(unfinished) people"
      lines.append(
        answers.leftOutUnfinished
          ? "\(people) did not finish; what they answered was left out."
          : "\(people) did not finish; what they answered was counted. --finished-only leaves it out."
      )
    }
    if !answers.wordMatches.isEmpty {
      lines.append(
        "What people wrote was sorted, away from their ticks, under: "
          + "\(list(answers.wordMatches.map(\.heading))).")
    }
    if !answers.unanswered.isEmpty {
      lines.append("No column holds answers to: \(list(answers.unanswered.map(\.text))).")
    }
    if !answers.personal.isEmpty {
      lines.append("Not kept, because it tells who answered: \(list(answers.personal)).")
    }
    if !answers.unused.isEmpty { lines.append("Not used: \(list(answers.unused)).") }
    return lines
  }

  private static func list(_ headings: [String]) -> String {
    let shown = headings.prefix(12).map { $0.count > 60 ? "\($0.prefix(60))…" : $0 }
    let more = headings.count > 12 ? " and \(headings.count - 12) more" : ""
    return shown.joined(separator: ", ") + more
  }

  private static func table(_ answers: ImportedAnswers) -> String {
    answers.matches.map { match in
      "Column \(match.column), “\(match.heading)”, answers \(match.statement.id): "
        + "\(match.statement.text)\n"
    }.joined()
      + answers.wordMatches.map { match in
        "Column \(match.column), “\(match.heading)”, holds words for \(match.question.id): "
          + "\(match.question.text)\n"
      }.joined()
  }
}
