import TestSupport
import Testing

@testable import CoProCore

/// Letters to so many people that several threads write them.
@Suite struct ManyLettersTests {
  private let people = (0..<600).map { number in
    var person = Addressee(name: "Person *\(number)*")
    person.isCalled = number.isMultiple(of: 3)
    return person
  }

  private func context() throws -> DocumentContext {
    var project = Project(settings: ProjectSettings())
    project.settings.groupName = "Riverside group"
    return DocumentContext(project: project, today: .epoch, library: .builtIn)
  }

  @Test(arguments: LetterKind.allCases)
  func `each of many letters is the letter that the person would get alone`(
    _ kind: LetterKind
  ) throws {
    let context = try context()
    let many = try context.write(kind, to: people, signed: "Sam")
    #expect(many.letters.map(\.addressee) == people)
    for number in [0, 1, 299, 300, 599] {
      let alone = try context.write(kind, to: [people[number]], signed: "Sam")
      #expect(many.letters[number] == alone.letters.first)
    }
  }

  @Test func `a folder of many files holds each with its own content`() throws {
    let home = TestFolder()
    let folder = NewFolder(path: home.full("letters"), files: SystemFiles(), isPrivate: true)
    let names = (0..<600).map { "letter-\($0).md" }
    try folder.write(names: names) { Array("letter \($0)\n".utf8) }
    let contents = home.contents(of: "letters")
    #expect(contents.count == 600)
    for number in [0, 31, 32, 599] {
      #expect(home.text(of: "letters/letter-\(number).md") == "letter \(number)\n")
    }
  }

  @Test func `a folder of many files that cannot be finished is not there at all`() throws {
    let home = TestFolder()
    let folder = NewFolder(path: home.full("letters"), files: SystemFiles(), isPrivate: true)
    // Two files of one name: the second cannot be made.
    let names = (0..<600).map { "letter-\($0 == 400 ? 7 : $0).md" }
    #expect(throws: StoreProblem.self) { try folder.write(names: names) { _ in [0x41] } }
    #expect(home.contents().isEmpty)
  }
}
