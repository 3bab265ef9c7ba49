import Mustache

/// One piece of evidence as documents tell it.
struct EvidenceRow {
  private let evidence: Evidence
  private let context: DocumentContext

  init(_ evidence: Evidence, _ context: DocumentContext) {
    self.evidence = evidence
    self.context = context
  }

  var value: MustacheValue {
    let language = context.language
    func day(_ day: Day?) -> MustacheValue { .optional(day?.wordsWithoutWeekday(in: language)) }
    return .object([
      "code": .text(evidence.label.text), "shows": .text(withStop(evidence.shows)),
      "day": day(evidence.on), "is-quotation": .truth(evidence.kind == .quotation),
      "figure": .list(evidence.figure.map { [figure($0)] } ?? []),
      "who": .optional(evidence.who.map(withStop)),
      "how": .optional(language.list(evidence.methods)),
      "purpose": .optional(evidence.purpose.map(withStop)),
      "difference": .optional(evidence.difference.map(withStop)),
      "source": .optional(evidence.source.map(withStop)),
      "file": .optional(publicFile),
      "meetings": .optional(language.list(evidence.meetings.map { context.numbers[$0] })),
      "records": .optional(language.list(records)),
      "follow-up": day(evidence.awaitsFollowUp ? evidence.followUp : nil),
      "followed-up": day(evidence.followedUp),
      "found": .optional(evidence.found.map(withStop)),
    ])
  }

  /// The file's path; where it is private, documents do not say it.
  private var publicFile: String? {
    evidence.file.flatMap { $0.path.hasPrefix("private/") ? nil : $0.path }
  }

  private func figure(_ figure: EvidenceFigure) -> MustacheValue {
    .object([
      "what": .text(figure.what), "unit": .optional(figure.unit),
      "before": .optional(figure.baseline?.text), "after": .optional(figure.after?.text),
      "both": .truth(figure.baseline != nil && figure.after != nil),
    ])
  }

  /// The codes of the records it belongs to.
  private var records: [String] {
    let project = context.project
    var codes = evidence.measures.map(\.text) + evidence.activities.map(\.text)
    codes += evidence.decisions.map { "\(context.numbers[$0.meeting]).\($0.label.text)" }
    codes += evidence.actions.map { "\(context.numbers[$0.meeting]).\($0.label.text)" }
    codes += evidence.feedback.compactMap { project.coded($0)?.label.text }
    return codes + evidence.rounds.compactMap { id in project.rounds.first { $0.id == id }?.name }
  }
}
