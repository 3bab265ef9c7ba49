/// A role that people in a group take in turn.
public enum SharedRole: String, Choice {
  case chair
  case noteTaker = "note-taker"

  /// The role in words that follow “the”.
  public var words: String { self == .chair ? "chair" : "note-taker" }

  /// Who has it at a meeting.
  public func holders(at meeting: Meeting) -> [Identifier<Member>] {
    self == .chair ? meeting.chairs : [meeting.noteTaker].compactMap { $0 }
  }

  /// Gives it to somebody at a meeting.
  public func give(to member: Identifier<Member>, at meeting: inout Meeting) {
    if self == .chair { meeting.chairs = [member] } else { meeting.noteTaker = member }
  }
}

/// Whose turn it is: a fair order in which members take a role.
///
/// Sides alternate. Of the side whose turn it is, whoever had the role least often comes first, then
/// whoever had it longest ago, then by name. Nobody has it at the first meeting that they could come
/// to, so nobody at the group's first. The guide asks that roles rotate (West Glamorgan, self-audit,
/// question 8); the order is ours.
public struct RoleRota {
  /// One meeting and who takes the role there.
  public struct Turn: Equatable, Sendable {
    /// The meeting.
    public var meeting: Identifier<Meeting>
    /// The member; `nil` where nobody can take it.
    public var member: Identifier<Member>?

    /// A turn.
    public init(meeting: Identifier<Meeting>, member: Identifier<Member>?) {
      self.meeting = meeting
      self.member = member
    }
  }

  /// The role.
  public let role: SharedRole
  private let project: Project
  private let leftOut: Set<Identifier<Member>>

  /// A rota for a role.
  ///
  /// - Parameters:
  ///   - role: the role.
  ///   - project: the project, its meetings in order of time.
  ///   - leftOut: members who are not asked this time.
  public init(
    for role: SharedRole, in project: Project, leavingOut leftOut: Set<Identifier<Member>> = []
  ) {
    self.role = role
    self.project = project
    self.leftOut = leftOut
  }

  /// A proposal for every meeting from a day on in which nobody has the role yet.
  public func turns(from today: Day) -> [Turn] {
    var held: [(member: Identifier<Member>, on: Day)] = []
    var turns: [Turn] = []
    for meeting in project.meetings where meeting.isOn {
      let holders = role.holders(at: meeting)
      held += holders.map { ($0, meeting.date) }
      guard holders.isEmpty, meeting.date >= today else { continue }
      let member = next(at: meeting, after: held)
      if let member { held.append((member, meeting.date)) }
      turns.append(Turn(meeting: meeting.id, member: member))
    }
    return turns
  }

  private func next(
    at meeting: Meeting, after held: [(member: Identifier<Member>, on: Day)]
  ) -> Identifier<Member>? {
    let able = project.members.filter { member in
      member.role.isCounted && member.isActive(on: meeting.date) && !leftOut.contains(member.id)
        && hasEarlierMeeting(member, than: meeting)
    }
    let lastSide = held.last.flatMap { project.member($0.member)?.side }
    let others = able.filter { $0.side.isCouncil != (lastSide?.isCouncil ?? true) }
    return (others.isEmpty ? able : others).min { first, second in
      order(of: first, held) < order(of: second, held)
    }?.id
  }

  private func hasEarlierMeeting(_ member: Member, than meeting: Meeting) -> Bool {
    project.meetings.contains { earlier in
      earlier.isOn && (earlier.date, earlier.start) < (meeting.date, meeting.start)
        && member.isActive(on: earlier.date)
    }
  }

  private func order(
    of member: Member, _ held: [(member: Identifier<Member>, on: Day)]
  ) -> (Int, Day, String) {
    let own = held.filter { $0.member == member.id }
    return (own.count, own.last?.on ?? .epoch, member.name)
  }
}
