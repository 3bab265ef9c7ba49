import Arguments
import CoProCore

/// `copro plan outcome`: the changes that the project hopes to see.
enum PlanOutcomeCommand {
  static let text = Positional<String>("TEXT", help: "The change, in a sentence.")
  static let label = PlanParts<Outcome>.label
  static let measure = Option<String>(
    "measure", value: "METHOD", help: "How you will know: a measure to add with it.")

  static let parts = PlanParts<Outcome>(
    name: "outcome", key: "outcomes", example: "O6",
    find: { try $0.outcome(named: $1) },
    pointers: { $0.pointers(at: $1.label) },
    consequence: "Its measures go with it, and links to it are cut.",
    line: { outcome, project in
      let measures = project.plan.measures(of: outcome.label).map(\.label.text)
      let known = measures.isEmpty ? "no measure yet" : "known by \(PlanWords.list(measures))"
      let kind =
        if outcome.kind == .general {
          "in every project"
        } else {
          outcome.standard == 5 ? "the guide's: put your own in its place" : "this project's own"
        }
      return "\(outcome.text) (\(kind); \(known))"
    },
    drop: { $0.remove($1.label) })

  static let command = Command<Console>(
    "outcome",
    summary: "Add, change, remove or list the changes you hope to see.",
    discussion: """
      The guide keeps its first four outcomes in every project. The fifth is to be replaced by one \
      or more of your own, drawn from your aim.
      """,
    examples: [
      Example("copro plan outcome list", "list the outcomes"),
      Example(
        "copro plan outcome edit O5 \"More groups make their own power.\"", "put yours in its place"
      ),
      Example("copro plan outcome add \"People have clear information.\"", "add another"),
    ],
    subcommands: [add, edit, parts.removeCommand, parts.listCommand])

  private static func addMeasure(
    _ arguments: Arguments, to outcome: Label<Outcome>, in plan: inout Plan
  ) {
    guard let method = arguments[measure] else { return }
    plan.add(Measure(label: plan.takeLabel(), outcome: outcome, method: method))
  }

  private static let add = Command<Console>(
    "add",
    summary: "Add a change that this project hopes to see.",
    examples: [
      Example("copro plan outcome add \"People have clear information.\"", "add an outcome"),
      Example(
        "copro plan outcome add \"People have clear information.\" --measure \"Ask 20 people\"",
        "and how you will know"),
    ],
    parameters: [text, measure]
  ) { arguments, console in
    let words = try PlanWords.line(arguments[text], "The outcome")
    let updated = try console.update(arguments) { draft in
      let label = draft.project.plan.takeLabel(for: Outcome.self)
      draft.project.plan.add(Outcome(label: label, text: words, kind: .project))
      addMeasure(arguments, to: label, in: &draft.project.plan)
      return label
    }
    let label = updated.result.text
    console.done(arguments, "Added outcome \(label): \(words)")
    if let guides = updated.project.plan.outcomes.first(where: {
      $0.kind == .project && $0.standard == 5
    }) {
      console.warn(
        "\(guides.label.text) is still the guide's. When yours say it all, take it out with: "
          + "copro plan outcome remove \(guides.label.text)")
    }
    if !arguments.given(measure) {
      console.next(
        arguments, "copro plan measure add --outcome \(label) --method TEXT",
        "say how you will know")
    }
  }

  private static let edit = Command<Console>(
    "edit",
    summary: "Change the words of an outcome.",
    examples: [
      Example(
        "copro plan outcome edit O5 \"More groups make their own power.\"", "change its words")
    ],
    parameters: [label, text, measure]
  ) { arguments, console in
    let words = try PlanWords.line(arguments[text], "The outcome")
    let updated = try console.update(arguments) { draft in
      var outcome = try draft.project.plan.outcome(named: arguments[label])
      // The guide's fifth outcome is there to be replaced: in other words it is the project's own.
      if outcome.standard == 5, words != outcome.text { outcome.standard = nil }
      outcome.text = words
      draft.project.plan.replace(outcome)
      addMeasure(arguments, to: outcome.label, in: &draft.project.plan)
      return outcome
    }
    let outcome = updated.result
    console.done(arguments, "Outcome \(outcome.label.text) is now: \(words)")
    if let standard = outcome.standard, outcome.kind == .general {
      console.warn(
        "\(outcome.label.text) was the guide's outcome \(standard), which all projects share. "
          + "In other words it cannot be compared with theirs.")
    }
    if updated.project.plan.measures(of: outcome.label).isEmpty {
      console.next(
        arguments, "copro plan measure add --outcome \(outcome.label.text) --method TEXT",
        "say how you will know")
    }
  }
}
