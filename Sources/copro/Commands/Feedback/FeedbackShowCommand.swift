import Arguments
import CoProCore
import JSONText

/// `copro feedback show`: everything that is noted of one thing that was said.
enum FeedbackShowCommand {
  static let command = Command<Console>(
    "show",
    summary: "Show all that is noted of one thing that people said.",
    examples: [Example("copro feedback show F1", "everything about F1")],
    parameters: [FeedbackCommand.code, Shared.json]
  ) { arguments, console in
    let project = try console.load(arguments)
    let feedback = try project.coded(Feedback.self, named: arguments[FeedbackCommand.code])
    if arguments[Shared.json] {
      return try console.result(feedback.json.asObject ?? [])
    }
    var lines = [
      feedback.line(in: project),
      "How it stands: \(feedback.standing(on: try console.today(arguments), in: project))",
    ]
    if let theme = feedback.theme { lines.append("About: \(theme)") }
    if !feedback.outcomes.isEmpty {
      lines.append("Outcomes: \(PlanWords.list(feedback.outcomes.map(\.text)))")
    }
    if let owner = feedback.owner { lines.append("Who sees to it: \(project.name(of: owner))") }
    if let from = feedback.from {
      lines.append("Said by, with consent, never printed: \(project.name(of: from))")
    }
    if let since = feedback.lookingSince { lines.append("Looked at since: \(since.words)") }
    for telling in feedback.told {
      let at = telling.meeting.map { " at meeting \(project.numbers[$0])" } ?? ""
      let how = telling.isByLetter ? "Told by letter" : "Told"
      lines.append("\(how): \(telling.to)\(at), \(telling.on.words)")
    }
    let pointers = project.pointers(at: feedback)
    if !pointers.isEmpty {
      lines.append(
        "It is named by: \(PlanWords.list(pointers.map { PlanWords.words($0, in: project) }))")
    }
    try console.result(
      WrappedText(lines.joined(separator: "\n"), width: console.width).text + "\n")
  }
}
