/// One thing that people said to the project, and what came of it: “You said, we did”.
///
/// Not private: it holds no name. Source: *Co-production Guide: Working Stronger Together*, Sefton
/// Council, “You Said... We Did”: what people told us, then what we have done, or that we were not
/// able to do it, with the reason.
public struct Feedback: StoredRecord, Labelled {
  /// How far the answer is.
  public enum State: String, Choice {
    /// It was heard, and nobody has looked at it yet.
    case heard
    /// Somebody is looking at it.
    case lookingAtIt = "looking-at-it"
    /// It was done.
    case done
    /// Something was changed, though not all that was asked for.
    case changed
    /// It could not be done, and the record says why.
    case notAble = "not-able"

    /// Whether people wait for an answer.
    public var isOpen: Bool { self == .heard || self == .lookingAtIt }

    /// The state in words.
    public var words: String {
      switch self {
      case .heard: "heard"
      case .lookingAtIt: "looking at it"
      case .done: "done"
      case .changed: "changed in part"
      case .notAble: "not able to"
      }
    }
  }

  /// `F` and a number.
  public static var labelPrefix: String { "F" }
  /// The identifier.
  public var id: Identifier<Feedback>
  /// The short code, such as `F1`; never given again.
  public var label = Label<Feedback>(1)
  /// What people said, without anybody's name.
  public var said = ""
  /// The day it was said.
  public var on = Day.epoch
  /// Which side said it.
  public var side: Side?
  /// The meeting at which it was said.
  public var meeting: Identifier<Meeting>?
  /// The round of a questionnaire in which it was said.
  public var round: Identifier<SurveyRound>?
  /// How else it reached the project, in words: “at the library stall”.
  public var way: String?
  /// The member who said it and agrees to be quoted; never printed.
  public var from: Identifier<Member>?
  /// What it is about, in a word or two, so that like things stand together.
  public var theme: String?
  /// The outcomes it belongs to.
  public var outcomes: [Label<Outcome>] = []
  /// How far the answer is.
  public var state = State.heard
  /// The day somebody began to look at it.
  public var lookingSince: Day?
  /// What was done or changed.
  public var weDid: String?
  /// Why it could not be done, or only in part.
  public var reason: String?
  /// The day of the answer.
  public var answeredOn: Day?
  /// Who sees to it.
  public var owner: Owner?
  /// The day by which people were promised an answer.
  public var due: Day?
  /// Who was told what came of it, and when.
  public var told: [Telling] = []
  /// What other programs keep here.
  public var extras = Extras()

  /// A blank record, to be filled by reading.
  public init() { id = .blank }

  /// Something that was said on a day.
  public init(id: Identifier<Feedback>, label: Label<Feedback>, said: String, on day: Day) {
    self.id = id
    self.label = label
    self.said = said
    on = day
  }

  /// Where what people said is kept.
  public static var shelf: Shelf { .folder("feedback") }
  /// The name of its file.
  public var fileIdentifier: String? { id.text }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("id", &id)
    fields.required("label", &label)
    fields.required("said", &said)
    fields.required("on", &on)
    fields.optional("side", &side)
    fields.optional("meeting", &meeting)
    fields.optional("round", &round)
    fields.optional("way", &way)
    fields.optional("from", &from)
    fields.optional("theme", &theme)
    fields.list("outcomes", &outcomes)
    fields.field("state", &state, default: .heard)
    fields.optional("looking-since", &lookingSince)
    fields.optional("we-did", &weDid)
    fields.optional("reason", &reason)
    fields.optional("answered-on", &answeredOn)
    fields.optional("owner", &owner)
    fields.optional("due", &due)
    fields.list("told", &told)
  }

  /// The day by which an answer is due: what was promised, or so many days after it was said.
  public func answerDue(within days: Int) -> Day { due ?? on.adding(days: days) }

  /// Whether people still wait for an answer after the day on which it was due.
  public func isOverdue(on day: Day, within days: Int) -> Bool {
    state.isOpen && answerDue(within: days) < day
  }

  /// The record as it stood at the end of a day.
  func asOf(_ day: Day) -> Feedback {
    var then = self
    then.told.removeAll { $0.on > day }
    if let lookingSince, lookingSince > day { then.lookingSince = nil }
    if let answeredOn, answeredOn > day {
      then.weDid = nil
      then.reason = nil
      then.answeredOn = nil
      then.state = then.lookingSince == nil ? .heard : .lookingAtIt
    } else if state == .lookingAtIt, then.lookingSince == nil, lookingSince != nil {
      then.state = .heard
    }
    return then
  }
}
