extension DocumentKind {
  /// Every kind of document, in the order in which a project needs them.
  public static let all: [DocumentKind] = [
    AgendaDocument.kind, RunningOrderDocument.kind, SignInSheetDocument.kind, MinutesDocument.kind,
    QuestionnaireDocument.kind,
  ]
}
