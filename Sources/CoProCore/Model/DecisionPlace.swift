/// Where a decision is kept: its meeting and its label there.
public struct DecisionPlace: Record {
  /// The meeting.
  public var meeting: Identifier<Meeting>
  /// The label within the meeting.
  public var decision = Label<Decision>(1)
  /// What other programs keep here.
  public var extras = Extras()

  /// A blank place, to be filled by reading.
  public init() { meeting = .blank }

  /// The place of a decision.
  public init(meeting: Identifier<Meeting>, decision: Label<Decision>) {
    self.meeting = meeting
    self.decision = decision
  }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("meeting", &meeting)
    fields.required("decision", &decision)
  }
}

extension Project {
  /// The decision at a place, and the meeting that took it.
  public func decision(at place: DecisionPlace) -> (meeting: Meeting, decision: Decision)? {
    guard let meeting = meeting(place.meeting),
      let decision = meeting.decisions.first(where: { $0.label == place.decision })
    else { return nil }
    return (meeting, decision)
  }

  /// The later decision that took the place of one; `nil` where it still holds.
  public func decision(superseding place: DecisionPlace) -> (meeting: Meeting, decision: Decision)?
  {
    for meeting in meetings {
      for decision in meeting.decisions {
        guard let old = decision.supersedes else { continue }
        if old.meeting == place.meeting, old.decision == place.decision {
          return (meeting, decision)
        }
      }
    }
    return nil
  }
}
