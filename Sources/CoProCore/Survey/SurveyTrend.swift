/// The closed rounds that asked the same questionnaire of the same side, one after another.
///
/// It holds only what each round has published. Nothing pairs one person's answers at the start with
/// the same person's at the end.
public struct SurveyTrend: Equatable, Sendable {
  /// One statement in every round that asked it in the same words with the same options.
  public struct Line: Equatable, Sendable {
    /// The words as they were asked.
    public var text: String
    /// The options as they were offered.
    public var options: [String]
    /// What each round says, in the order of the rounds; nothing where a round did not ask it.
    public var results: [StatementResult?]

    /// The words as they were asked, with a mark where they are not those of the guide.
    public func heading(in language: LanguagePack = .builtIn) -> String {
      results.compactMap(\.self).first?.heading(in: language) ?? text
    }
  }

  /// The questionnaire's name, such as `reflection`.
  public let questionnaire: String
  /// Whom the rounds asked.
  public let side: SideAsked
  /// The results of each round, the earliest first.
  public let waves: [SurveyResults]

  /// Every questionnaire and side that has a closed round, in order; a corrected round gives way to
  /// the one that corrects it.
  public static func all(of rounds: [SurveyRound]) -> [SurveyTrend] {
    let results = rounds.current.compactMap { SurveyResults($0) }
    let kinds = Dictionary(grouping: results) {
      "\($0.round.questionnaire) \($0.round.side.rawValue)"
    }
    return kinds.sorted { $0.key < $1.key }.compactMap { _, waves in
      guard let first = waves.first else { return nil }
      return SurveyTrend(
        questionnaire: first.round.questionnaire, side: first.round.side,
        waves: waves.sorted { ($0.day, $0.round.name) < ($1.day, $1.round.name) })
    }
  }

  /// What a reader should keep in mind where people said more than once how confident they are.
  ///
  /// *How to do Co-production*, “Measuring outcomes”, outcome 4.
  public static let caution =
    "A small change in confidence says little. Many people give a high answer before they have tried "
    + "it, and people who have done it before start high."

  /// The caution, where any statement about confidence was asked more than once.
  public var caution: String? {
    let confidence = lines.contains { line in
      let asked = line.results.compactMap(\.self)
      return asked.count > 1 && asked.allSatisfy { $0.statement.outcomes.first == 4 }
    }
    return confidence ? Self.caution : nil
  }

  /// The caution in the language of a document.
  func caution(in language: LanguagePack) -> String? {
    caution == nil ? nil : language.say("survey/confidence-caution")
  }

  /// The statements that were asked of a side more than once, whatever questionnaire they stood in,
  /// such as confidence at the start and at the end.
  ///
  /// Rounds that look back have trends of their own.
  public static func askedAgain(of rounds: [SurveyRound]) -> [SurveyTrend] {
    let results = rounds.current.compactMap { SurveyResults($0) }
      .filter { $0.round.questions.outcomes.isEmpty }
    return SideAsked.allCases.compactMap { side in
      let waves = results.filter { $0.round.side == side }
      let trend = SurveyTrend(
        questionnaire: waves.first?.round.questionnaire ?? "", side: side,
        waves: waves.sorted { ($0.day, $0.round.name) < ($1.day, $1.round.name) })
      let isAskedAgain = trend.waves.map { wave in
        trend.waves.contains { other in
          other.round.id != wave.round.id
            && wave.statements.contains { one in
              other.statements.contains { $0.asksTheSame(as: one) }
            }
        }
      }
      let kept = zip(trend.waves, isAskedAgain).filter(\.1).map(\.0)
      guard kept.count > 1 else { return nil }
      return SurveyTrend(questionnaire: trend.questionnaire, side: side, waves: kept)
    }
  }

  /// The statements in the order of the forms; a reworded one is a line of its own.
  public var lines: [Line] {
    var lines: [Line] = []
    for (place, wave) in waves.enumerated() {
      for result in wave.statements {
        let known = lines.firstIndex { line in
          line.results[place] == nil
            && line.results.contains { $0?.asksTheSame(as: result) ?? false }
        }
        if let known {
          lines[known].results[place] = result
        } else {
          var results = [StatementResult?](repeating: nil, count: waves.count)
          results[place] = result
          lines.append(Line(text: result.row.text, options: result.row.options, results: results))
        }
      }
    }
    return lines
  }
}

extension SurveyResults {
  /// The day on which a round is placed among others: that of its closing.
  var day: Day { round.closedOn ?? round.openedOn }
}
