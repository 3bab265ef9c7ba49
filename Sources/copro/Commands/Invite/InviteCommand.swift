import Arguments
import CoProCore

/// `copro invite`: what is sent to residents who may want to join.
enum InviteCommand {
  static let details = Flag("details", help: "Print how to apply, for those who answer the flyer.")
  static let application = Flag(
    "application", help: "Print a very simple form to apply with. It is copro's own.")

  static let command = Command<Console>(
    "invite",
    summary: "Print the flyer that invites residents, how to apply, or the application form.",
    discussion: """
      A short flyer goes out first. Those who answer it get the details of how to apply. Letters, \
      applications, and what went out when have commands of their own.
      """,
    examples: [
      Example("copro invite", "print the flyer"),
      Example("copro invite --details --save", "keep how to apply in the project's folder"),
      Example("copro invite --application -o form.md", "write the application form to a file"),
      Example("copro invite letter welcome --all -o welcome.md", "write a letter to everyone"),
    ],
    parameters: [details, application] + Shared.document,
    exclusive: [[details, application]],
    subcommands: [
      InviteLetterCommand.command, InviteApplicationCommand.command, InviteSentCommand.command,
    ]
  ) { arguments, console in
    let context = try console.context(arguments, try console.load(arguments))
    if arguments[details] {
      try deliver(HowToApplyDocument(), context, arguments, &console)
      next(arguments, console, "copro invite --application --save", "keep a form to send with it")
    } else if arguments[application] {
      try deliver(ApplicationFormDocument(), context, arguments, &console)
    } else {
      try deliver(FlyerDocument(), context, arguments, &console)
      next(
        arguments, console, "copro invite --details --save", "keep what to send to those who answer"
      )
    }
  }

  private static func deliver(
    _ document: some Document, _ context: DocumentContext, _ arguments: Arguments,
    _ console: inout Console
  ) throws {
    try console.deliver(document, context, arguments)
    tellOfDeadline(context, console)
  }

  /// Says when the days do not leave time to choose people and call them.
  ///
  /// The guide wants the deadline before the first meeting; fourteen days between them is our own figure.
  private static func tellOfDeadline(_ context: DocumentContext, _ console: Console) {
    guard let deadline = context.project.settings.applicationDeadline?.day,
      let first = context.project.meetings.first(where: \.isOn)?.date
    else { return }
    let days = deadline.days(until: first)
    if days <= 0 {
      console.warn(
        "People can apply until \(deadline.words), but the first meeting is on \(first.words).")
    } else if days < 14 {
      console.warn(
        "Only \(days == 1 ? "one day lies" : "\(days) days lie") between the deadline and the first "
          + "meeting. Choosing people, calling each one and sending papers takes longer.")
    }
  }

  /// A document that is only looked at needs no next step.
  private static func next(
    _ arguments: Arguments, _ console: Console, _ command: String, _ does: String
  ) {
    guard arguments[Shared.save] || arguments.given(Shared.output) else { return }
    console.next(arguments, command, does)
  }
}
