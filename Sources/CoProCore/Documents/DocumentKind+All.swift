extension DocumentKind {
  /// Every kind of document, in the order in which a project needs them.
  public static let all: [DocumentKind] = [
    PlanDocument.kind, FlyerDocument.kind, HowToApplyDocument.kind, ApplicationFormDocument.kind,
    ReplyLetter.kind, NotThisTimeLetter.kind, WelcomeLetter.kind, ThankYouLetter.kind,
    TermsDocument.kind, ShortTermsDocument.kind,
    TermsChangesDocument.kind,
    AgendaDocument.kind, RunningOrderDocument.kind,
    SignInSheetDocument.kind,
    ActivityDocument.kind,
    MinutesDocument.kind, QuestionnaireDocument.kind,
    SurveyResultsDocument.kind,
    YouSaidDocument.kind,
    FeedbackLetter.kind,
    EvidenceDocument.kind,
    Certificate.kind,
    OutcomeReport.kind, ShortReport.kind, CommitteeDocument.kind,
    LessonsDocument.kind, CatchUpDocument.kind, HandoverDocument.kind,
    BundleIndexDocument.kind,
    TraceDocument.kind, GapsDocument.kind,
    PortfolioDocument.kind,
    AuditFormDocument.kind,
    AuditResultsDocument.kind,
    AuditComparisonDocument.kind,
    CoProductionDocument.kind,
  ]
}
