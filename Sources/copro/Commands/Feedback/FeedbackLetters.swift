import Arguments
import CoProCore

/// Finds what letters answer, and to whom they go.
struct FeedbackLetters {
  let project: Project

  init(_ project: Project) { self.project = project }

  /// The letters a command line asks for: those to people first, the one to everyone last.
  func chosen(_ arguments: Arguments) throws -> [FeedbackLetter] {
    let answered = try feedback(arguments)
    let signed = arguments[InviteLetterCommand.signed].flatMap(MemberDetails.tidied)
    let named = try arguments[FeedbackLetterCommand.to].compactMap(MemberDetails.tidied)
      .map(person)
    if !named.isEmpty {
      return named.map { FeedbackLetter(to: $0, about: answered, signed: signed) }
    }
    if arguments[FeedbackLetterCommand.everyone] {
      return [FeedbackLetter(to: .everyone, about: answered, signed: signed)]
    }
    let speakers = answered.compactMap { speaker(of: $0)?.id }.withoutRepeats()
    var letters = project.members.filter { speakers.contains($0.id) }.map { member in
      FeedbackLetter(
        to: Addressee(member), about: answered.filter { speaker(of: $0)?.id == member.id },
        signed: signed)
    }
    let others = answered.filter { speaker(of: $0) == nil }
    if !others.isEmpty {
      letters.append(FeedbackLetter(to: .everyone, about: others, signed: signed))
    }
    return letters
  }

  private func feedback(_ arguments: Arguments) throws -> [Feedback] {
    let codes = arguments[FeedbackLetterCommand.codes]
    if arguments[FeedbackLetterCommand.everything] {
      if !codes.isEmpty { throw Failure(.commandLine, "Give codes, or --all; not both.") }
      let waiting = project.feedback.filter(\.awaitsTelling)
      if !waiting.isEmpty { return waiting }
      throw Failure(
        .refused, "There is no answer that nobody has been told.",
        wayOut: "See how each stands with: copro feedback list")
    }
    guard !codes.isEmpty else {
      throw Failure(
        .commandLine, "The letter needs something to answer.",
        wayOut: "Give a code, such as F3, or --all. See the codes with: copro feedback list")
    }
    let named = try codes.map { try project.coded(Feedback.self, named: $0) }
    return named.map(\.label).withoutRepeats().compactMap { label in
      named.first { $0.label == label }
    }
  }

  /// The member who said it, as long as they agree to be quoted.
  private func speaker(of feedback: Feedback) -> Member? {
    guard let member = feedback.from.flatMap(project.member), member.forgotten == nil,
      member.agrees(to: .quotation)
    else { return nil }
    return member
  }

  /// A member, or somebody of whom nothing is kept here: then with a first and a last name.
  private func person(_ name: String) throws -> Addressee {
    do {
      let member = try project.member(named: name)
      if member.forgotten == nil { return Addressee(member) }
      throw Failure(.refused, "“\(name)” is a person whose details were removed.")
    } catch LookupProblem.notThere where name.contains(" ") {
      return Addressee(name: name)
    }
  }
}
