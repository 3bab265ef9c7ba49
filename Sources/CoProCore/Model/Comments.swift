/// What people wrote in a round, written once when it is closed; after that a text can
/// only be taken out for good.
///
/// It says nothing of who wrote what, on which form, in which order or when. It stays in `private/`,
/// and no document reads it: only a ``Quotation`` that somebody chose is ever printed.
public struct Comments: StoredRecord {
  /// The round it belongs to, whose name its file bears.
  public var round = Identifier<SurveyRound>.blank
  /// One sorted list an open question; none for a question that nobody answered.
  public var written: [WrittenList] = []
  /// The open questions whose answers are not kept, because beside those of an earlier round they
  /// could tell what one person wrote.
  public var withheld: [String] = []
  /// What other programs keep here.
  public var extras = Extras()

  /// A blank record, to be filled by reading.
  public init() {}

  /// Makes a record.
  public init(
    round: Identifier<SurveyRound>, written: [WrittenList], withheld: [String] = []
  ) {
    self.round = round
    self.written = written
    self.withheld = withheld
  }

  /// Where comments are kept.
  public static var shelf: Shelf { .folder("private/comments") }
  /// The name of the file.
  public var fileIdentifier: String? { round.text }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("round", &round)
    fields.list("written", &written)
    fields.list("withheld", &withheld)
  }
}

extension SurveyRound {
  /// The path of what people wrote, below the project folder; there once the round is closed.
  public var commentsPath: String { Comments(round: id, written: []).path }
}
