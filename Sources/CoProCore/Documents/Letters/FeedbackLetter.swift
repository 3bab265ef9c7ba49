import Mustache

/// The letter that answers what people said: what was done, changed, or cannot be done and why.
///
/// It goes to whoever said it, where they agree to be known for it; to somebody who is named; or to
/// everyone, to be read out or put up. Source of the layout: *Co-production Guide: Working Stronger
/// Together*, Sefton Council, “You Said... We Did”; the words are our own.
public struct FeedbackLetter: Document {
  /// The kind of document.
  public static let kind = DocumentKind(
    "letter-feedback", summary: "The letter that answers what people said",
    command: "copro feedback letter CODE")
  /// To whom it is written.
  public let addressee: Addressee
  /// What it answers, in the order of the codes.
  public let answered: [Feedback]
  /// The name of whoever signs it.
  public let signed: String?

  /// A letter about some of what people said.
  public init(to addressee: Addressee, about answered: [Feedback], signed: String? = nil) {
    self.addressee = addressee
    self.answered = answered.sorted { $0.label < $1.label }
    self.signed = signed
  }

  static func sample(to addressee: Addressee) -> FeedbackLetter {
    let all = SampleProject.make().feedback
    return FeedbackLetter(to: addressee, about: all, signed: "Sample")
  }

  /// A letter to a person is theirs, and one to everyone is not for everyone where what was said or
  /// answered names somebody.
  public func isPersonal(in context: DocumentContext) -> Bool {
    guard addressee.isEveryone else { return true }
    let words = PersonalWords(of: context.project)
    return answered.contains { feedback in
      [feedback.said, feedback.weDid, feedback.reason].compactMap { $0 }
        .contains { !words.allowName($0) }
    }
  }

  /// What every letter has, and the answers.
  public func values(in context: DocumentContext) -> MustacheObject {
    let own: MustacheObject = [
      "is-to-everyone": .truth(addressee.isEveryone),
      "answers": .list(answered.map { value($0, context) }),
      "cannot-all-be-done": .truth(
        answered.contains { $0.state == .notAble || $0.reason != nil }),
    ]
    return LetterFields.shared(in: context, signed: signed)
      .merging(LetterFields.object(of: addressee, in: context.language)) { _, own in own }
      .merging(own) { _, own in own }
  }

  private func value(_ feedback: Feedback, _ context: DocumentContext) -> MustacheValue {
    let due = feedback.answerDue(within: context.project.settings.feedbackDays)
    let state = feedback.state
    return .object([
      "code": .text(feedback.label.text),
      "day": .text(feedback.on.wordsWithoutWeekday(in: context.language)),
      "at-meeting": .truth(feedback.meeting != nil),
      "on-form": .truth(feedback.meeting == nil && feedback.round != nil),
      "elsewhere": .truth(feedback.meeting == nil && feedback.round == nil),
      "words": .text(withStop(feedback.said)),
      "done": .truth(state == .done), "changed": .truth(state == .changed),
      "not-able": .truth(state == .notAble),
      "started": .truth(state == .lookingAtIt), "heard": .truth(state == .heard),
      "waiting": .truth(state.isOpen),
      "did": .optional(feedback.weDid.map(withStop)),
      "reason": .optional(feedback.reason.map(withStop)),
      "who": .optional(owner(of: feedback, in: context.project)),
      "late": .truth(
        feedback.isOverdue(
          on: context.today, within: context.project.settings.feedbackDays)),
      "due": .text(due.wordsWithoutWeekday(in: context.language)),
    ])
  }

  /// Who sees to it; in a letter to everyone a member only where they agree to be named.
  private func owner(of feedback: Feedback, in project: Project) -> String? {
    guard case .member(let id) = feedback.owner else {
      return feedback.owner.map(project.name(of:))
    }
    guard let member = project.member(id), member.forgotten == nil, member.left == nil,
      !addressee.isEveryone || member.agrees(to: .nameInDocuments)
    else { return nil }
    return member.name
  }
}

extension DocumentContext {
  /// Writes letters that answer what people said, in their order.
  ///
  /// - Throws: ``TemplateProblem`` where the template is not as it should be.
  public func letters(_ letters: [FeedbackLetter]) throws -> LetterBatch {
    let documents = try letters.map { try write($0) }
    let written = documents.map { document in
      LetterBatch.Written(
        markdown: document.markdown, missing: document.missing, untranslated: document.untranslated)
    }
    return LetterBatch(
      kind: FeedbackLetter.kind, name: "feedback",
      about: Self.name(of: letters.flatMap(\.answered), on: today),
      isPrivate: documents.contains(where: \.isPrivate), people: letters.map(\.addressee),
      day: today,
      language: language, makeWriter: { { written[$0] } })
  }

  /// The codes, or the day where they are many.
  private static func name(of answered: [Feedback], on day: Day) -> String {
    let codes = Set(answered.map(\.label)).sorted().map(\.text)
    return codes.count > 4 ? day.iso : codes.joined(separator: "-")
  }
}
