/// One of the eight ‘I’ statements: whether people agree with it, and what shows it.
public struct StatementArea: Equatable, Sendable {
  /// What a published table shows of how people agree.
  public enum Agreement: Equatable, Sendable {
    /// Everyone agreed: exact figures show it.
    case everyone(String)
    /// Words take the place of figures, since nearly all answers were the same.
    case most(String)
    /// Some did not agree or were not sure.
    case notEveryone(String)
    /// The table shows nothing of it.
    case hidden(String)
    /// The round is still open.
    case open(String)

    /// What may be said, in a sentence.
    public var sentence: String {
      switch self {
      case .everyone(let text), .most(let text), .notEveryone(let text), .hidden(let text),
        .open(let text):
        text
      }
    }
  }

  /// What the audit shows.
  public enum Evidence: Equatable, Sendable {
    /// Every question is answered with yes, and something that shows it is written down.
    case shown
    /// Every question is answered with yes, but nothing that shows it is written down.
    case unsupported
    /// Questions that are answered with partly or no.
    case fallsShort([String])
    /// Questions that are not answered.
    case open([String])

    /// What there is, in a sentence.
    func sentence(in language: LanguagePack) -> String {
      switch self {
      case .shown: language.say("co-production/shown")
      case .unsupported: language.say("co-production/unsupported")
      case .fallsShort(let ids):
        language.say(
          "co-production/not-yet",
          ["count": .number(ids.count), "questions": .text(language.list(ids))])
      case .open(let ids):
        language.say(
          "co-production/not-answered",
          ["count": .number(ids.count), "questions": .text(language.list(ids))])
      }
    }
  }

  /// What an area comes to.
  public enum Standing: Equatable, Sendable {
    /// Everyone agreed, and there is evidence.
    case holds
    /// The same, as far as anonymous answers can show.
    case holdsAsFarAsShown
    /// Somebody did not agree, or the audit says partly, no, or nothing that shows it.
    case fallsShort
    /// Nobody was asked, or not everything is answered or shown.
    case notKnown
  }

  /// Its number, 1 to 8.
  public var number: Int
  /// What the rounds show, one for each side that was asked.
  public var agreements: [Agreement]
  /// What the audit shows.
  public var evidence: Evidence
  /// What was written down as showing it.
  public var notes: [String]

  init(
    number: Int, agreements: [Agreement], questions: [String], in project: Project,
    _ language: LanguagePack
  ) {
    self.number = number
    self.agreements = agreements
    let given = questions.map { id in
      (id: id, answers: project.latestAnswers(to: id, of: MayBeCalled.form))
    }
    let records = Set(given.flatMap { $0.answers.flatMap(\.answer.evidence) })
    notes =
      given.flatMap { $0.answers.compactMap(\.answer.note) }
      + project.evidence.filter { records.contains($0.label) }
      .map { $0.shown(in: language) }
    let short = given.filter { $0.answers.lowest?.answer.verdict?.isMet == false }.map(\.id)
    let open = given.filter(\.answers.isEmpty).map(\.id)
    if !short.isEmpty {
      evidence = .fallsShort(short)
    } else if !open.isEmpty {
      evidence = .open(open)
    } else {
      evidence = notes.isEmpty ? .unsupported : .shown
    }
  }

  /// What the area comes to.
  public var standing: Standing {
    if case .fallsShort = evidence { return .fallsShort }
    if evidence == .unsupported { return .fallsShort }
    if agreements.contains(where: { if case .notEveryone = $0 { true } else { false } }) {
      return .fallsShort
    }
    guard evidence == .shown, !agreements.isEmpty else { return .notKnown }
    var isCertain = true
    for agreement in agreements {
      switch agreement {
      case .everyone: break
      case .most: isCertain = false
      case .notEveryone, .hidden, .open: return .notKnown
      }
    }
    return isCertain ? .holds : .holdsAsFarAsShown
  }

  /// Whether anything was asked or answered.
  var isBegun: Bool {
    if !agreements.isEmpty { return true }
    if case .open(let ids) = evidence { return ids.count < MayBeCalled.questions[number - 1].count }
    return true
  }

  /// What a round shows of a statement, read from its published table alone.
  static func agreement(
    _ round: SurveyRound, _ number: Int, in language: LanguagePack
  ) -> Agreement {
    func said(_ words: String) -> String { round.side.saying(words, in: language) }
    guard let results = SurveyResults(round) else {
      return .open(said(language.say("co-production/round-open")))
    }
    let standard = "sefton/i-statements#\(number)"
    guard let result = results.statements.first(where: { $0.statement.standard == standard }) else {
      return .hidden(said(language.say("co-production/not-asked")))
    }
    let sentence = said(result.sentence(in: language).startingSentence)
    if let share = result.headline {
      return share.count == share.n ? .everyone(sentence) : .notEveryone(sentence)
    }
    guard let words = result.row.words else { return .hidden(sentence) }
    let headline = result.scale.groups.first { $0.id == result.scale.headline }
    return words == headline?.words ? .most(sentence) : .notEveryone(sentence)
  }
}
