/// Which side of the partnership a member is on.
///
/// Source: *How to do Co-production*, West Berkshire Council, “Running good group meetings”. Council
/// staff and councillors are counted together against residents; others (partners, facilitators) are
/// not counted.
public enum Side: String, Choice {
  case resident
  case councilStaff = "council-staff"
  case councillor
  case other

  /// Whether the member is counted on the council's side.
  public var isCouncil: Bool { self == .councilStaff || self == .councillor }

  /// The side in words: “resident”, “council staff”.
  public var words: String {
    switch self {
    case .resident: "resident"
    case .councilStaff: "council staff"
    case .councillor: "councillor"
    case .other: "other"
    }
  }
}

/// What a member does in the group.
public enum MemberRole: String, Choice {
  case member
  case chair
  case facilitator
  case secretariat
  case inAttendance = "in-attendance"

  /// Whether the member counts as one of the group.
  ///
  /// The secretariat, a facilitator and officers in
  /// attendance support the group and are not counted as members.
  public var isCounted: Bool { self == .member || self == .chair }

  /// The role in words.
  public var words: String { self == .inAttendance ? "in attendance" : rawValue }
}
