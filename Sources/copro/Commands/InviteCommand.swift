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
      A short flyer goes out first. Those who answer it get the details of how to apply.
      """,
    examples: [
      Example("copro invite", "print the flyer"),
      Example("copro invite --details --save", "keep how to apply in the project's folder"),
      Example("copro invite --application -o form.md", "write the application form to a file"),
    ],
    parameters: [details, application] + Shared.document,
    exclusive: [[details, application]],
    subcommands: []
  ) { arguments, console in
    let context = try console.context(arguments, try console.load(arguments))
    if arguments[details] {
      try console.deliver(try context.write(HowToApplyDocument()), arguments)
      next(arguments, console, "copro invite --application --save", "keep a form to send with it")
    } else if arguments[application] {
      try console.deliver(try context.write(ApplicationFormDocument()), arguments)
    } else {
      try console.deliver(try context.write(FlyerDocument()), arguments)
      next(
        arguments, console, "copro invite --details --save", "keep what to send to those who answer"
      )
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
