import Arguments
import CoProCore

/// Options that `member add` and `member edit` share.
enum MemberOptions {
  static let side = Option<Side>(
    "side", value: "SIDE", help: "Which side the person is on.",
    choices: ["resident", "council-staff", "councillor", "other"], parse: side)
  static let role = Option<MemberRole>(
    "role", value: "ROLE", of: MemberRole.self, help: "What the person does in the group.")
  static let jobTitle = Option<String>(
    "job-title", value: "TEXT", help: "The job title, for council people and partners.")
  static let organisation = Option<String>(
    "organisation", value: "TEXT", help: "Where the person comes from, if not the council.")
  static let email = Option<String>("email", value: "ADDRESS", help: "The e-mail address.")
  static let format = Option<ReadingFormat>(
    "format", value: "FORMAT", of: ReadingFormat.self, help: "How the person wants documents.")
  static let joined = Option<String>("joined", value: "DAY", help: "The day the person joined.")
  static let consent = Option<Consent.Purpose>(
    "consent", value: "PURPOSE", of: Consent.Purpose.self,
    help: "Something the person agrees to."
  ).repeating
  static let from = Option<String>(
    "from", value: "FILE",
    help: "Take details from a file (JSON, or CSV with a heading line); - is standard input.")

  static var all: [any Parameter] {
    [role, jobTitle, organisation, email, format, joined, consent, from]
  }

  /// Puts the options that were given into a member.
  static func apply(_ arguments: Arguments, to member: inout Member, today: Day) throws {
    if let side = arguments[side] { member.side = side }
    if let role = arguments[role] { member.role = role }
    if let title = arguments[jobTitle] { member.jobTitle = nonEmpty(title) }
    if let organisation = arguments[organisation] { member.organisation = nonEmpty(organisation) }
    let address = try arguments.value(of: email) { try EmailAddress.read($0) }
    if let address { member.email = nonEmpty(address) }
    if let format = arguments[format] { member.format = format }
    let day = try arguments.value(of: joined) {
      try DayReader.read($0, today: today, nearest: .past)
    }
    if let day { member.joined = day }
    for purpose in arguments[consent] {
      member.consents.append(Consent(purpose, given: true, on: today))
    }
  }

  /// `staff` is taken for council staff.
  @Sendable static func side(_ text: String) throws -> Side {
    if text == "staff" { return .councilStaff }
    if let side = Side(rawValue: text) { return side }
    throw ValueProblem("Choose one of: \(Side.words.joined(separator: ", ")).")
  }

  private static func nonEmpty(_ text: String) -> String? { text.isEmpty ? nil : text }
}
