import Arguments
import CoProCore

/// `copro involvement add`: notes a way of taking part.
enum InvolvementAddCommand {
  static let text = Positional<String>("TEXT", help: "What it is, without names.")
  private static let kind = InvolvementOptions.kind.required

  static let command = Command<Console>(
    "add",
    summary: "Note a way of taking part besides meetings.",
    examples: [
      Example(
        "copro involvement add \"Visit to the solar farm\" --kind visit --from \"4 May\" --hours 3 "
          + "--residents 5", "a visit"),
      Example(
        "copro involvement add \"Stall at the school fair\" --kind event --reaches \"young people\"",
        "a stall for people who do not come to meetings"),
    ],
    parameters: [text, kind] + InvolvementOptions.details
  ) { arguments, console in
    let surroundings = console
    let updated = try console.update(arguments) { draft in
      let words = try PublicWords.line(arguments[text], "The way", in: draft.project)
      var way = Involvement(
        id: draft.newIdentifier(for: Involvement.self), label: draft.project.nextLabel(),
        text: words, kind: arguments[kind])
      try InvolvementOptions.apply(arguments, to: &way, in: draft.project, surroundings)
      draft.project.add(way)
      return way
    }
    console.done(arguments, "Noted \(updated.result.line).")
    console.next(
      arguments, "copro involvement edit \(updated.result.label.text) --result TEXT",
      "note what came of it")
  }
}

/// `copro involvement edit`: changes or completes what is noted of one.
enum InvolvementEditCommand {
  static let text = Positional<String>("TEXT", help: "What it is, in other words.").optional

  static let command = Command<Console>(
    "edit",
    summary: "Change or complete what is noted of a way of taking part.",
    examples: [
      Example(
        "copro involvement edit W1 --residents 5 --result \"We saw what a lease is.\"",
        "who came, and what came of it")
    ],
    parameters: [InvolvementCommand.code, text, InvolvementOptions.kind]
      + InvolvementOptions.details
  ) { arguments, console in
    let all: [any Parameter] = [text, InvolvementOptions.kind] + InvolvementOptions.details
    guard all.contains(where: arguments.given) else { throw PlanWords.nothingToChange(arguments) }
    let surroundings = console
    let updated = try console.update(arguments) { draft in
      var way = try draft.project.coded(
        Involvement.self, named: arguments[InvolvementCommand.code])
      if let words = try PublicWords.given(arguments[text], "The way", in: draft.project) {
        way.text = words
      }
      try InvolvementOptions.apply(arguments, to: &way, in: draft.project, surroundings)
      draft.project.replace(way)
      return way
    }
    console.done(arguments, "Changed \(updated.result.line).")
  }
}
