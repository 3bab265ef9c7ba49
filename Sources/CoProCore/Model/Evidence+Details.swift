extension Evidence {
  /// One of the four details that evidence says.
  ///
  /// Source: *Co-production Guide: Working Stronger Together*, Sefton Council, “Evidence”.
  public enum Detail: Sendable, CaseIterable {
    case who
    case methods
    case purpose
    case difference
  }

  /// The details that it does not say yet.
  public var missingDetails: [Detail] {
    Detail.allCases.filter { detail in
      switch detail {
      case .who: who == nil
      case .methods: methods.isEmpty
      case .purpose: purpose == nil
      case .difference: difference == nil
      }
    }
  }

  /// Whether it is to be looked at again and nobody has yet.
  public var awaitsFollowUp: Bool { followUp != nil && followedUp == nil }
}

extension EvidenceFigure {
  /// The figure in words: “grants given: 2 before, 5 after (groups)”.
  public var words: String {
    var parts: [String] = []
    if let baseline { parts.append("\(baseline.text) before") }
    if let after { parts.append("\(after.text) after") }
    let figures = parts.isEmpty ? "not counted yet" : parts.joined(separator: ", ")
    return "\(what): \(figures)" + (unit.map { " (\($0))" } ?? "")
  }
}
