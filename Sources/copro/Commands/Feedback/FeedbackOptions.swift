import Arguments
import CoProCore

/// Options that `feedback add` and `feedback edit` share.
enum FeedbackOptions {
  static let side = Option<Side>(
    "side", value: "SIDE", help: "Which side said it; never who.",
    choices: ["resident", "council-staff", "councillor", "other"], parse: MemberOptions.side)
  static let meeting = Option<String>(
    "meeting", value: "MEETING", help: "The meeting at which it was said.")
  static let round = Option<String>(
    "round", value: "ROUND", help: "The round of a questionnaire in which it was said.")
  static let way = Option<String>(
    "way", value: "TEXT", help: "How else it reached you, such as “at the library stall”.")
  static let theme = Option<String>(
    "theme", value: "TEXT", help: "What it is about, in a word or two.")
  static let outcomes = Option<String>(
    "outcome", value: "OUTCOME", help: "An outcome it belongs to, such as O2."
  ).repeating
  static let owner = Option<String>(
    "owner", value: "NAME", help: "Who sees to it: a member, or others in words.")
  static let due = Option<String>(
    "due", value: "DAY", help: "The day by which people were promised an answer.")
  static let on = Option<String>(
    "on", value: "DAY", help: "The day it was said.", usually: "the meeting's day, or today")
  static let member = Option<String>(
    "from-member", value: "NAME",
    help: "The member who said it and agrees to be quoted; the name is not printed.")
  static let withConsent = Flag(
    "with-consent", help: "That the member was asked and agrees to be quoted.")

  static var all: [any Parameter] {
    [side, meeting, round, way, theme, outcomes, owner, due, on, member, withConsent]
  }

  /// Puts the options that were given into a record.
  static func apply(
    _ arguments: Arguments, to feedback: inout Feedback, in project: Project, today: Day
  ) throws {
    if let side = arguments[side] { feedback.side = side }
    if let name = arguments[meeting] {
      let meeting = try project.meeting(named: name, today: today)
      feedback.meeting = meeting.id
      if !arguments.given(on) { feedback.on = min(meeting.date, today) }
    }
    if let name = arguments[round] { feedback.round = try project.round(named: name).id }
    if let words = arguments[way] {
      feedback.way = try PublicWords.line(words, "The way", in: project)
    }
    if let words = arguments[theme] {
      feedback.theme = try PublicWords.line(words, "The theme", in: project)
    }
    if arguments.given(outcomes) {
      feedback.outcomes = try arguments[outcomes].map { try project.plan.outcome(named: $0).label }
    }
    if arguments.given(owner) {
      feedback.owner = try PublicWords.owner(arguments[owner], in: project)
    }
    let due = try arguments.value(of: due) {
      try DayReader.read($0, today: today, nearest: .future)
    }
    if let due { feedback.due = due }
    let on = try arguments.value(of: on) { try DayReader.readRecord($0, today: today) }
    if let on { feedback.on = on }
    guard feedback.on <= today else {
      throw Failure(
        .commandLine, "\(feedback.on.words) is still to come.",
        wayOut: "Give the day it was said with --on.")
    }
    try applyMember(arguments, to: &feedback, in: project)
  }

  private static func applyMember(
    _ arguments: Arguments, to feedback: inout Feedback, in project: Project
  ) throws {
    guard let name = arguments[member] else {
      if arguments[withConsent] { throw arguments.missing([member]) }
      return
    }
    let person = try project.member(named: name)
    guard arguments[withConsent], person.agrees(to: .quotation) else {
      let command =
        "copro member edit \(ShellWord.quoted(person.name)) --consent quotation"
      throw Failure(
        .refused,
        "What \(person.name) said cannot be kept with who said it, because "
          + (person.agrees(to: .quotation)
            ? "you did not say --with-consent." : "no consent to be quoted is noted."),
        wayOut: "Leave the name out and give only the side. Or ask first, and note it with: "
          + "\(command), then say --with-consent as well.")
    }
    feedback.from = person.id
    feedback.side = person.side
  }
}
