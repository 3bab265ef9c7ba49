/// What becomes of a file of answers, given what its round holds already.
public enum ImportDecision: Equatable, Sendable {
  /// What the person wants done with an import that was made before.
  public enum Earlier: Equatable, Sendable {
    case keepAlone, replace, add
  }

  /// Write these sums and remember the import.
  case write(Tally, ImportRecord)
  /// The same answers are in the round already.
  case sameAgain
  /// Another file was imported before, and the person did not say what to do with it.
  case otherContent
  /// The earlier import cannot be taken out again, because typed forms are added up with it.
  case cannotReplace
  /// So few forms, added to others, could be worked out from the change.
  case tooFew(Int)
  /// The round's tally does not fit its questions.
  case doesNotFit

  /// Decides.
  ///
  /// - Parameters:
  ///   - answers: the sums of the file.
  ///   - existing: the round's tally so far, if it has one.
  ///   - record: what is remembered of earlier imports, if there were any.
  ///   - earlier: what to do with an earlier import.
  ///   - few: whether the person insists on adding fewer than five forms.
  public init(
    _ answers: Tally, joining existing: Tally?, after record: ImportRecord?, _ earlier: Earlier,
    few: Bool
  ) {
    let digest = answers.contentDigest
    var next = record ?? ImportRecord(round: answers.round)
    if next.contents.contains(digest) {
      self = .sameAgain
      return
    }
    if record != nil, earlier == .keepAlone {
      self = .otherContent
      return
    }
    guard let existing, existing.forms > 0, !(record != nil && earlier == .replace) else {
      self = Self.replacing(existing, answers, after: record)
      return
    }
    let fewest = PublicationGuard.smallestBase
    guard answers.forms >= fewest || few else {
      self = .tooFew(answers.forms)
      return
    }
    guard let sum = existing.adding(answers) else {
      self = .doesNotFit
      return
    }
    let holdsTypedForms = next.whole != existing.contentDigest
    // With the digest of the one part a small other could be found by trying out all that are possible.
    let isSafe =
      answers.forms >= fewest && (!holdsTypedForms || existing.forms >= fewest)
    next.contents = isSafe ? next.contents + [digest] : []
    next.whole = isSafe && !holdsTypedForms ? sum.contentDigest : nil
    self = .write(sum, next)
  }

  private static func replacing(
    _ existing: Tally?, _ answers: Tally, after record: ImportRecord?
  ) -> ImportDecision {
    if let record, let existing, existing.forms > 0, record.whole != existing.contentDigest {
      return .cannotReplace
    }
    var only = ImportRecord(round: answers.round)
    only.contents = [answers.contentDigest]
    only.whole = answers.contentDigest
    return .write(answers, only)
  }
}
