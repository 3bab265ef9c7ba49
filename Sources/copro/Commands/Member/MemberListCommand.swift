import Arguments
import CSVText
import CoProCore
import JSONText

/// `copro member list`: everybody who takes part.
enum MemberListCommand {
  static let side = Option<String>(
    "side", value: "SIDE",
    help: "Only one side: resident, council, council-staff, councillor, other.",
    choices: ["resident", "council", "council-staff", "councillor", "other"])
  static let emails = Flag("emails", help: "Only the e-mail addresses, to paste into Bcc.")
  static let csv = Flag(
    "csv", help: "A table for a spreadsheet or for letters that another program writes.")
  static let output = Option<String>(
    "output", short: "o", value: "FILE",
    help: "Write the table to a file whose name ends in .csv; - is the terminal.")
  static let everybody = Flag("all", help: "Those who have left, too.")

  static let command = Command<Console>(
    "list",
    summary: "List the people who take part.",
    examples: [
      Example("copro member list", "everybody"),
      Example("copro member list --emails --side resident", "addresses to paste into Bcc"),
      Example("copro member list -o people.csv", "addresses for letters written elsewhere"),
    ],
    parameters: [side, emails, csv, output, everybody, Shared.json],
    exclusive: [[emails, csv, Shared.json], [emails, output, Shared.json]]
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
    if arguments[csv] || arguments[output] != nil {
      return try write(members, arguments, &console)
    }
    if arguments[emails] { return try list(emailsOf: members, &console) }
    if members.isEmpty {
      console.message("Nobody yet. Add somebody with: copro member add --name NAME --side resident")
    }
    try console.result(members.map { line(for: $0) + "\n" }.joined())
  }

  /// Writes the addresses and how each person wants letters; nothing of their needs.
  private static func write(
    _ members: [Member], _ arguments: Arguments, _ console: inout Console
  ) throws {
    let heading = [
      "name", "side", "role", "job-title", "organisation", "email", "telephone", "format",
    ]
    let rows = members.map { member in
      [
        member.name, member.side.rawValue, member.role.rawValue, member.jobTitle ?? "",
        member.organisation ?? "", member.email ?? "", member.telephone ?? "",
        member.format?.rawValue ?? "",
      ]
    }
    let bytes = CSVText.write([heading] + rows, guardsFormulas: true)
    guard let file = arguments[output], file != "-" else {
      return try console.result(String(decoding: bytes, as: UTF8.self))
    }
    guard file.lowercased().hasSuffix(".csv") else {
      throw Failure(
        .commandLine, "The list is written as a table; \(file) does not end in .csv.",
        wayOut: "Use a name such as people.csv.")
    }
    if !arguments[Globals.dryRun] {
      try NewFile(path: console.absolute(file), files: console.files).write(bytes)
    }
    console.done(
      arguments,
      "Wrote \(members.count == 1 ? "1 person" : "\(members.count) people") to \(file).")
    console.warn("The file names people. Remove it when the letters are done.")
  }

  private static func list(emailsOf members: [Member], _ console: inout Console) throws {
    let without = members.filter { $0.email == nil }
    try console.result(members.compactMap(\.email).map { $0 + "\n" }.joined())
    if !without.isEmpty {
      console.warn("No e-mail address for: \(without.map(\.name).joined(separator: ", ")).")
    }
  }

  static func isOnSide(_ member: Member, _ side: String?) -> Bool {
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
