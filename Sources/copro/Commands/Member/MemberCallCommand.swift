import Arguments
import CoProCore

/// `copro member call`: notes the call before the first meeting, and what the person needs.
enum MemberCallCommand {
  static let date = Option<String>(
    "date", value: "DAY", help: "The day of the call.", usually: "today")
  static let by = Option<String>("by", value: "NAME", help: "Who called.")
  static let needs = Flag("needs", help: "Ask, at the terminal, what the person needs.")
  static let from = Option<String>(
    "from", value: "FILE", help: "Take the needs from a file (JSON or CSV); - is standard input.")

  static let command = Command<Console>(
    "call",
    summary: "Note the call to a member before the first meeting.",
    discussion: """
      Whoever leads the group calls every member before the first meeting. It is the time to ask \
      what each person needs to take part.
      """,
    examples: [
      Example("copro member call Robin", "you called Robin today"),
      Example("copro member call Robin --needs", "and write down what Robin needs"),
      Example("copro member call Robin --date \"20 March\" --by Sam", "an earlier call by Sam"),
    ],
    parameters: [MemberCommand.who, date, by, needs, from],
    exclusive: [[needs, from]]
  ) { arguments, console in
    let today = try console.today(arguments)
    let day = try arguments.value(of: date) { try DayReader.readRecord($0, today: today) }
    let project = try console.load(arguments)
    let member = try project.member(named: arguments[MemberCommand.who])
    var details: MemberDetails?
    if let file = arguments[from] {
      details = try MemberDetails.readOne(
        try console.content(of: file), file: file, about: member, in: project)
    } else if arguments[needs] {
      details = try NeedsQuestions.ask(member, arguments, &console)
    }
    let noted = details
    let changed = try console.update(arguments) { draft in
      var member = try draft.project.member(named: arguments[MemberCommand.who])
      member.call = Call(on: day ?? today, by: arguments[by])
      try noted?.apply(to: &member, today: day ?? today)
      draft.project.replace(member)
      return member
    }
    console.done(
      arguments, "Noted a call to \(changed.result.name) on \((day ?? today).words).")
    let waiting = changed.project.members.first {
      $0.call == nil && $0.role.isCounted && $0.left == nil
    }
    if let waiting {
      console.next(
        arguments, "copro member call \(ShellWord.quoted(waiting.name))", "not called yet")
    }
  }
}

/// The questions about needs that are asked at a terminal; they never stand on a command line.
enum NeedsQuestions {
  private static let questions = [
    ("access-needs", "What do they need to get in and take part (step-free way in, hearing loop)?"),
    ("support-needs", "What help would they like (a lift, a call before and after, help online)?"),
    ("dietary-needs", "What can they not eat?"),
    ("telephone", "Which telephone number may be used?"),
  ]

  static func ask(
    _ member: Member, _ arguments: Arguments, _ console: inout Console
  ) throws -> MemberDetails {
    guard !arguments[Globals.noInput] else {
      throw Failure(
        .commandLine, "--needs asks questions, and --no-input says not to.",
        wayOut: "Give the answers in a file with --from FILE.")
    }
    console.message(
      questions.contains { kept($0.0, member) != nil }
        ? "For \(member.name). Put ; between several; Enter keeps what is in brackets, or means none; "
          + "“none” takes it out."
        : "For \(member.name). Put ; between several; Enter means none.")
    var details = MemberDetails()
    for (name, question) in questions {
      let before = kept(name, member)
      try console.errors.write("\(question) \(before.map { "[\($0)] " } ?? "")")
      guard let answer = console.input.readLine() else { break }
      let isEmpty = answer.allSatisfy(\.isWhitespace)
      try details.answer(name, isEmpty ? before ?? "" : answer)
    }
    return details
  }

  /// What is written down already: an Enter must not wipe out what somebody needs.
  private static func kept(_ name: String, _ member: Member) -> String? {
    let needs =
      switch name {
      case "access-needs": member.accessNeeds
      case "support-needs": member.supportNeeds
      case "dietary-needs": member.dietaryNeeds
      default: member.telephone.map { [$0] } ?? []
      }
    return needs.isEmpty ? nil : needs.joined(separator: "; ")
  }
}
