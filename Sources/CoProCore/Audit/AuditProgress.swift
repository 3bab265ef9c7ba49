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
  public func latestAnswers(
    to question: String, of form: String
  ) -> [(audit: Audit, answer: AuditAnswer)] {
    AuditVoice.allCases.compactMap { voice in
      audits(of: form).reversed().lazy.filter { $0.by == voice }.compactMap { audit in
        audit.answer(to: question).flatMap { $0.isGiven ? (audit, $0) : nil }
      }.first
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
