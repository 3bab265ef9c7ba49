import CoProCore

extension Failure {
  init(_ problem: LookupProblem) {
    switch problem {
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
    guard !known.isEmpty else { return "There is none yet." }
    let lines = known.prefix(20).map { "  \($0)" }
    let more = known.count > 20 ? ["  and \(known.count - 20) more"] : []
    return (["These are there:"] + lines + more).joined(separator: "\n")
  }
}
