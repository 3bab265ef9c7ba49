import Arguments
import CoProCore

/// `copro member edit`: changes what is kept of one person.
enum MemberEditCommand {
  static let newName = Option<String>("name", value: "NAME", help: "The new name.")
  static let withdraw = Option<Consent.Purpose>(
    "withdraw", value: "PURPOSE", of: Consent.Purpose.self,
    help: "Something the person no longer agrees to."
  ).repeating

  static let command = Command<Console>(
    "edit",
    summary: "Change what is kept of a person.",
    examples: [
      Example("copro member edit Sam --job-title \"Energy officer\"", "add a job title"),
      Example("copro member edit Robin --consent name-in-documents", "note an agreement"),
      Example("copro member edit Robin --from needs.json", "take needs from a file"),
    ],
    parameters: [MemberCommand.who, newName, MemberOptions.side] + MemberOptions.all + [withdraw]
      + MemberParticipation.all
  ) { arguments, console in
    let today = try console.today(arguments)
    let surroundings = console
    let bytes = try arguments[MemberOptions.from].map { try surroundings.content(of: $0) }
    let changed = try console.update(arguments) { draft in
      var member = try draft.project.member(named: arguments[MemberCommand.who])
      let details = try bytes.map {
        try MemberDetails.readOne(
          $0, file: arguments[MemberOptions.from] ?? "", about: member, in: draft.project)
      }
      try details?.apply(to: &member, today: today)
      try MemberOptions.apply(arguments, to: &member, today: today)
      try MemberParticipation.apply(arguments, to: &member, surroundings)
      if let name = arguments[newName].flatMap(MemberDetails.tidied) { member.name = name }
      for purpose in arguments[withdraw] {
        member.consents.append(Consent(purpose, given: false, on: today))
      }
      let isSame = draft.project.member(member.id) == member
      draft.project.replace(member)
      return (member, isSame)
    }
    let (member, isSame) = changed.result
    console.done(
      arguments, isSame ? "Nothing to change for \(member.name)." : "Changed \(member.name).")
    console.next(
      arguments, "copro member show \(ShellWord.quoted(member.name))", "see what is kept")
  }
}
