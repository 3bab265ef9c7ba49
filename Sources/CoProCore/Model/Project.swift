/// A whole project as values: everything that is kept in its folder, but for the survey tallies and
/// what people wrote.
public struct Project: Equatable, Sendable {
  /// What it is called and its policies.
  public var settings: ProjectSettings
  /// Aim, outcomes, objectives and the rest.
  public var plan = Plan()
  /// How the group works.
  public var terms = TermsOfReference()
  /// The meetings, in order of date and time, the cancelled ones too.
  public var meetings: [Meeting] = []
  /// The rounds of questionnaires.
  public var rounds: [SurveyRound] = []
  /// What people wrote and somebody chose to be printed.
  public var quotations: [Quotation] = []
  /// The members, in order of name; empty where personal records are not here.
  public var members: [Member] = []
  /// The rules that are set aside, and why.
  public var rulesSetAside = RulesSetAside()
  /// What was typed for the report to a committee.
  public var committee = CommitteeReport()
  /// The applications to join, in the order in which they came.
  public var applications: [Application] = []
  /// What went out to whom, in order of day.
  public var sendings: [Sending] = []
  /// The draws among applicants, in the order in which they were made.
  public var draws: [Draw] = []
  /// What the group answered to checklists and audits, in order of day.
  public var audits: [Audit] = []
  /// What people said and what came of it, in order of code.
  public var feedback: [Feedback] = []
  /// What shows what became of the outcomes, in order of code.
  public var evidence: [Evidence] = []
  /// What was claimed and paid, in order of code; empty where personal records are not here.
  public var expenses: [Expense] = []
  /// Ways of taking part besides meetings, in order of code.
  public var involvement: [Involvement] = []
  /// Training sessions, in order of code.
  public var training: [TrainingSession] = []
  /// Whether the folder has its `private/` part.
  ///
  /// Git carries the plan, not the people.
  public var hasPrivateRecords = true

  /// A project with these settings and nothing else.
  public init(settings: ProjectSettings) { self.settings = settings }

  /// The member with an identifier.
  public func member(_ id: Identifier<Member>) -> Member? { members.first { $0.id == id } }

  /// The meeting with an identifier.
  public func meeting(_ id: Identifier<Meeting>) -> Meeting? { meetings.first { $0.id == id } }

  /// The name of a member, or “a member” where personal records are not here.
  public func name(of id: Identifier<Member>) -> String { member(id)?.name ?? "a member" }

  /// The name of whoever does something.
  public func name(of owner: Owner) -> String {
    switch owner {
    case .member(let id): name(of: id)
    case .words(let words): words
    }
  }

  /// Puts a member in the place of the one with the same identifier.
  public mutating func replace(_ member: Member) {
    guard let index = members.firstIndex(where: { $0.id == member.id }) else { return }
    members[index] = member
  }

  /// Puts an application in the place of the one with the same identifier.
  public mutating func replace(_ application: Application) {
    guard let index = applications.firstIndex(where: { $0.id == application.id }) else { return }
    applications[index] = application
  }

  /// Puts a meeting in the place of the one with the same identifier.
  public mutating func replace(_ meeting: Meeting) {
    guard let index = meetings.firstIndex(where: { $0.id == meeting.id }) else { return }
    meetings[index] = meeting
  }

  /// Puts meetings in order of date and time, members in order of name, applications and
  /// sendings in order of day, and what has codes in order of code.
  public mutating func sort() {
    meetings.sort { ($0.date, $0.start, $0.id) < ($1.date, $1.start, $1.id) }
    sortMembers()
    applications.sort { ($0.receivedOn, $0.name, $0.id) < ($1.receivedOn, $1.name, $1.id) }
    quotations.sort(by: Quotation.precedes)
    sendings.sort { ($0.on, $0.id) < ($1.on, $1.id) }
    draws.sort { ($0.number, $0.id) < ($1.number, $1.id) }
    audits.sort { ($0.startedOn, $0.form, $0.id) < ($1.startedOn, $1.form, $1.id) }
    feedback.sort { ($0.label, $0.id) < ($1.label, $1.id) }
    evidence.sort { ($0.label, $0.id) < ($1.label, $1.id) }
    expenses.sort { ($0.label, $0.id) < ($1.label, $1.id) }
    involvement.sort { ($0.label, $0.id) < ($1.label, $1.id) }
    training.sort { ($0.label, $0.id) < ($1.label, $1.id) }
  }

  /// Sorts the members by name.
  ///
  /// There can be many, and what is kept of one is much: their places are sorted, and each is moved once.
  private mutating func sortMembers() {
    let order = members.indices.sorted {
      (members[$0].name, members[$0].id) < (members[$1].name, members[$1].id)
    }
    if !order.elementsEqual(members.indices) { members = order.map { members[$0] } }
  }
}
