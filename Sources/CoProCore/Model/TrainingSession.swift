/// A training session, and what people who were there said of it.
///
/// Not private: who was there is kept with each member. Source: *How to do Co-production*, West
/// Berkshire Council, “Measuring outcomes”, outcome 3: formal training has its own feedback.
public struct TrainingSession: StoredRecord, Labelled {
  /// `T` and a number.
  public static var labelPrefix: String { "T" }
  /// The identifier.
  public var id: Identifier<TrainingSession>
  /// The short code, such as `T1`; never given again.
  public var label = Label<TrainingSession>(1)
  /// What it was about.
  public var what = ""
  /// The day.
  public var on = Day.epoch
  /// Whether it was a formal session.
  public var isFormal = true
  /// Who led it, in words.
  public var by: String?
  /// How many people were there.
  public var people: Int?
  /// What people said of it; never who.
  public var feedback: [String] = []
  /// The round of a questionnaire that asked about it.
  public var round: Identifier<SurveyRound>?
  /// What will be done otherwise next time because of it.
  public var change: String?
  /// What other programs keep here.
  public var extras = Extras()

  /// A blank record, to be filled by reading.
  public init() { id = .blank }

  /// A session on a day.
  public init(id: Identifier<TrainingSession>, label: Label<TrainingSession>, what: String, on: Day)
  {
    self.id = id
    self.label = label
    self.what = what
    self.on = on
  }

  /// Where training sessions are kept.
  public static var shelf: Shelf { .folder("training") }
  /// The name of its file.
  public var fileIdentifier: String? { id.text }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("id", &id)
    fields.required("label", &label)
    fields.required("what", &what)
    fields.required("on", &on)
    fields.field("formal", &isFormal, default: true)
    fields.optional("by", &by)
    fields.optional("people", &people)
    fields.list("feedback", &feedback)
    fields.optional("round", &round)
    fields.optional("change", &change)
  }

  /// Whether people said something of it, in words or on a questionnaire.
  public var hasFeedback: Bool { !feedback.isEmpty || round != nil }
}
