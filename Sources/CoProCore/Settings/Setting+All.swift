extension Setting {
  /// Every setting, in the order in which a new project wants them.
  public static let all: [Setting] =
    names + people + meetings + working + support + ending + folder

  /// The setting with a name.
  ///
  /// Only the groups up to the one that has it are made.
  public static func named(_ name: String) -> Setting? {
    find(name, names) ?? find(name, people) ?? find(name, meetings) ?? find(name, working)
      ?? find(name, support) ?? find(name, ending) ?? find(name, folder)
  }

  private static func find(_ name: String, _ group: [Setting]) -> Setting? {
    group.first { $0.name == name }
  }

  /// The title, which a project always has.
  public static let title = Setting(
    name: "title", label: "title of the project", help: "What the project is called.",
    example: "Community energy", form: .text, hasDefault: true,
    get: { .text($0.settings.title) },
    put: { project, value in
      guard case .text(let text) = value else { return false }
      project.settings.title = text
      return true
    })

  private static let names: [Setting] = [
    .text(
      "topic", \.settings.topic, help: "What the project is about.", example: "community energy"),
    .text(
      "council", \.settings.council, help: "The council's full name.",
      example: "West Berkshire Council"),
    .text(
      "area", \.settings.area, label: "name of the area",
      help: "The place the council serves, without the word council.", example: "West Berkshire"),
    .text(
      "service-area", \.settings.serviceArea, help: "The service that the project will improve.",
      example: "environmental services"),
    .text(
      "topic-detail", \.settings.topicDetail, label: "some more about the topic",
      help: "More about the topic, for the invitation.",
      example: "More and more groups want to make their own power. We want to make that easier."),
    .text(
      "group-name", \.settings.groupName, label: "name of the group",
      help: "What the group is called.", example: "Community Energy Steering Group"),
    .day(
      "start", \.settings.start, label: "start of the project", help: "The day the project starts.",
      example: "1 March 2027"),
    .day(
      "end", \.settings.end, label: "end of the project",
      help: "The day the project ends, planned or actual.", example: "30 September 2027"),
    .choice(
      "kind", \.settings.kind, standard: .temporary,
      help: "Whether the group has an end: temporary or permanent."),
  ]

  private static let people: [Setting] = [
    .number(
      "places", \.settings.places, in: 1...1000, standard: 7,
      help: "How many residents are wanted.", example: "7"),
    .number(
      "council-places", \.settings.councilPlaces, in: 0...1000, standard: 6,
      help: "How many council staff and councillors are wanted.", example: "6"),
    .moment(
      "application-deadline", \.settings.applicationDeadline,
      label: "day and time by which to apply", help: "When applications must be in.",
      example: "5pm 18 March 2027"),
    .text(
      "apply-contact", \.settings.applyContact, label: "who to apply to",
      help: "Where to apply: an e-mail address, a telephone number.",
      example: "coproduction@council.example"),
    .text(
      "questions-contact", \.settings.questionsContact, label: "who to ask",
      help: "Whom to ask about anything.", example: "Sam Green, 01234 567890"),
    .number(
      "word-limit", \.settings.wordLimit, in: 50...10_000, standard: 750,
      help: "The most words an application may have.", example: "750"),
    .list(
      "criteria", \.settings.criteria,
      help: "What applicants are chosen by; the guide's list until you give your own.",
      example: "An interest in community energy"),
    .text(
      "expenses", \.settings.expenses, label: "what expenses are paid",
      help: "What is paid to people who take part, in the words they will read.",
      example: "We will pay all your reasonable expenses."),
    .text(
      "definition", \.settings.definition, label: "the council's definition of co-production",
      help: "The council's own definition of co-production.",
      example: "Co-production is when residents and the council work together as equals."),
    .list(
      "principles", \.settings.principles,
      help: "The principles the group works by; the guide's three until you give your own.",
      example: "Equality: working together as equals"),
    .text(
      "council-approach", \.settings.councilApproach, label: "what the council has decided so far",
      help: "Why the topic matters and what the council has decided already.",
      example: "The council wants the area to be carbon neutral by 2030."),
    .text(
      "group-role", \.settings.groupRole, label: "what the group will do",
      help: "What the group will do.", example: "The group will write a guidance note."),
    .list(
      "outputs", \.settings.outputs, label: "what the group will make",
      help: "What the group will help to make.", example: "a guidance note"),
    .text(
      "chair-introduction", \.settings.chairIntroduction, label: "who chairs the group",
      help: "Who chairs or facilitates, and a little about them.",
      example: "Sam Green, who runs the food bank, will chair the first meeting."),
  ]

  private static let meetings: [Setting] = [
    .text(
      "venue", \.settings.venue, help: "The usual place of the meetings.",
      example: "Market Hall, Newbury"),
    .optionalChoice(
      "how", \.settings.how, label: "face to face or online",
      help: "The usual way of meeting.", example: "face-to-face"),
    .text(
      "joining", \.settings.joining, label: "how to join online",
      help: "How to join an online meeting, by link or by telephone.",
      example: "We will e-mail you a link the day before."),
    .number(
      "papers-days", \.settings.papersDays, in: 1...60, standard: 7,
      help: "How many days before a meeting its papers go out.", example: "7"),
    .number(
      "feedback-days", \.settings.feedbackDays, in: 1...365, standard: 28,
      help: "How many days people wait for an answer to what they said; 28 is our figure.",
      example: "28"),
  ]

  private static let working: [Setting] = [
    .text(
      "background", \.terms.background, label: "background of the group",
      help: "Why the group was set up, for the terms of reference.",
      example: "In 2021 the council asked residents how they want to be involved."),
    .choice(
      "decision-making", \.terms.decisionMaking, standard: .advisory,
      help:
        "How far the group decides: it advises, it shares decisions, or it decides within limits."),
    .text(
      "decision-limits", \.terms.decisionLimits, label: "what the group can decide",
      help: "What the group can decide itself, where it decides within limits.",
      example: "The group decides what the guidance note says, within the law and the budget."),
  ]

  private static let support: [Setting] = [
    .text(
      "head-of-service", \.settings.headOfService, label: "head of service who supports it",
      help: "Which head of service supports the project.", example: "Head of Environment"),
    .day(
      "head-of-service-agreed", \.settings.headOfServiceAgreed, form: .pastDay,
      label: "day the head of service agreed", help: "Since when the head of service supports it.",
      example: "1 February 2027"),
    .text(
      "portfolio-holder", \.settings.portfolioHolder, label: "councillor who supports it",
      help: "Which councillor with responsibility for the service supports the project.",
      example: "Portfolio Holder for Environment"),
    .day(
      "portfolio-holder-agreed", \.settings.portfolioHolderAgreed, form: .pastDay,
      label: "day the councillor agreed", help: "Since when the councillor supports it.",
      example: "1 February 2027"),
    .day(
      "charter-signed", \.settings.charterSigned, form: .pastDay,
      label: "day the charter was signed",
      help: "The day the council signed up to a co-production charter.",
      example: "1 January 2027"),
    .day(
      "equality-assessed", \.settings.equalityAssessed, form: .pastDay,
      label: "day of the equality impact assessment",
      help: "The day of the equality impact assessment, which helps to see whom to involve.",
      example: "10 January 2027"),
    .list(
      "equality-groups", \.settings.equalityGroups, label: "people the assessment says to reach",
      help: "The kinds of people that the assessment says to reach.", example: "young people"),
    .optionalChoice(
      "reflection-plan", \.settings.reflectionPlan, label: "how often the group looks back",
      help: "How often the group looks back with the reflection tool.", example: "points"),
    .list(
      "reflection-points", \.settings.reflectionPoints, label: "when the group looks back",
      help: "The two or three points at which it looks back, where it chose points.",
      example: "meeting 3"),
    .text(
      "gains", \.settings.gains, label: "what people gain",
      help: "What people gain from taking part, for the invitation.",
      example: "You will meet people and learn about local energy."),
    .count(
      "hours-asked", \.settings.hoursAsked,
      help: "How many hours are asked of a member, reading and visits included.", example: "30"),
    .text(
      "record-place", \.settings.recordPlace, label: "where people can see the record",
      help: "Where people can see the record of the project.",
      example: "www.council.example/energy"),
  ]

  private static let ending: [Setting] = [
    .list(
      "lessons", \.settings.lessons, label: "what was learned",
      help: "What the group learned about working together, for the report.",
      example: "Start with food: people talked more easily after lunch."),
    .text(
      "what-next", \.settings.whatNext, label: "what happens next",
      help: "What happens after the project, for the report.",
      example: "The council will publish the note and visit two groups in a year."),
    .count(
      "interested-own-reasons", \.settings.interestedOwnReasons,
      help: "How many people were interested but could not come, for reasons of their own.",
      example: "3"),
    .count(
      "interested-no-room", \.settings.interestedNoRoom,
      help: "How many people were interested for whom there was no room.", example: "4"),
    .day(
      "celebrated", \.settings.celebrated, label: "day of the celebration",
      help: "The day the group celebrates what it did, to come or past.", example: "14 October 2027"
    ),
    .text(
      "celebration", \.settings.celebration, label: "how the group celebrated",
      help: "How the group celebrates, for the last agenda, thank-you letters and the report.",
      example: "A lunch at Market Hall."),
    .day(
      "reported", \.settings.reported, form: .pastDay, label: "day of the report",
      help: "The day the report was given to the group.", example: "14 October 2027"),
  ]

  /// The name of the setting for the language of the documents.
  public static let language = "language"

  private static let folder: [Setting] = [
    .yesOrNo(
      "shared-folder", \.settings.sharedFolder,
      help:
        "Whether officers share the folder on a drive, so that private files open for their group."),
    .choice(
      Setting.language, \.settings.language, standard: .english,
      help: "The language of the documents: en-GB for English, cy for Welsh."),
  ]
}
