import Mustache

/// The notes of one meeting: who was there, what was decided and why, and who will do what by when.
///
/// The guide asks that notes record the actions and go to all members (*How to do Co-production*, West
/// Berkshire Council, “Agenda and papers”); the layout is ours.
public struct MinutesDocument: Document {
  /// The kind of document.
  public static let kind = DocumentKind(
    "minutes", summary: "The notes of a meeting, with its decisions and actions.",
    command: "copro meeting minutes 1")

  /// The meeting.
  public let meeting: Meeting
  /// Whether to head them as a draft even when they are agreed.
  public let isDraft: Bool
  /// Whether they are the copy for everybody: nobody is named, and what is confidential is left out.
  public let isPublic: Bool
  /// How many things the public copy leaves out.
  public let leftOut: Int

  /// The notes of a meeting; a draft until the group has agreed them.
  public init(of meeting: Meeting, asDraft: Bool = false, forEveryone isPublic: Bool = false) {
    self.isPublic = isPublic
    let open = meeting.withoutConfidential
    self.meeting = isPublic ? open.meeting : meeting
    leftOut = isPublic ? open.leftOut : 0
    isDraft = asDraft || meeting.minutes.agreedOn == nil
  }

  /// `minutes-3`, or `minutes-3-public`.
  public func fileName(in context: DocumentContext) -> String {
    "minutes-\(context.numbers[meeting.id])\(isPublic ? "-public" : "")"
  }

  /// Notes that hold something confidential are for the group alone.
  public func isPersonal(in context: DocumentContext) -> Bool { meeting.hasConfidential }

  /// Everybody who came, sent apologies, ran the meeting or will do something.
  public func people(in context: DocumentContext) -> [Member] {
    if isPublic { return [] }
    let project = context.project
    let actions = meeting.actions + project.openActions(before: meeting).map(\.action)
    let owners = actions.compactMap { action -> Identifier<Member>? in
      guard case .member(let id) = action.owner else { return nil }
      return id
    }
    let named = meeting.present + meeting.apologies + owners
    return MeetingFields(meeting: meeting, context: context).people
      + named.withoutRepeats().compactMap(project.member)
  }

  /// The meeting and its record.
  public func values(in context: DocumentContext) throws -> MustacheObject {
    let project = context.project
    let carried = project.openActions(before: meeting)
    let words = MinutesWords(meeting: meeting, context: context, isPublic: isPublic)
    var shown = meeting
    shown.title = meeting.title.map(words.text)
    shown.venue = meeting.venue.map(words.name)
    shown.cancelled?.because = meeting.cancelled?.because.map(words.text)
    var values = MeetingFields(meeting: shown, context: context).values
    if isPublic {
      var open = project
      open.settings = project.settings.writing(words.name)
      open.settings.applyContact = project.settings.applyContact
      open.settings.questionsContact = project.settings.questionsContact
      values.merge(SettingFields.values(of: open, in: context.language)) { own, _ in own }
    }
    values["public"] = .truth(isPublic)
    values["left-out"] = .optional(leftOut == 0 ? nil : "\(leftOut)")
    values["one-left-out"] = .truth(leftOut == 1)
    values["turns"] = .optional(words.turns)
    if isPublic {
      values["chair"] = .optional(nil)
      values["note-taker"] = .optional(nil)
    }
    values["draft"] = .truth(isDraft)
    values["agreed"] = .optional(isDraft ? nil : words.agreed)
    values.merge(words.attendance) { _, own in own }
    values["has-actions"] = .truth(!meeting.actions.isEmpty)
    values["actions"] = .list(meeting.actions.map { words.row(of: $0, label: $0.label.text) })
    values["has-decisions"] = .truth(!meeting.decisions.isEmpty)
    values["decisions"] = .list(meeting.decisions.map(words.row))
    values["has-carried"] = .truth(!carried.isEmpty)
    values["carried"] = .list(
      carried.map { open in
        let number = context.numbers[open.meeting]
        return words.row(
          of: open.action,
          label: context.language.say(
            "minutes/earlier-action",
            ["label": .text(open.action.label.text), "number": .text(number)]))
      })
    let notes = words.notes(titles: try titles(in: context))
    values["has-notes"] = .truth(!notes.isEmpty)
    values["notes"] = .list(notes)
    values["has-corrections"] = .truth(!meeting.minutes.corrections.isEmpty)
    values["corrections"] = .list(
      meeting.minutes.corrections.map { correction in
        let day = correction.on.words(in: context.language)
        return .text(
          context.language.say(
            "minutes/correction", ["day": .text(day), "text": .text(words.text(correction.text))]))
      })
    values["next"] = .optional(words.next)
    return values
  }

  private func titles(in context: DocumentContext) throws -> [String] {
    let plan = context.project.agenda(of: meeting, from: try context.standardAgendas())
    let words = AgendaWords(settings: context.project.settings, language: context.language)
    return plan.rows.map { words.plain($0.item.title) }
  }
}

extension Project {
  /// The actions of earlier meetings that were still open on the day of a meeting, oldest first.
  func openActions(before meeting: Meeting) -> [(meeting: Identifier<Meeting>, action: Action)] {
    meetings.filter { ($0.date, $0.start) < (meeting.date, meeting.start) }.flatMap { earlier in
      earlier.actions
        .filter { action in action.done.map { $0 >= meeting.date } ?? true }
        .map { (earlier.id, $0) }
    }
  }
}
