import TestSupport
import Testing

@testable import copro

/// What is published is all that is left of the forms: two groups of which the same is published leave the
/// same files and get the same documents, word for word.
struct NothingButTheTableTests {
  /// Two groups' forms, in the rounds of one questionnaire after another, of which the same is published.
  struct Pair: Sendable, CustomTestStringConvertible {
    var name: String
    var one: [[String]]
    var other: [[String]]
    var testDescription: String { name }
  }

  private static func forms(_ form: String, _ count: Int) -> [String] {
    Array(repeating: form, count: count)
  }

  private static let spread = ["1 5", "2 4", "3 3", "4 2", "5 1", "5 5"]

  static let pairs = [
    Pair(
      name: "almost everyone agreed, or strongly agreed",
      one: [forms("4 4", 6)], other: [forms("5 4", 5) + ["4 5"]]),
    Pair(
      name: "a statement that four answered, in two ways",
      one: [["1 1", "2 1", "3 1", "4 1", ". 3", ". 4"]],
      other: [["5 1", "5 1", "5 1", "5 1", ". 3", ". 4"]]),
    Pair(name: "three forms, and four", one: [forms("1 2", 3)], other: [forms("5 5", 4)]),
    Pair(
      name: "a late form", one: [spread, spread + ["1 1"]],
      other: [spread, spread + ["5 5", "4 4", "5 4"]]),
  ]

  /// What everybody can be shown, and what the program itself tells of the round.
  private static let lines = [
    "report", "report --json", "report --short", "report --committee", "report --public",
    "report --gaps", "survey list", "survey list --json", "survey results ours --trend",
    "survey export --all", "survey export --all --format json", "check --all", "check --all --json",
    "status --all", "status --json", "audit compare i-statement-audit", "report portfolio .",
    "report handover", "log", "doctor",
  ]

  @Test(arguments: pairs)
  func `the same table leaves the same files and the same words`(_ pair: Pair) {
    let one = Self.closed(pair.one)
    let other = Self.closed(pair.other)
    #expect(one.home.contents() == other.home.contents())
    for line in Self.lines {
      let words = TranscriptRunner.words(line)
      let (first, second) = (one.console.run(words), other.console.run(words))
      #expect(first.output == second.output, "\(line)")
      #expect(!first.output.isEmpty, "\(line): \(first.errors)")
    }
  }

  /// A project in which rounds were opened, filled in and closed, each correcting the one before it.
  private static func closed(_ rounds: [[String]]) -> CommandProject {
    let project = CommandProject()
    func run(_ words: [String], typing lines: [String] = []) -> TestConsole.Run {
      let run = project.console.run(words, typing: lines)
      #expect(run.status == 0, "\(words): \(run.errors)")
      return run
    }
    _ = run(["survey", "new", "ours", "--statement", "It was good.", "--statement", "I was heard."])
    var last: String?
    for forms in rounds {
      let replaces = last.map { ["--replaces", $0] } ?? []
      let opened = run(["survey", "open", "ours", "--asked", "9"] + replaces)
      let name = String(opened.output.dropLast())
      _ = run(["survey", "enter", name], typing: forms)
      _ = run(["survey", "close", name])
      last = name
    }
    return project
  }
}
