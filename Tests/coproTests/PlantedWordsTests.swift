import CoProCore
import TestSupport
import Testing

@testable import copro

/// Names, addresses, times and unusual texts are planted in forms, and every file is searched for them.
struct PlantedWordsTests {
  private static let orders = [
    [0, 1, 2, 3, 4, 5, 6], [6, 5, 4, 3, 2, 1, 0], [3, 0, 6, 1, 5, 2, 4], [5, 6, 0, 1, 2, 3, 4],
  ]

  private let project = CommandProject()

  init() {
    let opened = project.console.run(["survey", "open", "reflection", "--asked", "13"])
    #expect(opened.status == 0, "\(opened.errors)")
  }

  private func type(_ order: [Int]) {
    let run = project.console.run(
      ["survey", "enter", "reflection-everyone"], typing: PlantedForms.typed(order))
    #expect(run.status == 0, "\(run.errors)")
    #expect(!run.errors.contains("qa") && run.output.isEmpty)
  }

  private func bringIn(_ service: String, _ order: [Int]) throws {
    let questions = try Questionnaire.builtIn("reflection", for: .everyone)
    let text = PlantedForms.export(
      service, order, of: try #require(questions).filled(council: "", area: "West Berkshire"))
    project.home.write(text, to: "answers.csv")
    let file = project.home.full("answers.csv")
    let run = project.console.run(["survey", "import", "reflection-everyone", file])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("sorted, away from their ticks, under: "))
    // The folder's own name is made of any letters.
    #expect(!run.errors.replacing(file, with: "").contains("qa"))
  }

  private func close() {
    let run = project.console.run(["survey", "close", "reflection-everyone"])
    #expect(run.status == 0, "\(run.errors)")
  }

  /// Every file of the project, those of the program itself too.
  private var files: [String: String] {
    let files = project.home.contents(of: "p").map { path, bytes in
      (String(path.dropFirst("p/".count)), String(decoding: bytes, as: UTF8.self))
    }
    return Dictionary(files) { first, _ in first }
  }

  private func kept(_ shelf: String) -> [String] {
    files.filter { $0.key.contains("private/\(shelf)/") }.sorted { $0.key < $1.key }.map(\.value)
  }

  /// The files in which a text stands.
  private func paths(holding text: String) -> [String] {
    files.filter { $0.value.contains(text) }.map(\.key).sorted()
  }

  @Test(arguments: orders)
  func `forms typed in any order leave the same files, byte for byte`(order: [Int]) throws {
    let other = PlantedWordsTests()
    type(order)
    other.type(Self.orders[0])
    #expect(files == other.files)
    close()
    other.close()
    #expect(files == other.files)
  }

  @Test(arguments: PlantedForms.services, orders)
  func `an import in any order leaves the tally and comments that typing leaves`(
    service: String, order: [Int]
  ) throws {
    let typed = PlantedWordsTests()
    typed.type(Self.orders[0])
    try bringIn(service, order)
    #expect(kept("tallies") == typed.kept("tallies"))
    close()
    typed.close()
    #expect(kept("tallies") == typed.kept("tallies"))
    #expect(kept("comments") == typed.kept("comments"))
    #expect(kept("comments").count == 1)
  }

  @Test(arguments: PlantedForms.services)
  func `nothing that tells who answered is in any file`(service: String) throws {
    try bringIn(service, Self.orders[2])
    for text in PlantedForms.planted { #expect(paths(holding: text) == []) }
    close()
    for text in PlantedForms.planted { #expect(paths(holding: text) == []) }
    #expect(kept("imports") == [])
  }

  @Test func `words are in the tally while the round is open, then in the comments alone`() throws {
    type(Self.orders[1])
    let words = ["qaa", "qad", "zbe", "kca", "mdc", "fea", "wfa"]
    for word in words {
      let found = paths(holding: word)
      #expect(found.allSatisfy { $0.hasPrefix("private/tallies/") } && found.count == 1)
    }
    close()
    for word in words {
      let found = paths(holding: word)
      #expect(found.allSatisfy { $0.hasPrefix("private/comments/") } && found.count == 1)
    }
  }

  @Test func `no two words of a form stay beside each other but a word and its reasons`() throws {
    type(Self.orders[1])
    close()
    let path = files.keys.first { $0.hasPrefix("private/comments/") }
    let text = project.home.text(of: "p/\(path ?? "")")
    let lists = text.split(separator: "\"question\"").dropFirst()
    #expect(lists.count == 4)
    // Of each form only what answers one question stands in one list, in the order of its bytes.
    let words = lists.map { list in
      list.split(separator: "\"text\": \"").dropFirst().map { $0.prefix { $0 != "\"" } }
    }
    for list in words { #expect(list == list.sorted()) }
    #expect(words[0] == ["mda", "qaa", "qaa", "qab", "zba", "zbb", "zbc", "zbd"])
    #expect(text.contains("\"qad \\\"quoted\\\", next line\""))
  }

  @Test func `nothing that was not chosen is printed or leaves private`() throws {
    type(Self.orders[0])
    close()
    let chosen = project.console.run(
      ["survey", "comments", "reflection", "--quote", "1", "--as", "Chosen words."])
    #expect(chosen.status == 0, "\(chosen.errors)")
    _ = project.console.run(["report", "--save"])
    let marks = ["qaa", "qab", "qac", "qad", "qae", "zb", "kca", "kcb", "mda", "mdb", "mdc", "wfa"]
    for (path, text) in files where !path.hasPrefix("private/comments/") {
      for mark in marks { #expect(!text.contains(mark), "\(mark) in \(path)") }
    }
    for command in [
      ["report"], ["survey", "results", "reflection-everyone"],
      ["survey", "results", "reflection-everyone", "--json"],
      ["survey", "results", "reflection", "--trend"], ["survey", "list", "--json"], ["status"],
      ["check", "--all"], ["log"],
    ] {
      let run = project.console.run(command)
      for mark in marks { #expect(!run.output.contains(mark), "\(mark): \(command)") }
      if command[0] == "report" || command.contains("reflection-everyone") {
        #expect(run.output.contains("Chosen words."), "\(command)")
      }
    }
  }

  @Test func `forgetting somebody tells that the name stands in what people wrote`() throws {
    let lines = (1...5).map { "4444444\($0) | 5: Robin Vale makes good tea \($0)" }
    _ = project.console.run(["survey", "enter", "reflection-everyone"], typing: lines)
    close()
    let path = files.keys.first { $0.hasPrefix("private/comments/") }
    let run = project.console.run(["member", "forget", "Robin Vale"])
    #expect(run.errors.contains(path ?? "no file"), "\(run.errors)")
  }
}
