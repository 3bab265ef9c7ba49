import Arguments
import CoProCore

/// Finds those to whom letters are written.
struct LetterPeople {
  let project: Project
  let today: Day

  init(_ project: Project, _ today: Day) {
    self.project = project
    self.today = today
  }

  /// The people a command line names, in the order of the records, each once.
  func chosen(_ kind: LetterKind, _ arguments: Arguments) throws -> [Addressee] {
    let names = arguments[InviteLetterCommand.names]
    let side = arguments[InviteLetterCommand.side]
    let strangers = arguments[InviteLetterCommand.to].compactMap(MemberDetails.tidied)
    let isAll = arguments[InviteLetterCommand.everybody] || side != nil
    guard isAll || !names.isEmpty || !strangers.isEmpty else {
      throw Failure(
        .commandLine, "The letter needs somebody to go to.",
        wayOut: "Name people, or say --all. For somebody who is not in the project, say --to NAME.")
    }
    if isAll, !names.isEmpty {
      throw Failure(.commandLine, "Give names, or --all or --side; not both.")
    }
    if side != nil, !kind.isForMembers {
      throw Failure(
        .commandLine, "--side is for letters to members; people who apply have no side yet.",
        wayOut: "Say --all.")
    }
    var people = isAll ? everybody(kind, side) : try names.map { try person(kind, $0) }
    people += strangers.map(Addressee.init(name:))
    guard !people.isEmpty else { throw nobody(kind) }
    return unique(people)
  }

  private func everybody(_ kind: LetterKind, _ side: String?) -> [Addressee] {
    switch kind {
    case .certificate: members(side) { $0.forgotten == nil }
    case .welcome, .thankYou: members(side) { $0.left.map { $0 > today } ?? true }
    case .notThisTime:
      project.applications.filter {
        $0.outcome == .notThisTime && $0.toldOn == nil && $0.forgotten == nil
      }.map(Addressee.init)
    case .reply:
      project.applications.filter { $0.outcome == nil && $0.forgotten == nil }.map(Addressee.init)
    }
  }

  /// Members, of each of whom only what a letter says is taken out: there can be many.
  private func members(_ side: String?, where isMeant: (borrowing Member) -> Bool) -> [Addressee] {
    var people: [Addressee] = []
    people.reserveCapacity(project.members.count)
    for place in project.members.indices
    where isMeant(project.members[place])
      && MemberListCommand.isOnSide(project.members[place], side)
    {
      people.append(Addressee(project.members[place]))
    }
    return people
  }

  private func person(_ kind: LetterKind, _ name: String) throws -> Addressee {
    if kind.isForMembers {
      let member = try project.member(named: name)
      if member.forgotten != nil { throw gone(name) }
      return Addressee(member)
    }
    let application = try project.application(named: name)
    if application.forgotten != nil { throw gone(name) }
    guard kind == .notThisTime, application.outcome != .notThisTime else {
      return Addressee(application)
    }
    let state = application.outcome.map { "is decided as “\($0.words)”" } ?? "is not decided yet"
    throw Failure(
      .refused, "The application of \(application.name) \(state).",
      wayOut: "This letter says no. Note the decision first: "
        + "copro invite application decide \(ShellWord.quoted(application.name)) not-this-time")
  }

  private func gone(_ name: String) -> Failure {
    Failure(.refused, "“\(name)” is a person whose details were removed.")
  }

  private func nobody(_ kind: LetterKind) -> Failure {
    let (message, wayOut) =
      switch kind {
      case .welcome, .thankYou, .certificate:
        (
          "There are no members to write to.",
          "Add somebody with: copro member add --name NAME --side resident"
        )
      case .notThisTime:
        (
          "No application waits for this letter.",
          "Note a decision with: copro invite application decide NAME not-this-time"
        )
      case .reply:
        (
          "No application waits for a decision.",
          "Note one that came with: copro invite application add --name NAME"
        )
      }
    return Failure(.notThere, message, wayOut: wayOut)
  }

  private func unique(_ people: [Addressee]) -> [Addressee] {
    guard people.count < 500 else { return people }
    return people.enumerated().filter { index, person in !people[..<index].contains(person) }
      .map(\.element)
  }
}

extension LetterKind {
  /// Whether the letter goes to members; the others go to people who apply.
  var isForMembers: Bool { self == .welcome || self == .thankYou || self == .certificate }
}
