/// What was answered to one form: the latest answers, the earlier ones, and what people said one by one.
public struct AuditResults: Sendable {
  /// One question and what was answered.
  public struct Line: Sendable {
    /// The question.
    public let question: AuditQuestion
    /// The latest answer of each voice.
    public let given: [GivenAnswer]
    /// Answers that were given before, the earliest first.
    public let earlier: [GivenAnswer]
    /// What the published tables say of the same question, asked of people one by one.
    public let counted: [String]
  }

  /// The answers about one meeting, or all of them.
  public struct Part: Sendable {
    /// The meeting, for a list that is about one.
    public let meeting: Meeting?
    /// The parts of the form with their questions.
    public let sections: [(section: AuditSection, lines: [Line])]
    /// Every question, in order.
    public var lines: [Line] { sections.flatMap(\.lines) }
  }

  /// The form.
  public let form: AuditForm
  /// The audits, the earliest first.
  public let audits: [Audit]
  /// The answers, a part for each meeting that the list was answered for.
  public let parts: [Part]
  /// The rounds in which people answered the same questions one by one.
  public let rounds: [SurveyResults]

  /// The answers of a project to a form.
  public init(_ form: AuditForm, in project: Project, language: LanguagePack = .builtIn) {
    self.form = form
    audits = project.audits(of: form.name)
    rounds = project.rounds.current.filter { $0.questionnaire == form.name }
      .compactMap { SurveyResults($0) }
    let counted = Self.counted(rounds, language)
    let about = audits.map(\.meeting)
    let meetings: [Meeting?] =
      form.isPerMeeting ? project.meetings.filter { about.contains($0.id) } : [nil]
    parts = meetings.map { meeting in
      Part(
        meeting: meeting,
        sections: form.sections.map { section in
          (
            section,
            section.questions.map { question in
              let all = project.answers(to: question.id, of: form.name, about: meeting?.id)
              let latest = project.latestAnswers(
                to: question.id, of: form.name, about: meeting?.id)
              return Line(
                question: question, given: latest, earlier: all.filter { !latest.contains($0) },
                counted: counted[question.id] ?? [])
            }
          )
        })
    }
  }

  /// Whether anything was answered.
  public var isEmpty: Bool { audits.allSatisfy { !$0.answers.contains(where: \.isGiven) } }

  /// The sentences of the published tables by statement; a hidden figure is never among them.
  private static func counted(
    _ rounds: [SurveyResults], _ language: LanguagePack
  ) -> [String: [String]] {
    var sentences: [String: [String]] = [:]
    for round in rounds {
      for result in round.statements {
        sentences[result.statement.id, default: []].append(
          round.round.side.saying(result.sentence(in: language).startingSentence, in: language))
      }
    }
    return sentences
  }
}

extension AuditAnswer {
  /// The answer in words, by the labels of its question.
  public func words(
    for question: AuditQuestion, in language: LanguagePack = .builtIn
  ) -> String {
    if let verdict { return verdict.words(in: language) }
    if let text { return text }
    let labels = chosen.map { id in
      question.options.first { $0.id == id }.map { "\($0.id) \($0.label)" } ?? id
    }
    return labels.joined(separator: ", ")
  }
}
