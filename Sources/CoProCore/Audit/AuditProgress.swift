/// How far a form is answered.
public struct AuditProgress: Equatable, Sendable {
  /// How many of the questions that count are answered.
  public var answered: Int
  /// How many there are.
  public var of: Int

  /// Whether every question that counts is answered.
  public var isWhole: Bool { answered >= of }

  /// “7 of 22 questions”.
  public var words: String { "\(answered) of \(counted(of, "question"))" }
}

extension Audit {
  /// How far the audit is answered.
  public func progress(in form: AuditForm) -> AuditProgress {
    let given = Set(answers.filter(\.isGiven).map(\.question))
    let asked = form.mainQuestions
    return AuditProgress(answered: asked.count { given.contains($0.id) }, of: asked.count)
  }

  /// Puts an answer in the place of the earlier one, in the order of the form.
  public mutating func put(_ answer: AuditAnswer, in form: AuditForm) {
    answers.removeAll { $0.question == answer.question }
    answers.append(answer)
    let order = form.questions.map(\.id)
    func place(_ answer: AuditAnswer) -> Int {
      order.firstIndex(of: answer.question) ?? order.count
    }
    answers = answers.enumerated().sorted { one, other in
      (place(one.element), one.offset) < (place(other.element), other.offset)
    }.map(\.element)
  }

  /// The audit as its record stood at the end of a day; nothing where none of it was answered.
  func asOf(_ day: Day) -> Audit? {
    guard startedOn <= day else { return nil }
    var then = self
    then.answers.removeAll { $0.on > day }
    return then
  }
}

extension Project {
  /// The audits of a form, the earliest first.
  public func audits(of form: String) -> [Audit] { audits.filter { $0.form == form } }

  /// The latest answer of each voice to a question of a form, the group's first.
  ///
  /// A question that was left out when a form was answered again keeps its earlier answer.
  ///
  /// - Parameters:
  ///   - question: the question's name in its form.
  ///   - form: the form's name.
  ///   - meeting: the meeting it is about, for a list that is about one.
  /// - Returns: at most one answer for each voice; none where nobody answered.
  public func latestAnswers(
    to question: String, of form: String, about meeting: Identifier<Meeting>? = nil
  ) -> [GivenAnswer] {
    AuditVoice.allCases.compactMap { voice in
      answers(to: question, of: form, about: meeting).last { $0.audit.by == voice }
    }
  }

  /// Every answer that was given to a question of a form, the earliest first.
  public func answers(
    to question: String, of form: String, about meeting: Identifier<Meeting>? = nil
  ) -> [GivenAnswer] {
    audits(of: form).filter { $0.meeting == meeting }.compactMap { audit in
      audit.answer(to: question).flatMap { answer in
        answer.isGiven ? GivenAnswer(audit: audit, answer: answer) : nil
      }
    }
  }

  /// Puts an audit in the place of the one with the same identifier, or adds it.
  public mutating func put(_ audit: Audit) {
    if let index = audits.firstIndex(where: { $0.id == audit.id }) {
      audits[index] = audit
    } else {
      audits.append(audit)
    }
  }
}

/// An answer and the audit it was given in.
public struct GivenAnswer: Equatable, Sendable {
  /// The audit: who answered, and about what.
  public var audit: Audit
  /// The answer.
  public var answer: AuditAnswer

  /// “by the group on 2 March 2027”, for the terminal.
  public var when: String { "by \(audit.by.words) on \(answer.on.wordsWithoutWeekday)" }
}

extension Sequence<GivenAnswer> {
  /// The answer furthest from yes: where the sides differ, the one who sees less is heard.
  public var lowest: GivenAnswer? {
    self.min { ($0.answer.verdict?.rank ?? 2) < ($1.answer.verdict?.rank ?? 2) }
  }
}

extension AuditAnswer.Verdict {
  /// How far it is from no; what does not apply is in nobody's way.
  fileprivate var rank: Int {
    switch self {
    case .no: 0
    case .partly: 1
    case .yes, .notApplicable: 2
    }
  }

  /// Whether nothing is left to do.
  public var isMet: Bool { self == .yes || self == .notApplicable }
}
