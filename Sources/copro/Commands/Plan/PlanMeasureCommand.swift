import Arguments
import CoProCore

/// `copro plan measure`: how each outcome will be known.
enum PlanMeasureCommand {
  static let label = PlanParts<Measure>.label
  static let outcome = Option<String>(
    "outcome", value: "LABEL", help: "The outcome that it measures, such as O5.")
  static let method = Option<String>(
    "method", value: "TEXT", help: "How you find out: ask people, count, read the notes.")
  static let instrument = Option<String>(
    "instrument", value: "TEXT",
    help: "What with: a questionnaire, a record, the council's figures.")
  static let when = Option<String>(
    "when", value: "TEXT", help: "When, in words: at the end, six months after.")
  static let due = Option<String>("due", value: "DAY", help: "The day by which you will know.")
  static let baseline = Option<String>("baseline", value: "TEXT", help: "How things were before.")
  static let result = Option<String>("result", value: "TEXT", help: "What you found.")
  static let resultOn = Option<String>(
    "result-on", value: "DAY", help: "The day you found it.", usually: "today")

  private static let outcomeWanted = outcome.required
  private static let methodWanted = method.required

  static let parts = PlanParts<Measure>(
    name: "measure", key: "measures", example: "M3",
    find: { try $0.measure(named: $1) },
    pointers: { $0.pointers(at: $1.label) },
    consequence: "Evidence that names it stays, without it.",
    line: { measure, _ in
      let details = [
        "for \(measure.outcome.text)", measure.instrument, measure.when,
        measure.due.map { "by \($0.words)" }, measure.baseline.map { "before: \($0)" },
        measure.result.map { "found: \($0)" },
      ]
      return "\(measure.method) (\(details.compactMap { $0 }.joined(separator: "; ")))"
    },
    drop: { $0.remove($1.label) })

  static let command = Command<Console>(
    "measure",
    summary: "Add, change, remove or list how each outcome will be known.",
    discussion: """
      For an outcome of your own, the guide suggests: changes in satisfaction with the service; \
      feedback from staff; changes in the number or type of complaints; or a figure that can be \
      counted. Do not test people: it feels like being judged.
      """,
    examples: [
      Example(
        "copro plan measure add --outcome O5 --method \"Count the groups\" --when \"a year after\"",
        "add a measure"),
      Example("copro plan measure edit M10 --baseline \"4 groups\"", "note how things were before"),
      Example("copro plan measure edit M10 --result \"9 groups\"", "note what you found"),
    ],
    subcommands: [add, edit, parts.removeCommand, parts.listCommand])

  private static let add = Command<Console>(
    "add",
    summary: "Add a way of knowing about an outcome.",
    examples: [
      Example(
        "copro plan measure add --outcome O5 --method \"Count the groups\" --when \"a year after\"",
        "add a measure")
    ],
    parameters: [
      outcomeWanted, methodWanted, instrument, when, due, baseline, result, resultOn,
    ]
  ) { arguments, console in
    let method = try PlanWords.line(arguments[methodWanted], "The method")
    let changes = try Changes(arguments, console)
    let updated = try console.update(arguments) { draft in
      let outcome = try draft.project.plan.outcome(named: arguments[outcomeWanted]).label
      let label = draft.project.plan.takeLabel(for: Measure.self)
      var measure = Measure(label: label, outcome: outcome, method: method)
      changes.apply(to: &measure)
      draft.project.plan.add(measure)
      return measure
    }
    tell("Added measure", updated.result, updated.project, arguments, console)
  }

  private static let edit = Command<Console>(
    "edit",
    summary: "Change a measure, or note what was found.",
    examples: [
      Example(
        "copro plan measure edit M10 --result \"9 groups\" --result-on \"1 May\"",
        "note what was found")
    ],
    parameters: [label, outcome, method, instrument, when, due, baseline, result, resultOn]
  ) { arguments, console in
    let all: [any Parameter] = [outcome, method, instrument, when, due, baseline, result, resultOn]
    guard all.contains(where: arguments.given) else { throw PlanWords.nothingToChange(arguments) }
    let method = try arguments[method].map { try PlanWords.line($0, "The method") }
    let changes = try Changes(arguments, console)
    let updated = try console.update(arguments) { draft in
      let plan = draft.project.plan
      var measure = try plan.measure(named: arguments[label])
      if let name = arguments[outcome] { measure.outcome = try plan.outcome(named: name).label }
      if let method { measure.method = method }
      changes.apply(to: &measure)
      draft.project.plan.replace(measure)
      return measure
    }
    tell("Changed measure", updated.result, updated.project, arguments, console)
  }

  /// What was said of a measure, besides its outcome and method.
  private struct Changes {
    let instrument, when, baseline, result: String?
    let due, resultOn: Day?

    init(_ arguments: Arguments, _ console: Console) throws {
      instrument = try arguments[PlanMeasureCommand.instrument].map {
        try PlanWords.line($0, "The instrument")
      }
      when = try arguments[PlanMeasureCommand.when].map { try PlanWords.line($0, "The time") }
      baseline = try arguments[PlanMeasureCommand.baseline].map {
        try PlanWords.line($0, "The baseline")
      }
      result = try arguments[PlanMeasureCommand.result].map { try PlanWords.line($0, "The result") }
      due = try console.comingDay(PlanMeasureCommand.due, arguments)
      let found = try console.pastDay(PlanMeasureCommand.resultOn, arguments)
      resultOn = try found ?? (result == nil ? nil : console.today(arguments))
    }

    func apply(to measure: inout Measure) {
      if let instrument { measure.instrument = instrument }
      if let when { measure.when = when }
      if let due { measure.due = due }
      if let baseline { measure.baseline = baseline }
      if let result { measure.result = result }
      if let resultOn { measure.resultOn = resultOn }
    }
  }

  private static func tell(
    _ what: String, _ measure: Measure, _ project: Project, _ arguments: Arguments,
    _ console: Console
  ) {
    console.done(arguments, "\(what) \(measure.label.text): \(parts.line(measure, project))")
    if measure.when == nil, measure.due == nil {
      console.next(
        arguments, "copro plan measure edit \(measure.label.text) --when TEXT",
        "say when you will know")
    } else if let outcome = project.plan.outcomes.first(where: {
      project.plan.measures(of: $0.label).isEmpty
    }) {
      console.next(
        arguments, "copro plan measure add --outcome \(outcome.label.text) --method TEXT",
        "\(outcome.label.text) has no measure yet")
    }
  }
}
