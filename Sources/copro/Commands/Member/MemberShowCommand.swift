import Arguments
import CoProCore
import JSONText

/// `copro member show`: everything that is kept of one person.
enum MemberShowCommand {
  static let command = Command<Console>(
    "show",
    summary: "Show everything that is kept of a person.",
    discussion: "Show it to the person when they ask: it is all that copro knows of them.",
    examples: [Example("copro member show Robin", "one person")],
    parameters: [MemberCommand.who, Shared.json]
  ) { arguments, console in
    let project = try console.load(arguments)
    let member = try project.member(named: arguments[MemberCommand.who])
    if arguments[Shared.json] {
      return try console.result([JSONMember("member", member.json)])
    }
    let attended = project.meetings.filter { $0.present.contains(member.id) }
    let numbers = project.numbers
    var rows = rows(of: member)
    if !attended.isEmpty {
      rows.append(("Came to meetings", attended.map { numbers[$0.id] }.joined(separator: ", ")))
    }
    let text = rows.map { "\($0.0): \($0.1)" }.joined(separator: "\n")
    try console.result(WrappedText(text, width: console.width).text + "\n")
  }

  static func rows(of member: Member) -> [(String, String)] {
    var rows = [("Name", member.name), ("Side", member.side.words), ("Role", member.role.words)]
    func add(_ name: String, _ value: String?) {
      if let value, !value.isEmpty { rows.append((name, value)) }
    }
    add("Job title", member.jobTitle)
    add("Organisation", member.organisation)
    add("E-mail", member.email)
    add("Telephone", member.telephone)
    add("Joined", member.joined?.words)
    add("Left", member.left?.words)
    add("Documents as", member.format?.rawValue)
    add("Way of taking part", member.wayOfTakingPart)
    if member.needsAsked == nil {
      rows.append(("Needs", "nobody has asked yet"))
    } else {
      rows.append(("Access needs", list(member.accessNeeds)))
      rows.append(("Support needs", list(member.supportNeeds)))
      rows.append(("Dietary needs", list(member.dietaryNeeds)))
    }
    add("Call before the first meeting", member.call?.on.words)
    for training in member.training {
      rows.append(("Training", "\(training.what), \(training.on.words)"))
    }
    rows += MemberParticipation.rows(of: member)
    for purpose in Consent.Purpose.allCases
    where member.consents.contains(where: { $0.purpose == purpose }) {
      rows.append((member.agrees(to: purpose) ? "Agrees to" : "Does not agree to", purpose.words))
    }
    return rows
  }

  private static func list(_ needs: [String]) -> String {
    needs.isEmpty ? "none" : needs.joined(separator: "; ")
  }
}
