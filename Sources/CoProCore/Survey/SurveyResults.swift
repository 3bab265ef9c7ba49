/// What may be said about a closed round, read from its published table alone.
public struct SurveyResults: Equatable, Sendable {
  /// The round.
  public let round: SurveyRound
  /// What was published.
  public let table: PublishedTable
  /// The statements in the order of the form.
  public let statements: [StatementResult]

  /// The results of a round; nothing while it is open.
  public init?(_ round: SurveyRound) {
    guard let table = round.published else { return nil }
    self.round = round
    self.table = table
    statements = round.questions.statements.compactMap { statement in
      guard let row = table.row(statement.id), let scale = round.questions.scale(of: statement),
        row.options == scale.labels, row.counts.map({ $0.count == row.options.count }) ?? true
      else { return nil }
      return StatementResult(statement: statement, row: row, scale: scale)
    }
  }

  /// The statements whose chief outcome is this one, in order.
  ///
  /// - Parameter outcome: 1 to 5.
  /// - Returns: none where no statement does.
  public func statements(on outcome: Int) -> [StatementResult] {
    statements.filter { $0.statement.outcomes.first == outcome }
  }

  /// Every statement that gives evidence for an outcome, chiefly or besides.
  ///
  /// - Parameter outcome: 1 to 5.
  /// - Returns: none where no statement does.
  public func evidence(for outcome: Int) -> [StatementResult] {
    statements.filter { $0.statement.outcomes.contains(outcome) }
  }

  /// The statements by their chief outcome, in order; those of no outcome come last, under nothing.
  public var byOutcome: [(outcome: Int?, statements: [StatementResult])] {
    var groups = Set(statements.compactMap(\.statement.outcomes.first)).sorted().map { outcome in
      (outcome: Int?.some(outcome), statements: statements(on: outcome))
    }
    let others = statements.filter(\.statement.outcomes.isEmpty)
    if !others.isEmpty { groups.append((nil, others)) }
    return groups
  }

  /// How many answered, in an English sentence, or why it is not said.
  public var turnout: String { turnout() }

  /// How many answered, in a sentence, or why it is not said.
  public func turnout(in language: LanguagePack = .builtIn) -> String {
    let hidden = PublicationWords.hidden(table.hidden, in: language)
    return switch (table.forms, table.asked) {
    case (let forms?, let asked?) where forms <= asked:
      language.say(
        "survey/answered-of-asked", ["forms": .number(forms), "asked": .number(asked)])
    case (let forms?, let asked?):
      language.say(
        "survey/answered-and-asked", ["forms": .number(forms), "asked": .number(asked)])
    case (let forms?, nil):
      language.say("survey/answered", ["forms": .number(forms)])
    case (nil, let asked?):
      language.say("survey/hidden-and-asked", ["reason": .text(hidden), "count": .number(asked)])
    case (nil, nil):
      hidden
    }
  }

  /// The statements whose figures are hidden or put in words, for “what this does not show”.
  public var withheld: [StatementResult] { statements.filter { $0.row.counts == nil } }

  /// The headings of a table of these results; nothing where the scales differ.
  public var tableHeader: [String]? {
    guard let labels = statements.first?.row.options,
      statements.allSatisfy({ $0.row.options == labels })
    else { return nil }
    return ["Statement"] + labels + ["Answered", "Left blank"]
  }

  /// The rows of a table of these results, every hidden figure as `[c]`.
  public var tableRows: [[String]] { statements.map(\.cells) }
}
