/// How a rule is dealt with: checked, kept by the way the program works, or not checked.
public enum RuleStanding: Equatable, Sendable {
  /// The program checks it.
  case checked
  /// No project can break it, because of how the program works; how so, in a sentence.
  case alwaysKept(String)
  /// A rule of a council's own table, for which the program has no check; in a sentence.
  case notCheckedYet(String)
  /// Only people can tell: it is a question of an audit.
  case asked

  /// In a word or two, for lists.
  public var words: String {
    switch self {
    case .checked: "checked"
    case .alwaysKept: "kept by copro"
    case .notCheckedYet: "not checked yet"
    case .asked: "asked in an audit"
    }
  }
}

extension Rule {
  /// How the rule is dealt with.
  public var standing: RuleStanding {
    if how == .attested { return .asked }
    if RuleCheck.byName[id] != nil { return .checked }
    if let reason = AlwaysKept.reasons[id] { return .alwaysKept(reason) }
    return .notCheckedYet("copro does not know this rule.")
  }
}
