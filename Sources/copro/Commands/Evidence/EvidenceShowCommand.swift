import Arguments
import CoProCore
import JSONText

/// `copro evidence show`: everything that is kept of one piece of evidence.
enum EvidenceShowCommand {
  static let command = Command<Console>(
    "show",
    summary: "Show all that is kept of one piece of evidence.",
    examples: [Example("copro evidence show E1", "everything about E1")],
    parameters: [EvidenceCommand.code, Shared.json]
  ) { arguments, console in
    let project = try console.load(arguments)
    let evidence = try project.coded(Evidence.self, named: arguments[EvidenceCommand.code])
    if arguments[Shared.json] {
      return try console.result(evidence.json.asObject ?? [])
    }
    let lines = [evidence.line] + facts(evidence) + links(evidence, in: project)
    try console.result(
      WrappedText(lines.joined(separator: "\n"), width: console.width).text + "\n")
    EvidenceAddCommand.warn(evidence, console)
    try EvidenceFiles(in: try console.folder(arguments)).warn(of: [evidence], console)
  }

  private static func facts(_ evidence: Evidence) -> [String] {
    var lines: [String] = []
    func add(_ title: String, _ text: String?) {
      if let text { lines.append("\(title): \(text)") }
    }
    add("Figure", evidence.figure?.words)
    add("Source", evidence.source)
    add("File", evidence.file?.path)
    add("Who was involved", evidence.who)
    if !evidence.methods.isEmpty { add("How", PlanWords.list(evidence.methods)) }
    add("What it was for", evidence.purpose)
    add("What difference it made", evidence.difference)
    add("To be looked at again", evidence.followUp?.words)
    add("Looked at again", evidence.followedUp?.words)
    add("Found then", evidence.found)
    if evidence.kind.needsConsent { add("Consent to use it", evidence.consentOn?.words) }
    return lines
  }

  private static func links(_ evidence: Evidence, in project: Project) -> [String] {
    var parts = evidence.measures.map { "measure \($0.text)" }
    parts += evidence.activities.map { "activity \($0.text)" }
    parts += evidence.decisions.map {
      "decision \($0.label.text) of meeting \(project.numbers[$0.meeting])"
    }
    parts += evidence.actions.map {
      "action \($0.label.text) of meeting \(project.numbers[$0.meeting])"
    }
    parts += evidence.meetings.map { "meeting \(project.numbers[$0])" }
    parts += evidence.rounds.compactMap { id in
      project.rounds.first { $0.id == id }.map { "the round \($0.name)" }
    }
    parts += evidence.feedback.compactMap { project.coded($0) }.map { "feedback \($0.label.text)" }
    return parts.isEmpty ? [] : ["It comes from: \(PlanWords.list(parts))"]
  }
}
