import Mustache

/// What every document about one meeting says of it: its name, when, where and who runs it.
struct MeetingFields {
  let meeting: Meeting
  let context: DocumentContext

  private var project: Project { context.project }

  /// Face to face, online or both, by the meeting or else by the project's usual way.
  var how: Meeting.How? { meeting.how ?? project.settings.how }

  /// “Meeting 3”, with its title where it has one.
  var name: String {
    let number = PhrasePlace.text(context.numbers[meeting.id])
    guard let title = meeting.title, !title.isEmpty else {
      return context.language.say("meetings/name", ["number": number])
    }
    return context.language.say(
      "meetings/name-and-title", ["number": number, "title": .text(title)])
  }

  /// “Tuesday 29 March 2022, 1pm to 4pm”.
  var when: String {
    guard let time = TimeRange(start: meeting.start, end: meeting.end) else {
      let day = meeting.date.words(in: context.language)
      let start = meeting.start.words(in: context.language)
      return context.language.say("dates/day-and-time", ["day": .text(day), "time": .text(start)])
    }
    return meeting.date.words(time, in: context.language)
  }

  /// The members who run the meeting, whom its papers name.
  var people: [Member] {
    (meeting.chairs + [meeting.noteTaker].compactMap { $0 }).compactMap(project.member)
  }

  var values: MustacheObject {
    let usual = project.settings
    return [
      "meeting-name": .text(name),
      "meeting-number": .text(context.numbers[meeting.id]),
      "when": .text(when),
      "how": .wanted(how?.words(in: context.language).capitalizedFirst, "face to face or online"),
      "in-a-room": .truth(how != .online),
      "online": .truth(how == .online || how == .blended),
      "online-only": .truth(how == .online),
      "venue": .wanted(meeting.venue ?? usual.venue, "venue"),
      "joining": .wanted(meeting.joining ?? usual.joining, "how to join online"),
      "access": .optional(meeting.access.sentence),
      "chair": .optional(names(meeting.chairs)),
      "note-taker": .optional(meeting.noteTaker.map { project.name(of: $0, in: context.language) }),
      "cancelled": .truth(!meeting.isOn),
      "because": .optional(meeting.cancelled?.because?.asSentence),
    ]
  }

  private func names(_ members: [Identifier<Member>]) -> String {
    context.language.list(members.map { project.name(of: $0, in: context.language) })
  }
}

extension [String] {
  /// The texts as one sentence after another.
  var sentence: String { map(\.asSentence).joined(separator: " ") }
}

extension String {
  /// With a capital letter at the start.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// With a capital letter at the start and a stop at the end.
  var asSentence: String {
    guard let last = unicodeScalars.last else { return "" }
    return capitalizedFirst + (".!?".unicodeScalars.contains(last) ? "" : ".")
  }
}
