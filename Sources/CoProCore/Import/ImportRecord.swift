/// What is remembered of the files that were imported into a round: whether a file has been in before.
///
/// It holds no answer and no line. A digest is of sums, never of lines: of the few answers of a small
/// group every possible line could be tried out. It is kept in `private/`.
public struct ImportRecord: StoredRecord {
  /// The round, whose name the file bears.
  public var round = Identifier<SurveyRound>.blank
  /// For each import the SHA-256 of its sums; none for one that joined a few typed forms.
  public var contents: [String] = []
  /// The SHA-256 of the round's whole tally after the last import; nothing once typed forms are in it.
  public var whole: String?
  /// What other programs keep here.
  public var extras = Extras()

  /// A blank record, to be filled by reading.
  public init() {}

  /// A record of no import.
  public init(round: Identifier<SurveyRound>) { self.round = round }

  /// Where these records are kept.
  public static var shelf: Shelf { .folder("private/imports") }
  /// The name of the record's file.
  public var fileIdentifier: String? { round.text }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("round", &round)
    fields.list("contents", &contents)
    fields.optional("whole", &whole)
  }
}

extension Tally {
  /// The SHA-256 of the sums: the same for the same answers, in whatever order they came.
  var contentDigest: String { SHA256.hex(of: RecordFile.bytes(of: self)) }
}
