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

  /// Whether it is a figure of which only the beginning is known, to be counted again on a day.
  public var isYetToCome: Bool {
    guard let figure else { return false }
    return figure.after == nil && awaitsFollowUp
  }
}

extension Project {
  /// Whether a document may print a piece of evidence: what needs consent, only while it stands.
  public func mayPrint(_ evidence: Evidence) -> Bool {
    guard evidence.mayBePrinted, evidence.kind.needsConsent, let id = evidence.from,
      let member = member(id)
    else { return evidence.mayBePrinted }
    return member.agrees(to: evidence.kind == .photograph ? .photographs : .quotation)
  }
}

extension EvidenceFigure {
  /// The figure in English words: “grants given: 2 groups before, 5 groups after”.
  public var words: String { words(in: .builtIn) }

  /// The figure in words: “grants given: 2 groups before, 5 groups after”.
  func words(in language: LanguagePack) -> String {
    func counted(_ quantity: Quantity) -> String {
      quantity.text + (unit.map { " \($0)" } ?? "")
    }
    var places: [String: PhrasePlace] = ["what": .text(what)]
    if let baseline { places["before"] = .text(counted(baseline)) }
    if let after { places["after"] = .text(counted(after)) }
    switch (baseline, after) {
    case (nil, nil): return language.say("evidence/figure-to-come", places)
    case (_?, nil): return language.say("evidence/figure-before", places)
    case (nil, _?): return language.say("evidence/figure-after", places)
    case (_?, _?): return language.say("evidence/figure", places)
    }
  }
}
