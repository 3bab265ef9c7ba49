import CoProCore

extension Failure {
  init(_ problem: LookupProblem) {
    switch problem {
    case .notThere(.meeting, "last", _, let known):
      self.init(
        .notThere, "No meeting has been held yet, so there is no last one.",
        wayOut: Self.list(.meeting, known))
    case .notThere(.meeting, "next", _, let known):
      self.init(
        .notThere, "No meeting is still to come, so there is no next one.",
        wayOut: Self.list(.meeting, known))
    case .notThere(let sought, let text, let near, let known):
      var message = "There is no \(sought.rawValue) “\(text)”."
      if let first = near.first { message += " Did you mean “\(first)”?" }
      self.init(.notThere, message, wayOut: Self.list(sought, known))
    case .several(let sought, let text, let found):
      self.init(
        .notThere,
        "More than one \(sought.rawValue) fits “\(text)”: \(found.joined(separator: "; ")).",
        wayOut: "Give more of the name.")
    }
  }

  private static func list(_ sought: LookupProblem.Sought, _ known: [String]) -> String? {
    if sought == .rule { return "All of them: copro check --list" }
    guard !known.isEmpty else {
      return "There is none yet." + (first(sought).map { " Start with: \($0)" } ?? "")
    }
    let lines = known.prefix(20).map { "  \($0)" }
    let more = known.count > 20 ? ["  and \(known.count - 20) more"] : []
    return (["These are there:"] + lines + more).joined(separator: "\n")
  }

  /// The command that makes the first of its kind.
  private static func first(_ sought: LookupProblem.Sought) -> String? {
    switch sought {
    case .member: "copro member add --name NAME --side resident"
    case .meeting: "copro meeting add --date DAY --start TIME --end TIME"
    case .round: "copro survey open outcomes --for resident"
    case .outcome: "copro plan outcome add TEXT"
    case .objective: "copro plan objective add TEXT"
    case .activity: "copro plan activity add TEXT"
    case .measure: "copro plan measure add --outcome LABEL --method TEXT"
    case .constraint: "copro plan constraint add TEXT"
    case .budgetLine: "copro plan budget add TEXT --amount AMOUNT"
    case .decision: "copro meeting decide MEETING TEXT"
    case .action: "copro meeting action MEETING TEXT"
    case .application: "copro invite application add --name NAME"
    case .feedback: "copro feedback add TEXT"
    case .evidence: "copro evidence add TEXT --outcome OUTCOME"
    case .expense: "copro expense add TEXT --to NAME --amount AMOUNT"
    case .involvement: "copro involvement add TEXT --kind WAY"
    case .trainingSession: "copro training add TEXT"
    case .scopePart: "copro plan scope add TEXT --because TEXT"
    case .deadline: "copro plan deadline add TEXT --on DAY"
    default: nil
    }
  }
}
