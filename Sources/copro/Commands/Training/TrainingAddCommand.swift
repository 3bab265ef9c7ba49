import Arguments
import CoProCore

/// `copro training add`: notes a session, and who was there.
enum TrainingAddCommand {
  static let text = Positional<String>("TEXT", help: "What it was about.")
  static let members = Option<String>(
    "member", value: "NAME", help: "A member who was there."
  ).repeating
  static let people = Option<Int>(
    "people", number: "NUMBER", in: 1...100_000, help: "How many were there in all.",
    usually: "as many as members")
  static let on = Option<String>("on", value: "DAY", help: "The day.", usually: "today")
  static let by = Option<String>("by", value: "TEXT", help: "Who led it, in words.")
  static let informal = Flag("informal", help: "It was informal, so nobody is asked about it.")

  static let command = Command<Console>(
    "add",
    summary: "Note a training session, and who was there.",
    discussion: "It is noted with each member as well, so “member train” is not needed.",
    examples: [
      Example(
        "copro training add \"Plain English\" --member Robin --member Sam --on \"15 June\" "
          + "--by \"the council's trainer\"", "a session that two members went to")
    ],
    parameters: [text, members, people, on, by, informal]
  ) { arguments, console in
    let today = try console.today(arguments)
    let day = try console.pastDay(on, arguments) ?? today
    let updated = try console.update(arguments) { draft in
      let what = try PublicWords.line(arguments[text], "The session", in: draft.project)
      var session = TrainingSession(
        id: draft.newIdentifier(for: TrainingSession.self), label: draft.project.nextLabel(),
        what: what, on: day)
      session.isFormal = !arguments[informal]
      session.by = try PublicWords.given(arguments[by], "Who led it", in: draft.project)
      let names = arguments[members]
      session.people = arguments[people] ?? (names.isEmpty ? nil : names.count)
      let training = Training(on: day, what: what, formal: session.isFormal)
      for name in names {
        var member = try draft.project.member(named: name)
        if !member.training.contains(training) { member.training.append(training) }
        draft.project.replace(member)
      }
      draft.project.add(session)
      return session
    }
    console.done(arguments, "Noted \(updated.result.line).")
    guard updated.result.isFormal else { return }
    console.next(
      arguments, "copro training feedback \(updated.result.label.text) TEXT",
      "note what people said of it")
  }
}

/// `copro training feedback`: notes what people said of a session.
enum TrainingFeedbackCommand {
  static let texts = Positional<String>("TEXT", help: "What somebody said, without names.").any
  static let round = Option<String>(
    "round", value: "ROUND", help: "The round of a questionnaire that asked about it.")
  static let change = Option<String>(
    "change", value: "TEXT", help: "What will be done otherwise next time.")

  static let command = Command<Console>(
    "feedback",
    summary: "Note what people said of a training session.",
    examples: [
      Example("copro training feedback T1 \"The examples helped most.\"", "what somebody said"),
      Example(
        "copro training feedback T1 --change \"Send the slides before.\"", "what will change"),
    ],
    parameters: [TrainingCommand.code, texts, round, change]
  ) { arguments, console in
    let all: [any Parameter] = [texts, round, change]
    guard all.contains(where: arguments.given) else { throw arguments.missing([texts]) }
    let updated = try console.update(arguments) { draft in
      var session = try draft.project.coded(
        TrainingSession.self, named: arguments[TrainingCommand.code])
      session.feedback += try arguments[texts].map {
        try PublicWords.line($0, "The feedback", in: draft.project)
      }
      if let name = arguments[round] { session.round = try draft.project.round(named: name).id }
      if let words = try PublicWords.given(arguments[change], "The change", in: draft.project) {
        session.change = words
      }
      draft.project.replace(session)
      return session
    }
    let count = updated.result.feedback.count
    console.done(
      arguments,
      "Noted for \(updated.result.label.text); it has \(count == 1 ? "1 comment" : "\(count) comments") now."
    )
  }
}
