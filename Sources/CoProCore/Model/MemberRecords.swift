/// The short call that whoever leads the group makes to every member before the first meeting.
///
/// Source: *How to do Co-production*, West Berkshire Council, “Running good group meetings”.
public struct Call: Record {
  /// The day of the call.
  public var on = Day.epoch
  /// Who called.
  public var by: String?
  /// What other programs keep here.
  public var extras = Extras()

  /// A blank call, to be filled by reading.
  public init() {}

  /// A call on a day.
  public init(on day: Day, by: String? = nil) {
    on = day
    self.by = by
  }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("on", &on)
    fields.optional("by", &by)
  }
}

/// One piece of training in co-production that a member has had, even if informal.
public struct Training: Record {
  /// The day.
  public var on = Day.epoch
  /// What it was.
  public var what = ""
  /// Whether it was a formal session, which then has feedback of its own.
  public var formal = false
  /// What other programs keep here.
  public var extras = Extras()

  /// Blank training, to be filled by reading.
  public init() {}

  /// Training on a day.
  public init(on day: Day, what: String, formal: Bool) {
    on = day
    self.what = what
    self.formal = formal
  }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("on", &on)
    fields.required("what", &what)
    fields.flag("formal", &formal)
  }
}

/// What a member has agreed to, for one purpose at a time.
public struct Consent: Record {
  /// What may be done.
  public enum Purpose: String, Choice {
    /// The name may be printed in documents that others see.
    case nameInDocuments = "name-in-documents"
    /// Photographs may be taken and used.
    case photographs
    /// Words may be quoted with the name.
    case quotation
    /// The council may write again about other projects.
    case contactLater = "contact-later"
    /// The group may know what skills and links the person brings.
    case skills

    /// The purpose in words that follow “agrees to”.
    public var words: String {
      switch self {
      case .nameInDocuments: "having their name in documents that others see"
      case .photographs: "photographs"
      case .quotation: "being quoted by name"
      case .contactLater: "hearing about other projects"
      case .skills: "the group knowing what skills they bring"
      }
    }
  }

  /// What may be done.
  public var purpose = Purpose.nameInDocuments
  /// Whether the person said yes.
  public var given = false
  /// The day the person was asked.
  public var on = Day.epoch
  /// What other programs keep here.
  public var extras = Extras()

  /// A blank consent, to be filled by reading.
  public init() {}

  /// An answer on a day.
  public init(_ purpose: Purpose, given: Bool, on day: Day) {
    self.purpose = purpose
    self.given = given
    on = day
  }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("purpose", &purpose)
    fields.required("given", &given)
    fields.required("on", &on)
  }
}

/// Payment or reward offered to a member, beyond expenses.
public struct Payment: Record {
  /// What is offered: money, vouchers, time credits.
  public var kind = ""
  /// The day the effect on benefits was talked through; payment has to wait for it.
  public var benefitsChecked: Day?
  /// The day to look again whether it still suits the person.
  public var reviewOn: Day?
  /// What other programs keep here.
  public var extras = Extras()

  /// A blank payment, to be filled by reading.
  public init() {}

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("kind", &kind)
    fields.optional("benefits-checked", &benefitsChecked)
    fields.optional("review-on", &reviewOn)
  }
}
