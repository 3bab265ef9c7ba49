import Testing

@testable import CoProCore

/// Letters that answer what people said.
@Suite struct FeedbackLetterTests {
  private func project(consents: Set<Consent.Purpose> = []) throws -> Project {
    var officer = Member(
      id: try #require(Identifier(text: "k7m2p9xd")), name: "Sam Green", side: .councilStaff)
    officer.consents = consents.map { Consent($0, given: true, on: .epoch) }
    var project = Project(settings: ProjectSettings())
    project.hasPrivateRecords = true
    project.members = [officer]
    var said = Feedback(id: .blank, label: Label(1), said: "The hall is cold.", on: .epoch)
    said.state = .notAble
    said.reason = "The hall has no heating."
    said.answeredOn = .epoch
    said.owner = .member(officer.id)
    project.feedback = [said]
    return project
  }

  private func batch(_ project: Project, to addressee: Addressee) throws -> WrittenLetters {
    let context = DocumentContext(project: project, today: .epoch, library: .builtIn)
    return try context.letters([FeedbackLetter(to: addressee, about: project.feedback)]).written()
  }

  @Test func `a letter to everyone names nobody who has not agreed to it`() throws {
    let silent = try batch(try project(), to: .everyone).together
    #expect(!silent.markdown.contains("Sam Green"))
    #expect(!silent.isPrivate)
    #expect(silent.fileName == "letter-feedback-F1")
    let open = try batch(try project(consents: [.nameInDocuments]), to: .everyone).together
    #expect(open.markdown.contains("**Who sees to it:** Sam Green"))
  }

  @Test func `a letter to everyone is private where somebody's name was let in`() throws {
    var project = try project()
    project.feedback[0].said = "Sam Green is never there."
    let letter = try batch(project, to: .everyone).together
    #expect(letter.isPrivate)
  }

  @Test func `a letter to a person is private and says who sees to it`() throws {
    let letter = try batch(try project(), to: Addressee(name: "Robin Vale")).together
    #expect(letter.isPrivate)
    #expect(letter.fileName == "letter-feedback-F1-Robin-Vale")
    #expect(letter.markdown.contains("**This cannot be done, because:** The hall has no heating."))
    #expect(letter.markdown.contains("**Who sees to it:** Sam Green"))
  }

  @Test func `what people were told before the last answer does not count`() {
    var said = Feedback(id: .blank, label: Label(1), said: "Cold", on: .epoch)
    said.told = [Telling(on: .epoch, to: "everyone")]
    said.state = .done
    said.answeredOn = Day.epoch.adding(days: 1)
    #expect(said.awaitsTelling)
    said.told.append(Telling(on: Day.epoch.adding(days: 1), to: "everyone", isByLetter: true))
    #expect(!said.awaitsTelling)
  }
}
