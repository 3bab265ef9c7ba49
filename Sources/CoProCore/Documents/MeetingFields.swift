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
    let number = "Meeting \(context.numbers[meeting.id])"
    guard let title = meeting.title, !title.isEmpty else { return number }
    return "\(number): \(title)"
  }

  /// “Tuesday 29 March 2022, 1pm to 4pm”.
  var when: String {
    guard let time = TimeRange(start: meeting.start, end: meeting.end) else {
      return "\(meeting.date.words), \(meeting.start.words)"
    }
    return meeting.date.words(time)
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
      "how": .wanted(how?.words.capitalizedFirst, "face to face or online"),
      "in-a-room": .truth(how != .online),
      "online": .truth(how == .online || how == .blended),
      "online-only": .truth(how == .online),
      "venue": .wanted(meeting.venue ?? usual.venue, "venue"),
      "joining": .wanted(meeting.joining ?? usual.joining, "how to join online"),
      "access": .optional(meeting.access.sentence),
      "chair": .optional(names(meeting.chairs)),
      "note-taker": .optional(meeting.noteTaker.map(project.name)),
      "cancelled": .truth(!meeting.isOn),
      "because": .optional(meeting.cancelled?.because?.asSentence),
    ]
  }

  private func names(_ members: [Identifier<Member>]) -> String {
    members.map(project.name).sentenceList
  }
}

extension [String] {
  /// “a, b and c”.
  var sentenceList: String {
    guard let last, count > 1 else { return joined() }
    return "\(dropLast().joined(separator: ", ")) and \(last)"
  }

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
