import Arguments
import CoProCore

/// `copro member add`: adds one person, or all of a file.
enum MemberAddCommand {
  static let name = Option<String>(
    "name", value: "NAME", help: "The name, as the person writes it.")

  static let command = Command<Console>(
    "add",
    summary: "Add somebody who takes part.",
    discussion: """
      A file may hold one person or many. Its names are those of the record: name, side, role, \
      job-title, organisation, email, telephone, access-needs, support-needs, dietary-needs, format. In a CSV \
      file several needs in one cell are separated by semicolons.
      """,
    examples: [
      Example("copro member add --name \"Robin Vale\" --side resident", "add a resident"),
      Example(
        "copro member add --name \"Sam Green\" --side council-staff --job-title \"Energy officer\"",
        "add somebody of the council"),
      Example("copro member add --from people.csv", "add everybody in a spreadsheet's CSV"),
    ],
    parameters: [name, MemberOptions.side] + MemberOptions.all
  ) { arguments, console in
    let today = try console.today(arguments)
    let people = try people(arguments, console)
    let added = try console.update(arguments) { draft in
      try people.map { details in
        var member = Member(
          id: draft.newIdentifier(for: Member.self), name: details.name ?? "", side: .resident)
        try details.apply(to: &member, today: today)
        try MemberOptions.apply(arguments, to: &member, today: today)
        guard !draft.project.members.contains(where: { $0.name == member.name && $0.left == nil })
        else {
          throw Failure(
            .refused, "There is a member called “\(member.name)” already.",
            wayOut: "Change the record with: copro member edit NAME. "
              + "For another person of that name, add something to it.")
        }
        draft.project.members.append(member)
        return member
      }
    }
    tell(added.result, added.project, arguments, &console)
  }

  private static func people(
    _ arguments: Arguments, _ console: Console
  ) throws -> [MemberDetails] {
    if let file = arguments[MemberOptions.from] {
      var people = try MemberDetails.read(try console.content(of: file), file: file)
      if let name = arguments[name] {
        guard people.count == 1 else {
          throw Failure(.commandLine, "\(file) holds several people, so --name cannot be given.")
        }
        people[0].name = name
      }
      for (index, person) in people.enumerated() where person.name == nil {
        throw Failure(.content, "\(file): person \(index + 1) has no name.")
      }
      if arguments[MemberOptions.side] == nil, people.contains(where: { $0.side == nil }) {
        throw Failure(
          .content, "\(file): somebody has no side.",
          wayOut: "Add a column or a value “side”, or say --side for all of them.")
      }
      return people
    }
    guard let name = arguments[name], arguments[MemberOptions.side] != nil else {
      throw arguments.missing(arguments[name] == nil ? [name] : [MemberOptions.side])
    }
    guard MemberDetails.tidied(name) != nil else {
      throw Failure(.commandLine, "The name is empty.", wayOut: "Write it as the person writes it.")
    }
    return [MemberDetails(name: name)]
  }

  private static func tell(
    _ added: [Member], _ project: Project, _ arguments: Arguments, _ console: inout Console
  ) {
    if let only = added.first, added.count == 1 {
      let title = only.jobTitle.map { ", \($0)" } ?? ""
      console.done(arguments, "Added \(only.name), \(only.side.words)\(title).")
    } else {
      console.done(arguments, "Added \(added.count) people.")
    }
    if let first = added.first(where: { $0.side.isCouncil && $0.jobTitle == nil }) {
      console.next(
        arguments, "copro member edit \(ShellWord.quoted(first.name)) --job-title TEXT",
        "council members are listed with their job titles")
    } else if let first = added.first {
      console.next(
        arguments, "copro member call \(ShellWord.quoted(first.name))",
        "call every member before the first meeting")
    }
  }
}
