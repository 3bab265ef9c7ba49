/// Money that somebody is owed or was paid for taking part, or that the project spent on a thing.
///
/// Personal: kept under `private/`. Documents show only sums of at least five people; see
/// ``LineSpending``.
public struct Expense: StoredRecord, Labelled {
  /// What is kept to show for it.
  public enum Receipt: String, Choice {
    case kept
    case none
    case notNeeded = "not-needed"

    /// The receipt in words.
    public var words: String {
      switch self {
      case .kept: "receipt kept"
      case .none: "no receipt"
      case .notNeeded: "no receipt needed"
      }
    }
  }

  /// `EX` and a number.
  public static var labelPrefix: String { "EX" }
  /// The identifier.
  public var id: Identifier<Expense>
  /// The short code, such as `EX1`; never given again.
  public var label = Label<Expense>(1)
  /// What it was for: “bus fare”.
  public var text = ""
  /// Who is paid: a member, or a firm in words.
  public var payee = Owner.words("somebody")
  /// What kind of cost it is; a payment or reward is of the kind `payment`.
  public var kind = BudgetLine.Kind.other
  /// How much.
  public var amount = Money(pence: 0)
  /// The budget line it is paid from.
  public var line: Label<BudgetLine>?
  /// The meeting it was for.
  public var meeting: Identifier<Meeting>?
  /// What is kept to show for it.
  public var receipt: Receipt?
  /// The day it was claimed.
  public var claimedOn = Day.epoch
  /// The day it was paid.
  public var paidOn: Day?
  /// What other programs keep here.
  public var extras = Extras()

  /// A blank record, to be filled by reading.
  public init() { id = .blank }

  /// Something claimed on a day.
  public init(
    id: Identifier<Expense>, label: Label<Expense>, text: String, payee: Owner, amount: Money,
    claimedOn: Day
  ) {
    self.id = id
    self.label = label
    self.text = text
    self.payee = payee
    self.amount = amount
    self.claimedOn = claimedOn
  }

  /// Where expenses are kept.
  public static var shelf: Shelf { .folder("private/expenses") }
  /// The name of its file.
  public var fileIdentifier: String? { id.text }

  /// Shows every field to a visitor.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.required("id", &id)
    fields.required("label", &label)
    fields.required("text", &text)
    fields.required("payee", &payee)
    fields.field("kind", &kind, default: .other)
    fields.required("amount", &amount)
    fields.optional("line", &line)
    fields.optional("meeting", &meeting)
    fields.optional("receipt", &receipt)
    fields.required("claimed-on", &claimedOn)
    fields.optional("paid-on", &paidOn)
  }

  /// The member who is paid, if it is one.
  public var member: Identifier<Member>? {
    guard case .member(let id) = payee else { return nil }
    return id
  }

  /// Whether it is a payment or reward beyond costs, which can change somebody's benefits.
  public var isReward: Bool { kind == .payment }

  /// The record as it stood at the end of a day.
  func asOf(_ day: Day) -> Expense {
    var then = self
    if let paidOn, paidOn > day { then.paidOn = nil }
    return then
  }
}
