public import JSONText

/// The JSON Schema of one kind of file in a project folder.
public struct FileSchema: Sendable {
  /// The name it is asked for by: `meetings`.
  public let name: String
  /// The files it is for: `meetings/ID.json`.
  public let path: String
  /// Whether the files are personal.
  public let isPrivate: Bool
  /// The schema, draft 2020-12.
  public let schema: JSONValue

  init<Stored: StoredRecord>(_ type: Stored.Type) {
    switch Stored.shelf {
    case .file(let file):
      path = file
      name = String(file.dropLast(".json".count))
    case .folder(let folder):
      path = "\(folder)/ID.json"
      name = folder.hasPrefix("private/") ? String(folder.dropFirst("private/".count)) : folder
    }
    isPrivate = Stored.shelf.isPrivate
    let format = JSONMember("format", .object(["const": .integer(RecordFile.format)]))
    schema = .object(
      [
        JSONMember("$schema", .string(Self.dialect)),
        JSONMember("title", .string(path)),
      ] + RecordSchema.members(of: type, first: [format]))
  }

  /// The version of JSON Schema.
  public static let dialect = "https://json-schema.org/draft/2020-12/schema"

  /// Every kind of file, the project's own first, those that a project may add to the templates last.
  public static var all: [FileSchema] {
    [
      FileSchema(ProjectSettings.self),
      FileSchema(Plan.self),
      FileSchema(TermsOfReference.self),
      FileSchema(RulesSetAside.self),
      FileSchema(CommitteeReport.self),
      FileSchema(Meeting.self),
      FileSchema(SurveyRound.self),
      FileSchema(Quotation.self),
      FileSchema(Audit.self),
      FileSchema(Feedback.self),
      FileSchema(Evidence.self),
      FileSchema(Involvement.self),
      FileSchema(TrainingSession.self),
      FileSchema(Member.self),
      FileSchema(Application.self),
      FileSchema(Sending.self),
      FileSchema(Draw.self),
      FileSchema(Expense.self),
      FileSchema(Tally.self),
      FileSchema(Comments.self),
      FileSchema(ChosenComments.self),
      FileSchema(ImportRecord.self),
      FileSchema(Questionnaire.self),
      FileSchema(AuditForm.self),
    ]
  }
}
