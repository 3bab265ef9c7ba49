import Arguments
import CoProCore
import JSONText

/// `copro evidence list`: what there is for each outcome.
enum EvidenceListCommand {
  static let outcome = Option<String>("outcome", value: "OUTCOME", help: "Only for this outcome.")
  static let followUp = Flag("follow-up", help: "Only what is to be looked at again.")

  static let command = Command<Console>(
    "list",
    summary: "List the evidence, and the outcomes that have none.",
    examples: [
      Example("copro evidence list", "all of it"),
      Example("copro evidence list --outcome O2", "what there is for an outcome"),
      Example("copro evidence list --follow-up", "what is to be looked at again"),
    ],
    parameters: [outcome, followUp, Shared.json]
  ) { arguments, console in
    let project = try console.load(arguments)
    let served = try arguments[outcome].map { try project.plan.outcome(named: $0).label }
    let found = project.evidence.filter { evidence in
      served.map(evidence.outcomes.contains) ?? true
        && (!arguments[followUp] || (evidence.followUp != nil && evidence.followedUp == nil))
    }
    if arguments[Shared.json] {
      return try console.result([JSONMember("evidence", .array(found.map(\.json)))])
    }
    let bare = project.plan.outcomes.map(\.label).filter {
      (served == nil || served == $0) && project.evidence(for: $0).isEmpty
    }
    let lines = found.map { evidence in
      let again = evidence.followUp.map { day in
        evidence.followedUp.map { " Looked at again on \($0.wordsWithoutWeekday)." }
          ?? " To be looked at again on \(day.wordsWithoutWeekday)."
      }
      return "\(evidence.line)\(again ?? "")\n"
    }
    try console.result(WrappedText(lines.joined(), width: console.width).text)
    if found.isEmpty, arguments[followUp] { console.message("Nothing is to be looked at again.") }
    if !bare.isEmpty, !arguments[followUp] {
      console.warn("There is no evidence yet for \(PlanWords.list(bare.map(\.text))).")
    }
    try EvidenceFiles(in: try console.folder(arguments)).warn(of: found, console)
  }
}
