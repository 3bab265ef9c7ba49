import Arguments
import CoProCore
import JSONText

/// `copro member list`: everybody who takes part.
enum MemberListCommand {
  static let side = Option<String>(
    "side", value: "SIDE",
    help: "Only one side: resident, council, council-staff, councillor, other.",
    choices: ["resident", "council", "council-staff", "councillor", "other"])
  static let emails = Flag("emails", help: "Only the e-mail addresses, to paste into Bcc.")
  static let everybody = Flag("all", help: "Those who have left, too.")

  static let command = Command<Console>(
    "list",
    summary: "List the people who take part.",
    examples: [
      Example("copro member list", "everybody"),
      Example("copro member list --emails --side resident", "addresses to paste into Bcc"),
    ],
    parameters: [side, emails, everybody, Shared.json]
  ) { arguments, console in
    let project = try console.load(arguments)
    let today = try console.today(arguments)
    let members = project.members.filter { member in
      (arguments[everybody] || member.left.map { $0 > today } ?? true)
        && isOnSide(member, arguments[side])
    }
    if arguments[Shared.json] {
      return try console.result([JSONMember("members", .array(members.map(\.json)))])
    }
    if arguments[emails] { return try list(emailsOf: members, &console) }
    if members.isEmpty {
      console.message("Nobody yet. Add somebody with: copro member add --name NAME --side resident")
    }
    try console.result(members.map { line(for: $0) + "\n" }.joined())
  }

  private static func list(emailsOf members: [Member], _ console: inout Console) throws {
    let without = members.filter { $0.email == nil }
    try console.result(members.compactMap(\.email).map { $0 + "\n" }.joined())
    if !without.isEmpty {
      console.warn("No e-mail address for: \(without.map(\.name).joined(separator: ", ")).")
    }
  }

  private static func isOnSide(_ member: Member, _ side: String?) -> Bool {
    switch side {
    case nil: true
    case "council": member.side.isCouncil
    case let side: member.side.rawValue == side
    }
  }

  private static func line(for member: Member) -> String {
    var parts = [member.name, member.side.words]
    if member.role != .member { parts.append(member.role.words) }
    if let title = member.jobTitle { parts.append(title) }
    if let organisation = member.organisation { parts.append(organisation) }
    if member.left != nil { parts.append("has left") }
    return parts.joined(separator: ", ")
  }
}
