/// What people answered, in the words that documents and screens share.
public struct AuditWords {
  private let project: Project
  private let namesVoices: Bool

  /// Words for the answers of a project.
  ///
  /// - Parameters:
  ///   - project: the project.
  ///   - audits: the audits that a document speaks of; where the group alone answered, who answered
  ///     need not be said beside each answer.
  public init(_ project: Project, audits: [Audit]) {
    self.project = project
    namesVoices = Set(audits.map(\.by)) != [.group]
  }

  /// “Yes”, or “The residents: Yes. The council side: Partly.”
  public func answers(_ line: AuditResults.Line) -> String {
    joined(line.given.map { ($0, $0.answer.words(for: line.question)) })
  }

  /// The notes of a question.
  public func notes(_ given: [GivenAnswer]) -> String {
    joined(
      given.compactMap { one in
        let records = project.evidence.filter { one.answer.evidence.contains($0.label) }
          .map { "\(withStop($0.shows)) (evidence \($0.label.text))" }
        let parts = [one.answer.note].compactMap(\.self).map(withStop) + records
        return parts.isEmpty ? nil : (one, parts.joined(separator: " "))
      })
  }

  private func joined(_ parts: [(given: GivenAnswer, text: String)]) -> String {
    guard namesVoices else { return parts.map(\.text).joined(separator: " ") }
    return parts.map { "\($0.given.audit.by.words.startingSentence): \(withStop($0.text))" }
      .joined(separator: " ")
  }

  /// “2 March 2027, by the group: 6 of 6 questions”.
  public func record(_ audit: Audit, _ form: AuditForm) -> String {
    let about = audit.meeting.map { "for meeting \(project.numbers[$0]), " } ?? ""
    let first = audit.startedOn.wordsWithoutWeekday
    let last = audit.lastOn.wordsWithoutWeekday
    return (first == last ? first : "\(first) to \(last)")
      + ", \(about)by \(audit.by.words): \(audit.progress(in: form).words)"
  }

  /// “Sit mixed (the chair, by 1 May 2027; activity A12)”; nothing where no step is written down.
  public func step(_ answer: AuditAnswer) -> String? {
    guard answer.how != nil || answer.activity != nil || answer.action != nil else { return nil }
    var about: [String] = []
    if let owner = answer.owner { about.append(project.name(of: owner)) }
    if let due = answer.due { about.append("by \(due.wordsWithoutWeekday)") }
    if let activity = answer.activity { about.append("activity \(activity.text) of the plan") }
    if let meeting = answer.meeting, let action = answer.action {
      about.append("action \(action.text) of meeting \(project.numbers[meeting])")
    }
    let what = answer.how ?? answer.asked
    return about.isEmpty ? what : "\(what) (\(about.joined(separator: ", ")))"
  }
}
