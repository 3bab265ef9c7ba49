import Arguments
import CoProCore

/// Options of `member edit` about taking part: time to read, reminders, payment, the power to decide.
enum MemberParticipation {
  static let readingDays = Option<Int>(
    "reading-days", number: "NUMBER", in: 1...90,
    help: "How many days the person needs to read papers.", group: group)
  static let reminders = Option<Bool>(
    "reminders", value: "yes|no", help: "Whether the person wants a reminder before each session.",
    group: group, choices: ["yes", "no"], parse: yesOrNo)
  static let tookPart = Option<Bool>(
    "took-part-before", value: "yes|no",
    help: "Whether the person has taken part in such a project before.", group: group,
    choices: ["yes", "no"], parse: yesOrNo)
  static let canDecide = Option<PowerToDecide>(
    "can-decide", value: "yes|no|within-limits",
    help: "Whether a council member can decide without asking first.", group: group,
    choices: PowerToDecide.words
  ) {
    guard let power = PowerToDecide(rawValue: $0) else {
      throw ValueProblem("Choose one of: \(PowerToDecide.words.joined(separator: ", ")).")
    }
    return power
  }
  static let limits = Option<String>(
    "decide-limits", value: "TEXT", help: "Within which limits, or whom to ask first.", group: group
  )
  static let codeAgreed = Option<String>(
    "code-agreed", value: "DAY", help: "The day the person agreed to the code of conduct.",
    group: group)
  static let payment = Option<String>(
    "payment", value: "TEXT", help: "What is offered beyond costs: money, vouchers, time credits.",
    group: group)
  static let benefits = Option<String>(
    "benefits-checked", value: "DAY",
    help: "The day the effect of payment on benefits was talked through.", group: group)
  static let review = Option<String>(
    "payment-review", value: "DAY", help: "The day to look again whether payment still suits.",
    group: group)

  private static let group = "Taking part"

  static var all: [any Parameter] {
    [
      readingDays, reminders, tookPart, canDecide, limits, codeAgreed, payment, benefits, review,
    ]
  }

  /// Puts the options that were given into a member.
  static func apply(_ arguments: Arguments, to member: inout Member, _ console: Console) throws {
    if let days = arguments[readingDays] { member.readingDays = days }
    if let wants = arguments[reminders] { member.wantsReminders = wants }
    if let before = arguments[tookPart] { member.tookPartBefore = before }
    if let power = arguments[canDecide] {
      guard member.side.isCouncil else {
        throw Failure(
          .refused, "\(member.name) is not on the council's side, so this is not asked.")
      }
      member.canDecide = power
    }
    if let words = arguments[limits] { member.decideLimits = MemberDetails.tidied(words) }
    if let day = try console.pastDay(codeAgreed, arguments) { member.codeAgreed = day }
    try applyPayment(arguments, to: &member, console)
  }

  private static func applyPayment(
    _ arguments: Arguments, to member: inout Member, _ console: Console
  ) throws {
    let checked = try console.pastDay(benefits, arguments)
    let again = try console.comingDay(review, arguments)
    guard arguments.given(payment) || checked != nil || again != nil else { return }
    var offer = member.payment ?? Payment()
    if let words = arguments[payment].flatMap(MemberDetails.tidied) { offer.kind = words }
    if offer.kind.isEmpty { throw arguments.missing([payment]) }
    if let checked { offer.benefitsChecked = checked }
    if let again { offer.reviewOn = again }
    member.payment = offer
  }

  @Sendable private static func yesOrNo(_ text: String) throws -> Bool {
    switch text.lowercased() {
    case "yes": true
    case "no": false
    default: throw ValueProblem("Say yes or no.")
    }
  }

  /// What is kept of it, for `member show`.
  static func rows(of member: Member) -> [(String, String)] {
    var rows: [(String, String)] = []
    func add(_ name: String, _ value: String?) {
      if let value, !value.isEmpty { rows.append((name, value)) }
    }
    add("Days to read papers", member.readingDays.map(String.init))
    add("Wants reminders", member.wantsReminders.map { $0 ? "yes" : "no" })
    add("Support before a session", member.support?.before)
    add("Support during a session", member.support?.during)
    add("Support after a session", member.support?.after)
    add("Skills and links", member.skills.joined(separator: "; "))
    add("Took part in such a project before", member.tookPartBefore.map { $0 ? "yes" : "no" })
    add("Can decide", member.canDecide.map { $0 == .withinLimits ? "within limits" : $0.text })
    add("Limits on deciding", member.decideLimits)
    add("Agreed to the code of conduct", member.codeAgreed?.words)
    add("Payment offered", member.payment?.kind)
    add("Effect on benefits talked through", member.payment?.benefitsChecked?.words)
    add("Payment to be looked at again", member.payment?.reviewOn?.words)
    add("Wellbeing plan offered", member.wellbeing?.offered?.words)
    add("Wellbeing plan made", member.wellbeing?.made?.words)
    rows += member.talks.map { ($0.about.words, $0.on.words) }
    rows += member.thanks.map { thanks in
      let reason = thanks.reason.map { " for \($0)" } ?? ""
      return ("Thanked", "\(thanks.how.text)\(reason), \(thanks.on.words)")
    }
    return rows
  }
}
