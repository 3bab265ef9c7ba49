import JSONText

extension Project {
  /// The project as everyone may read it, and how many texts were left out for that.
  ///
  /// What the group keeps to itself is left out. Members keep their side, role and days, so that
  /// figures stay what they are, and nothing else. Every text in which somebody could be recognised
  /// gives way to a sentence that says so.
  ///
  /// - Parameter language: the language of that sentence.
  /// - Returns: the project, and how many texts gave way.
  public func forEveryone(
    in language: LanguagePack = .builtIn
  ) -> (project: Project, leftOut: Int) {
    let words = PersonalWords(of: self)
    let placeholder = language.say("people/left-out")
    var leftOut = 0
    func free(_ text: String) -> String {
      if words.allow(text) { return text }
      leftOut += 1
      return placeholder
    }
    func name(_ text: String) -> String {
      if words.allowName(text) { return text }
      leftOut += 1
      return placeholder
    }
    var open = withoutConfidential.project
    open.settings = open.settings.writing(name)
    open.terms = open.terms.writing(name)
    open.rounds = open.rounds.map { $0.writing(name) }
    open.quotations = open.quotations.map { $0.writing(free) }
    open.plan = open.plan.writing(free)
    open.committee = CommitteeReport()
    open.meetings = open.meetings.map { $0.writing(free) }
    open.feedback = open.feedback.map { $0.writing(free) }
    open.evidence = open.evidence.map { $0.writing(free) }
    open.involvement = open.involvement.map { $0.writing(free) }
    open.training = open.training.map { $0.writing(free) }
    open.audits = open.audits.map { $0.writing(free) }
    open.rulesSetAside = open.rulesSetAside.writing(free)
    open.members = members.map { member in
      var kept = member.withoutPerson
      kept.training = kept.training.map { training in
        isForEveryone(training)
          ? training : Training(on: training.on, what: "training", formal: training.formal)
      }
      return kept.writing(free)
    }
    open.applications = []
    open.draws = []
    open.sendings = open.sendings.map { $0.writing(free) }
    open.expenses = open.expenses.map(\.withoutPerson)
    return (open, leftOut)
  }

  /// The project without what its group keeps to itself, and how many things that leaves out.
  public var withoutConfidential: (project: Project, leftOut: Int) {
    var open = self
    var leftOut = 0
    for index in open.meetings.indices {
      let (meeting, count) = open.meetings[index].withoutConfidential
      open.meetings[index] = meeting
      leftOut += count
    }
    return (open, leftOut)
  }
}

extension Record {
  /// The record with every text in it, at any depth, as something else writes it.
  func writing(_ text: (String) -> String) -> Self {
    var problems: [RecordProblem] = []
    // A record that could not be read back would be blank, never as it was.
    return Self.read(JSONView(Self.writing(json, text)), problems: &problems) ?? Self()
  }

  private static func writing(_ value: JSONValue, _ text: (String) -> String) -> JSONValue {
    switch value.kind {
    case .string(let string): .string(text(string))
    case .array(let values): .array(values.map { writing($0, text) })
    case .object(let members):
      .object(members.map { JSONMember($0.key, writing($0.value, text)) })
    default: value
    }
  }
}

extension Member {
  /// What stands in the place of a name in the public copy.
  static let unnamed = "a member"

  /// The record with nothing by which the person can be recognised: what figures are counted from stays.
  var withoutPerson: Member {
    var kept = Member(id: id, name: Self.unnamed, side: side)
    kept.role = role
    kept.joined = joined
    kept.left = left
    kept.needsAsked = needsAsked
    kept.training = training
    kept.forgotten = forgotten
    return kept
  }
}

extension Expense {
  /// The record without who was paid and for what in words.
  var withoutPerson: Expense {
    var kept = self
    kept.text = "an expense"
    if case .words = payee { kept.payee = .words("somebody") }
    kept.extras = Extras()
    return kept
  }
}
