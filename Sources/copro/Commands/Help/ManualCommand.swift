import Arguments

/// `copro manual`: the manual page.
enum ManualCommand {
  static let command: Command<Console> = Command(
    "manual",
    summary: "Print the manual page, for man.",
    examples: [Example("copro manual > copro.1", "keep it where man finds it")]
  ) { _, console in
    try console.result(ManualPage(Copro.program).text)
  }
}
