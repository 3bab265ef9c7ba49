import Mustache

extension TemplateLibrary {
  /// Looks for mistakes in a file of the library: bad tags, fields and values that are not known.
  ///
  /// - Parameter path: the path of one of ``paths``.
  /// - Returns: every problem with its place; none where the file is fine.
  /// - Throws: what a document throws that cannot be tried.
  public func problems(in path: String) throws -> [TemplateProblem] {
    for language in Language.allCases {
      guard let folder = language.folder, path.hasPrefix("\(folder)/") else { continue }
      let rest = String(path.dropFirst(folder.utf8.count + 1))
      return try texts(in: language).problems(in: rest)
    }
    do {
      switch path {
      case LanguagePack.file: _ = try LanguagePack.load(language, from: self)
      case StarterPlan.file: _ = try StarterPlan.load(from: self)
      case ClauseWording.file: _ = try ClauseWording.load(from: self)
      case GroundRulesWording.file: _ = try GroundRulesWording.load(from: self)
      case PrinciplesWording.file: _ = try PrinciplesWording.load(from: self)
      case CriteriaWording.file: _ = try CriteriaWording.load(from: self)
      case WordsToAvoid.file: _ = try WordsToAvoid.load(from: self)
      case _ where path.hasPrefix("audits/"): _ = try auditForm(at: path)
      default: if path.hasSuffix(".md") { _ = try template(path) }
      }
    } catch {
      return [error]
    }
    return try Self.documents(using: path).flatMap(problems)
  }

  private func problems(in document: any Document) throws -> [TemplateProblem] {
    let context = DocumentContext(
      project: SampleProject.make(), today: .epoch, library: self,
      language: try LanguagePack.load(language, from: self))
    return try context.check(document).problems.map(cause)
  }

  /// The documents that can be tried on a whole project and use a template or a part.
  private static func documents(using path: String) -> [any Document] {
    let documents: [any Document] = [
      FlyerDocument(), HowToApplyDocument(), ApplicationFormDocument(), TermsDocument(),
      ShortTermsDocument(),
      TermsChangesDocument.sample,
      PlanDocument(),
      CoProductionDocument(),
      WelcomeLetter(to: .sample), NotThisTimeLetter(to: .sample), ThankYouLetter(to: .sample),
      Certificate(to: .sample), YouSaidDocument(), EvidenceDocument(),
      FeedbackLetter.sample(to: .sample), FeedbackLetter.sample(to: .everyone),
      ReplyLetter(to: .sample), ReplyLetter(to: Addressee(name: "Sample")),
    ]
    if path.hasPrefix("documents/partials/") { return documents }
    return documents.filter { type(of: $0).kind.template == path }
  }
}
