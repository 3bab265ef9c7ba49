/// Somebody who takes part in the project.
///
/// Personal: kept under `private/`, never in git, and named in a shared document only with consent.
public struct Member: StoredRecord {
  /// The identifier.
  public var id: Identifier<Member>
  /// The name as the person writes it.
  public var name = ""
  /// Which side of the partnership the person is on.
  public var side = Side.resident
  /// What the person does in the group.
  public var role = MemberRole.member
  /// The job title, for council people and partners.
  public var jobTitle: String?
  /// The organisation the person comes from, when it is not the council.
  public var organisation: String?
  /// The e-mail address.
  public var email: String?
  /// The telephone number.
  public var telephone: String?
  /// The day the person joined.
  public var joined: Day?
  /// The day the person left.
  public var left: Day?
  /// What the person needs to get in and take part; empty and asked means none.
  public var accessNeeds: [String] = []
  /// Help the person wants: calls before and after, transport, technology, reminders.
  public var supportNeeds: [String] = []
  /// What the person does or does not eat.
  public var dietaryNeeds: [String] = []
  /// The day the person was asked about needs; `nil` means that nobody has asked.
  public var needsAsked: Day?
  /// How the person wants to be sent documents.
  public var format: ReadingFormat?
  /// How the person wants to take part, in their words.
  public var wayOfTakingPart: String?
  /// The call before the first meeting.
  public var call: Call?
  /// Training in co-production, formal or informal.
  public var training: [Training] = []
  /// What the person has agreed to.
  public var consents: [Consent] = []
  /// Payment offered, beyond expenses.
  public var payment: Payment?
  /// How many days the person needs to read papers, where that is more than others do.
  public var readingDays: Int?
  /// Whether the person wants a reminder before each session; `nil` where nobody asked.
  public var wantsReminders: Bool?
  /// What was agreed for before, during and after each session.
  public var support: AgreedSupport?
  /// Skills, knowledge and links that the person chose to tell.
  public var skills: [String] = []
  /// Whether the person has taken part in such a project before.
  public var tookPartBefore: Bool?
  /// Whether a council member can decide; `nil` where nobody asked.
  public var canDecide: PowerToDecide?
  /// Within which limits, or whom to ask first.
  public var decideLimits: String?
  /// The day the person agreed to the code of conduct.
  public var codeAgreed: Day?
  /// Talks with the person alone; never what was said.
  public var talks: [Talk] = []
  /// Whether a wellbeing plan was offered, and when it was looked at.
  public var wellbeing: WellbeingPlan?
  /// How the person was thanked.
  public var thanks: [Thanks] = []
  /// The day the person's details were removed; the record stays so that figures still add up.
  public var forgotten: Day?
  /// What other programs keep here.
  public var extras = Extras()

  /// A blank member, to be filled by reading.
  public init() { id = .blank }

  /// A new member.
  public init(id: Identifier<Member>, name: String, side: Side) {
    self.id = id
    self.name = name
    self.side = side
  }

  /// Where members are kept.
  public static var shelf: Shelf { .folder("private/members") }
  /// The name of the member's file.
  public var fileIdentifier: String? { id.text }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("id", &id)
    fields.required("name", &name)
    fields.required("side", &side)
    fields.field("role", &role, default: .member)
    fields.optional("job-title", &jobTitle)
    fields.optional("organisation", &organisation)
    fields.optional("email", &email)
    fields.optional("telephone", &telephone)
    fields.optional("joined", &joined)
    fields.optional("left", &left)
    fields.list("access-needs", &accessNeeds)
    fields.list("support-needs", &supportNeeds)
    fields.list("dietary-needs", &dietaryNeeds)
    fields.optional("needs-asked", &needsAsked)
    fields.optional("reading-format", &format)
    fields.optional("way-of-taking-part", &wayOfTakingPart)
    fields.optional("call", &call)
    fields.list("training", &training)
    fields.list("consents", &consents)
    fields.optional("payment", &payment)
    fields.optional("reading-days", &readingDays)
    fields.optional("wants-reminders", &wantsReminders)
    fields.optional("support", &support)
    fields.list("skills", &skills)
    fields.optional("took-part-before", &tookPartBefore)
    fields.optional("can-decide", &canDecide)
    fields.optional("decide-limits", &decideLimits)
    fields.optional("code-agreed", &codeAgreed)
    fields.list("talks", &talks)
    fields.optional("wellbeing-plan", &wellbeing)
    fields.list("thanks", &thanks)
    fields.optional("forgotten", &forgotten)
  }

  /// Whether the person has agreed to this, by the latest answer.
  public func agrees(to purpose: Consent.Purpose) -> Bool {
    consents.last { $0.purpose == purpose }?.given ?? false
  }

  /// Whether the person is in the group on a day.
  public func isActive(on day: Day) -> Bool {
    if let joined, day < joined { return false }
    if let left, day >= left { return false }
    return true
  }
}
