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

  private func context(_ language: Language = .english) throws -> DocumentContext {
    var project = Project(settings: ProjectSettings())
    project.settings.groupName = "Riverside group"
    return DocumentContext(
      project: project, today: .epoch, library: .builtIn,
      language: try LanguagePack.load(language, from: .builtIn))
  }

  @Test func `each letter in another language says itself what of it is not translated`() throws {
    let context = try context(.welsh)
    let many = try context.letters(.welcome, to: people, signed: nil).written()
    for number in [0, 31, 32, 599] {
      let alone = try context.letters(.welcome, to: [people[number]], signed: nil).written()
      #expect(many.letters[number] == alone.letters.first)
      #expect(!many.letters[number].untranslated.isEmpty)
    }
    #expect(Set(many.letters.flatMap(\.untranslated)) == Set(many.notes.untranslated))
  }

  @Test(arguments: LetterKind.allCases)
  func `each of many letters is the letter that the person would get alone`(
    _ kind: LetterKind
  ) throws {
    let context = try context()
    let many = try context.letters(kind, to: people, signed: "Sam").written()
    #expect(many.letters.count == people.count)
    for number in [0, 1, 299, 300, 599] {
      let alone = try context.letters(kind, to: [people[number]], signed: "Sam").written()
      #expect(many.letters[number] == alone.letters.first)
    }
  }

  @Test(arguments: [
    ["Sam Green", "SAM green", "sam-green"], ["Zo\u{EB}", "Zoe\u{308}", "ZO\u{CB}"],
    ["Kim", "\u{212A}im"],
  ])
  func `names that a file system may take for one are told apart by a number`(_ names: [String]) {
    var namer = SafeFileName.Namer()
    let given = names.map { namer.name(for: $0).lowercased() }
    #expect(Set(given).count == names.count)
    #expect(given.dropFirst().allSatisfy { $0.hasSuffix("-2") || $0.hasSuffix("-3") })
  }

  @Test func `a folder of many files holds each with its own content`() throws {
    let home = TestFolder()
    let folder = NewFolder(path: home.full("letters"), files: SystemFiles(), isPrivate: true)
    let names = (0..<600).map { "letter-\($0).md" }
    var notes: [Int] = []
    try folder.write(names: names) {
      { (Array("letter \($0)\n".utf8), $0) }
    } noting: {
      notes.append($0)
    }
    #expect(notes == Array(0..<600))
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
    #expect(throws: StoreProblem.self) {
      try folder.write(names.map { (name: $0, bytes: [0x41]) })
    }
    #expect(home.contents().isEmpty)
  }

  private struct NoMore: Error {}

  @Test(arguments: [0, 31, 599])
  func `a folder of which one file cannot be made is not there at all`(_ broken: Int) throws {
    let home = TestFolder()
    let folder = NewFolder(path: home.full("letters"), files: SystemFiles(), isPrivate: true)
    let names = (0..<600).map { "letter-\($0).md" }
    #expect(throws: NoMore.self) {
      try folder.write(names: names) {
        { number throws in
          if number == broken { throw NoMore() }
          return ([0x41], ())
        }
      } noting: { _ in
      }
    }
    #expect(home.contents().isEmpty)
  }
}
