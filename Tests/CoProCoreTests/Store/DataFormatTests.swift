import CoProCore
import TestSupport
import Testing

/// `docs/data-format.md` says what the files hold; this keeps it true.
struct DataFormatTests {
  private static let page = SourceTree.text(of: "docs/data-format.md")

  private static let types: [(name: String, keys: [String])] = [
    ("ProjectSettings", RecordKeys(of: ProjectSettings.self).all),
    ("Plan", RecordKeys(of: Plan.self).all),
    ("Outcome", RecordKeys(of: Outcome.self).all),
    ("Objective", RecordKeys(of: Objective.self).all),
    ("Activity", RecordKeys(of: Activity.self).all),
    ("Measure", RecordKeys(of: Measure.self).all),
    ("Constraint", RecordKeys(of: Constraint.self).all),
    ("BudgetLine", RecordKeys(of: BudgetLine.self).all),
    ("TermsOfReference", RecordKeys(of: TermsOfReference.self).all),
    ("Clause", RecordKeys(of: Clause.self).all),
    ("GroundRules", RecordKeys(of: GroundRules.self).all),
    ("TermsStep", RecordKeys(of: TermsStep.self).all),
    ("TermsVersion", RecordKeys(of: TermsVersion.self).all),
    ("RulesSetAside", RecordKeys(of: RulesSetAside.self).all),
    ("CommitteeReport", RecordKeys(of: CommitteeReport.self).all),
    ("CommitteeEntry", RecordKeys(of: CommitteeEntry.self).all),
    ("RuleSetAside", RecordKeys(of: RuleSetAside.self).all),
    ("Meeting", RecordKeys(of: Meeting.self).all),
    ("AgendaItem", RecordKeys(of: AgendaItem.self).all),
    ("Decision", RecordKeys(of: Decision.self).all),
    ("Agreement", RecordKeys(of: Agreement.self).all),
    ("DecisionPlace", RecordKeys(of: DecisionPlace.self).all),
    ("Turns", RecordKeys(of: Turns.self).all),
    ("MeetingNote", RecordKeys(of: MeetingNote.self).all),
    ("Action", RecordKeys(of: Action.self).all),
    ("Minutes", RecordKeys(of: Minutes.self).all),
    ("Member", RecordKeys(of: Member.self).all),
    ("Training", RecordKeys(of: Training.self).all),
    ("Consent", RecordKeys(of: Consent.self).all),
    ("Payment", RecordKeys(of: Payment.self).all),
    ("AgreedSupport", RecordKeys(of: AgreedSupport.self).all),
    ("Talk", RecordKeys(of: Talk.self).all),
    ("WellbeingPlan", RecordKeys(of: WellbeingPlan.self).all),
    ("Thanks", RecordKeys(of: Thanks.self).all),
    ("ReviewThemes", RecordKeys(of: ReviewThemes.self).all),
    ("ScopePart", RecordKeys(of: ScopePart.self).all),
    ("OutsideDeadline", RecordKeys(of: OutsideDeadline.self).all),
    ("Application", RecordKeys(of: Application.self).all),
    ("Assessment", RecordKeys(of: Assessment.self).all),
    ("Draw", RecordKeys(of: Draw.self).all),
    ("Sending", RecordKeys(of: Sending.self).all),
    ("Audit", RecordKeys(of: Audit.self).all),
    ("AuditAnswer", RecordKeys(of: AuditAnswer.self).all),
    ("AuditRow", RecordKeys(of: AuditRow.self).all),
    ("AuditForm", RecordKeys(of: AuditForm.self).all),
    ("AuditSection", RecordKeys(of: AuditSection.self).all),
    ("AuditQuestion", RecordKeys(of: AuditQuestion.self).all),
    ("AuditOption", RecordKeys(of: AuditOption.self).all),
    ("AuditColumn", RecordKeys(of: AuditColumn.self).all),
    ("Feedback", RecordKeys(of: Feedback.self).all),
    ("Telling", RecordKeys(of: Telling.self).all),
    ("Evidence", RecordKeys(of: Evidence.self).all),
    ("SourceFile", RecordKeys(of: SourceFile.self).all),
    ("EvidenceFigure", RecordKeys(of: EvidenceFigure.self).all),
    ("Expense", RecordKeys(of: Expense.self).all),
    ("Involvement", RecordKeys(of: Involvement.self).all),
    ("TrainingSession", RecordKeys(of: TrainingSession.self).all),
    ("SurveyRound", RecordKeys(of: SurveyRound.self).all),
    ("Questionnaire", RecordKeys(of: Questionnaire.self).all),
    ("Statement", RecordKeys(of: Statement.self).all),
    ("AnswerScale", RecordKeys(of: AnswerScale.self).all),
    ("PublishedTable", RecordKeys(of: PublishedTable.self).all),
    ("PublishedRow", RecordKeys(of: PublishedRow.self).all),
    ("Tally", RecordKeys(of: Tally.self).all),
    ("TallyRow", RecordKeys(of: TallyRow.self).all),
    ("WrittenList", RecordKeys(of: WrittenList.self).all),
    ("WrittenText", RecordKeys(of: WrittenText.self).all),
    ("Comments", RecordKeys(of: Comments.self).all),
    ("ChosenComments", RecordKeys(of: ChosenComments.self).all),
    ("Choice", RecordKeys(of: ChosenComments.Choice.self).all),
    ("Quotation", RecordKeys(of: Quotation.self).all),
    ("ImportRecord", RecordKeys(of: ImportRecord.self).all),
  ]

  @Test(arguments: types.map(\.name))
  func `every key of a record is described in the data format`(name: String) {
    let keys = Self.types.first { $0.name == name }?.keys ?? []
    let missing = keys.filter { !Self.page.contains("`\($0)`") }
    #expect(!keys.isEmpty)
    #expect(missing.isEmpty, "\(name): \(missing)")
  }
}
