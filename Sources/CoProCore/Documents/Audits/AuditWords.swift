/// What people answered, in the words that documents and screens share.
public struct AuditWords {
  private let project: Project
  private let language: LanguagePack
  private let namesVoices: Bool

  /// Words for the answers of a project.
  ///
  /// - Parameters:
  ///   - project: the project.
  ///   - audits: the audits that a document speaks of; where the group alone answered, who answered
  ///     need not be said beside each answer.
  ///   - language: the words of the document.
  init(_ project: Project, audits: [Audit], in language: LanguagePack) {
    self.project = project
    self.language = language
    namesVoices = Set(audits.map(\.by)) != [.group]
  }

  /// “Yes”, or “The residents: Yes. The council side: Partly.”
  public func answers(_ line: AuditResults.Line) -> String {
    joined(line.given.map { ($0, $0.answer.words(for: line.question, in: language)) })
  }

  /// The notes of a question.
  public func notes(_ given: [GivenAnswer]) -> String {
    joined(
      given.compactMap { one in
        let records = project.evidence.filter { one.answer.evidence.contains($0.label) }
          .map { $0.shown(in: language, withStop: true) }
        let parts = [one.answer.note].compactMap(\.self).map(withStop) + records
        return parts.isEmpty ? nil : (one, parts.joined(separator: " "))
      })
  }

  private func joined(_ parts: [(given: GivenAnswer, text: String)]) -> String {
    guard namesVoices else { return parts.map(\.text).joined(separator: " ") }
    return parts.map { $0.given.audit.by.saying(withStop($0.text), in: language) }
      .joined(separator: " ")
  }

  /// “2 March 2027, by the group: 6 of 6 questions”.
  public func record(_ audit: Audit, _ form: AuditForm) -> String {
    let first = audit.startedOn.wordsWithoutWeekday(in: language)
    let last = audit.lastOn.wordsWithoutWeekday(in: language)
    var when = first
    if first != last {
      when = language.say("audit/days", ["first": .text(first), "last": .text(last)])
    }
    if let meeting = audit.meeting {
      when = language.say(
        "audit/for-meeting", ["days": .text(when), "number": .text(project.numbers[meeting])])
    }
    return audit.by.answered(when, audit.progress(in: form), in: language)
  }

  /// “Sit mixed (the chair, by 1 May 2027; activity A12)”; nothing where no step is written down.
  public func step(_ answer: AuditAnswer) -> String? {
    guard answer.how != nil || answer.activity != nil || answer.action != nil else { return nil }
    var about: [String] = []
    if let owner = answer.owner { about.append(project.name(of: owner, in: language)) }
    if let due = answer.due {
      let day = due.wordsWithoutWeekday(in: language)
      about.append(language.say("audit/step-due", ["day": .text(day)]))
    }
    if let activity = answer.activity {
      about.append(language.say("audit/step-activity", ["label": .text(activity.text)]))
    }
    if let meeting = answer.meeting, let action = answer.action {
      about.append(
        language.say(
          "audit/step-action",
          ["label": .text(action.text), "number": .text(project.numbers[meeting])]))
    }
    let what = answer.how ?? answer.asked
    guard let first = about.first else { return what }
    let details = about.dropFirst().reduce(first) { list, next in
      language.say("lists/next", ["list": .text(list), "next": .text(next)])
    }
    return language.say("audit/step", ["step": .text(what), "details": .text(details)])
  }
}
