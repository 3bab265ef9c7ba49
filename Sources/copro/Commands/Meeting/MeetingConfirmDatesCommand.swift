import Arguments
import CoProCore

/// `copro meeting confirm-dates`: notes that the dates suit the members.
enum MeetingConfirmDatesCommand {
  static let meetings = Positional<String>(
    "MEETING", help: "The meetings; without any, all that are still to come."
  ).any
  static let by = Option<String>(
    "by", value: "NAME", help: "A member who has confirmed."
  ).repeating
  static let on = Option<String>(
    "on", value: "DAY", help: "The day they said so.", usually: "today")

  static let command = Command<Console>(
    "confirm-dates",
    summary: "Note that members have said the dates suit them.",
    discussion: """
      A project starts with proposed dates. Confirm them with the members, for instance in the call \
      before the first meeting, and note it here.
      """,
    examples: [
      Example("copro meeting confirm-dates", "everyone has confirmed all the dates to come"),
      Example("copro meeting confirm-dates 2 3 --by Amina --by Sam", "two people, two dates"),
    ],
    parameters: [meetings, by, on]
  ) { arguments, console in
    let today = try console.today(arguments)
    let day = try arguments.value(of: on) {
      try DayReader.readRecord($0, today: today)
    }
    let updated = try console.update(arguments) { draft in
      let project = draft.project
      var chosen: [Meeting] = []
      for name in arguments[meetings] {
        chosen.append(try project.meeting(named: name, today: today))
      }
      if arguments[meetings].isEmpty {
        chosen = project.meetings.filter { $0.isOn && $0.date >= today }
      }
      guard !chosen.isEmpty else {
        throw Failure(
          .notThere, "No meetings are still to come.",
          wayOut: "Plan one with: copro meeting add --date DAY --start TIME --end TIME")
      }
      var people: [Identifier<Member>] = []
      for name in arguments[by] { people.append(try project.member(named: name).id) }
      let ids = Set(chosen.map(\.id))
      for index in draft.project.meetings.indices
      where ids.contains(draft.project.meetings[index].id) {
        draft.project.meetings[index].datesConfirmed = day ?? today
        let already = draft.project.meetings[index].confirmedBy
        draft.project.meetings[index].confirmedBy += people.filter { !already.contains($0) }
      }
      return chosen
    }
    let numbers = updated.project.numbers
    let words = updated.result.map { numbers[$0.id] }.listed
    console.done(
      arguments,
      updated.result.count == 1
        ? "The date of meeting \(words) is confirmed."
        : "The dates of meetings \(words) are confirmed.")
    if let first = updated.result.first {
      console.next(arguments, "copro agenda \(numbers[first.id])", "see the agenda")
    }
  }
}

extension [String] {
  /// “1, 2 and 3”.
  var listed: String {
    guard let last, count > 1 else { return joined() }
    return "\(dropLast().joined(separator: ", ")) and \(last)"
  }
}
