/// What the project is called, what it is about, when it runs, and its policies: the file `copro.json`.
///
/// Every field can be filled with `copro set NAME VALUE`; see ``Setting``.
public struct ProjectSettings: StoredRecord {
  /// Whether the group has an end.
  public enum Kind: String, Choice {
    case temporary
    case permanent
  }

  /// How often the group looks back together with the reflection tool.
  ///
  /// Source: *How to do Co-production*, West Berkshire Council, “When to use the reflective tool”.
  public enum ReflectionFrequency: String, Choice {
    case everyMeeting = "every-meeting"
    case monthly
    case points
  }

  /// The project's identifier.
  public var id: Identifier<ProjectSettings>
  /// What the project is called.
  public var title = ""
  /// What it is about, as in “for community energy”.
  public var topic: String?
  /// More about the topic, for the invitation.
  public var topicDetail: String?
  /// The service that it will improve.
  public var serviceArea: String?
  /// The council's name: “West Berkshire Council”.
  public var council: String?
  /// The place the council serves: “West Berkshire”.
  public var area: String?
  /// What the group is called.
  public var groupName: String?
  /// How many residents are wanted.
  ///
  /// Seven is West Berkshire's figure, not a limit.
  public var places = 7
  /// How many council people are wanted.
  public var councilPlaces = 6
  /// The day the project starts.
  public var start: Day?
  /// The day the project ends, planned or actual.
  public var end: Day?
  /// Whether the group has an end.
  public var kind = Kind.temporary
  /// The council's own definition of co-production.
  public var definition: String?
  /// The principles the group works by; empty means the guide's three.
  public var principles: [String] = []
  /// What the council has decided on the topic already.
  public var councilApproach: String?
  /// What the group will do.
  public var groupRole: String?
  /// What the group will help to make.
  public var outputs: [String] = []
  /// Who chairs or facilitates, and who they are.
  public var chairIntroduction: String?
  /// The usual place of the meetings.
  public var venue: String?
  /// The usual way of meeting.
  public var how: Meeting.How?
  /// How to join online or by telephone.
  public var joining: String?
  /// When applications must be in.
  public var applicationDeadline: Moment?
  /// The most words an application may have.
  public var wordLimit = 750
  /// What applicants are chosen by; empty means the guide's list.
  public var criteria: [String] = []
  /// Where to apply: a person, an e-mail address, a telephone number.
  public var applyContact: String?
  /// Whom to ask.
  public var questionsContact: String?
  /// What is paid to people who take part, as it is told to them.
  public var expenses: String?
  /// How many days before a meeting its papers go out.
  public var papersDays = 7
  /// How many days after something was said an answer is due; 28 is our figure.
  public var feedbackDays = 28
  /// What the group learned about working together.
  public var lessons: [String] = []
  /// What happens after the project.
  public var whatNext: String?
  /// How many people were interested but could not come, for reasons of their own.
  public var interestedOwnReasons: Int?
  /// How many people were interested for whom there was no room.
  public var interestedNoRoom: Int?
  /// How often the group looks back together.
  public var reflectionPlan: ReflectionFrequency?
  /// At which points it looks back, where it chose points.
  public var reflectionPoints: [String] = []
  /// The day of the equality impact assessment.
  public var equalityAssessed: Day?
  /// The kinds of people that the assessment says to reach.
  public var equalityGroups: [String] = []
  /// Which head of service supports the project.
  public var headOfService: String?
  /// Since when.
  public var headOfServiceAgreed: Day?
  /// Which councillor with responsibility supports the project.
  public var portfolioHolder: String?
  /// Since when.
  public var portfolioHolderAgreed: Day?
  /// The day the council signed up to a co-production charter.
  public var charterSigned: Day?
  /// What people gain from taking part, for the invitation.
  public var gains: String?
  /// How many hours are asked of a member, where that is not only the meetings.
  public var hoursAsked: Int?
  /// Where people can see the record of the project.
  public var recordPlace: String?
  /// The day the group celebrated what it did.
  public var celebrated: Day?
  /// How it celebrated.
  public var celebration: String?
  /// The day the report was given to the group.
  public var reported: Day?
  /// Whether officers share the folder on a drive: private files may then be read by their group.
  public var sharedFolder = false
  /// The language of the documents.
  public var language = Language.english
  /// What other programs keep here.
  public var extras = Extras()

