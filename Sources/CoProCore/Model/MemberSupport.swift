/// What was agreed with a member for before, during and after each session; “none” where nothing is
/// needed.
///
/// Source: *Co-Production Toolkit*, FLIC, “2F Supporting involvement”.
public struct AgreedSupport: Record {
  /// Before a session.
  public var before: String?
  /// During it.
  public var during: String?
  /// After it.
  public var after: String?
  /// What other programs keep here.
  public var extras = Extras()

  /// Nothing agreed yet.
  public init() {}

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.optional("before", &before)
    fields.optional("during", &during)
    fields.optional("after", &after)
  }

  /// Whether something, possibly “none”, was agreed for all three.
  public var isComplete: Bool { before != nil && during != nil && after != nil }
}

/// That somebody talked with a member by themselves; never what was said.
public struct Talk: Record {
  /// What the talk was for.
  public enum About: String, Choice {
    /// The talk that each member of a long-lasting group has once a year.
    case yearly
    /// After a meeting the member could not come to.
    case missedMeeting = "missed-meeting"
    /// The monthly talk about a wellbeing plan.
    case wellbeing
    /// Any other.
    case other

    /// In words that begin a line.
    public var words: String {
      switch self {
      case .yearly: "Yearly talk"
      case .missedMeeting: "Catch-up after a meeting"
      case .wellbeing: "Talk about the wellbeing plan"
      case .other: "Talk"
      }
    }
  }

  /// The day.
  public var on = Day.epoch
  /// What it was for.
  public var about = About.other
  /// Who talked with the member, in words.
  public var by: String?
  /// The meeting that was missed.
  public var meeting: Identifier<Meeting>?
  /// What other programs keep here.
  public var extras = Extras()

  /// A blank talk, to be filled by reading.
  public init() {}

  /// A talk on a day.
  public init(on day: Day, about: About) {
    on = day
    self.about = about
  }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("on", &on)
    fields.field("about", &about, default: .other)
    fields.optional("by", &by)
    fields.optional("meeting", &meeting)
  }
}

/// Whether a member was offered a personal development and wellbeing plan, and when it was looked at.
///
/// The plan itself is the member's own and is never kept here. Source: *Co-Production Toolkit*, FLIC,
/// “Personal Development & Wellbeing Plan”.
public struct WellbeingPlan: Record {
  /// The day it was offered.
  public var offered: Day?
  /// The day the member wrote it; without it, the member has none.
  public var made: Day?
  /// The days on which it was changed.
  public var changed: [Day] = []
  /// What other programs keep here.
  public var extras = Extras()

  /// Not offered yet.
  public init() {}

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.optional("offered", &offered)
    fields.optional("made", &made)
    fields.list("changed", &changed)
  }
}

/// That a member was thanked.
public struct Thanks: Record {
  /// How somebody is thanked.
  public enum How: String, Choice {
    case letter
    case certificate
    case voucher
    case timeCredits = "time-credits"
    case event
    case inPerson = "in-person"
    case other
  }

  /// The day.
  public var on = Day.epoch
  /// How.
  public var how = How.inPerson
  /// For what.
  public var reason: String?
  /// What other programs keep here.
  public var extras = Extras()

  /// Blank thanks, to be filled by reading.
  public init() {}

  /// Thanks on a day.
  public init(on day: Day, how: How, reason: String?) {
    on = day
    self.how = how
    self.reason = reason
  }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("on", &on)
    fields.field("how", &how, default: .inPerson)
    fields.optional("for", &reason)
  }
}

/// Whether a council member can decide in the group's work, or has to ask first.
///
/// Source: *Co-production Toolkit*, West Glamorgan: staff on the group have the power to decide.
public enum PowerToDecide: String, Choice {
  case yes
  case no
  case withinLimits = "within-limits"
}