  /// Blank settings, to be filled by reading.
  public init() { id = .blank }

  /// Settings of a new project.
  public init(id: Identifier<ProjectSettings>, title: String) {
    self.id = id
    self.title = title
  }

  /// Where the settings are kept.
  public static var shelf: Shelf { .file("copro.json") }
  /// A project has one.
  public var fileIdentifier: String? { nil }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("id", &id)
    fields.required("title", &title)
    fields.optional("topic", &topic)
    fields.optional("topic-detail", &topicDetail)
    fields.optional("service-area", &serviceArea)
    fields.optional("council", &council)
    fields.optional("area", &area)
    fields.optional("group-name", &groupName)
    fields.field("places", &places, default: 7)
    fields.field("council-places", &councilPlaces, default: 6)
    fields.optional("start", &start)
    fields.optional("end", &end)
    fields.field("kind", &kind, default: .temporary)
    fields.optional("definition", &definition)
    fields.list("principles", &principles)
    fields.optional("council-approach", &councilApproach)
    fields.optional("group-role", &groupRole)
    fields.list("outputs", &outputs)
    fields.optional("chair-introduction", &chairIntroduction)
    fields.optional("venue", &venue)
    fields.optional("how", &how)
    fields.optional("joining", &joining)
    fields.optional("application-deadline", &applicationDeadline)
    fields.field("word-limit", &wordLimit, default: 750)
    fields.list("criteria", &criteria)
    fields.optional("apply-contact", &applyContact)
    fields.optional("questions-contact", &questionsContact)
    fields.optional("expenses", &expenses)
    fields.field("papers-days", &papersDays, default: 7)
    fields.field("feedback-days", &feedbackDays, default: 28)
    fields.list("lessons", &lessons)
    fields.optional("what-next", &whatNext)
    fields.optional("interested-own-reasons", &interestedOwnReasons)
    fields.optional("interested-no-room", &interestedNoRoom)
    fields.optional("reflection-plan", &reflectionPlan)
    fields.list("reflection-points", &reflectionPoints)
    fields.optional("equality-assessed", &equalityAssessed)
    fields.list("equality-groups", &equalityGroups)
    fields.optional("head-of-service", &headOfService)
    fields.optional("head-of-service-agreed", &headOfServiceAgreed)
    fields.optional("portfolio-holder", &portfolioHolder)
    fields.optional("portfolio-holder-agreed", &portfolioHolderAgreed)
    fields.optional("charter-signed", &charterSigned)
    fields.optional("gains", &gains)
    fields.optional("hours-asked", &hoursAsked)
    fields.optional("record-place", &recordPlace)
    fields.optional("celebrated", &celebrated)
    fields.optional("celebration", &celebration)
    fields.optional("reported", &reported)
    fields.flag("shared-folder", &sharedFolder)
    fields.field("language", &language, default: .english)
  }

  /// How long the group lasts, in whole months; `nil` where it has no start or no end.
  public var months: Int? {
    guard let start, let end, end >= start else { return nil }
    return start.wholeMonths(until: end)
  }

  /// Whether the group is permanent or lasts more than twelve months, and so needs three more clauses.
  ///
  /// Source: *How to do Co-production*, West Berkshire Council, terms of reference template: “over one
  /// year long”.
  public var isLongTerm: Bool { outlasts(months: 12) }

  /// Whether the group is permanent or is known to last more than a number of months.
  func outlasts(months: Int) -> Bool {
    if kind == .permanent { return true }
    guard let start, let end else { return false }
    return end > start.adding(months: months)
  }
}
