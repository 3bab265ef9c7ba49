import CoProCore
import TestSupport
import Testing

@testable import copro

/// `copro survey import`, in a project with a round of three statements.
struct SurveyImportTests {
  private static let samples = "\(SourceTree.path)/Tests/CoProCoreTests/Import/Samples"
  private static let forms = [
    "5 4 4", "4 3 5", "4 2 3", "5 5 5", "3 1 4", "4 4 2", "5 3 4", "2 2 1", "4 . 4", "5 4 5",
    "1 1 2", "4 3 4",
  ]

  private let project = CommandProject()

  init() throws {
    let folder = ProjectFolder(path: project.home.full("p"), files: SystemFiles())
    let questions = try Questionnaire.own(
      "ours",
      statements: [
        "I felt listened to", "I knew what would happen next", "Meetings were easy to get to",
      ])
    try folder.update(UpdateOptions(holder: "a test", seed: 7)) { draft in
      draft.project.rounds.append(
        SurveyRound(
          id: draft.newIdentifier(for: SurveyRound.self), name: "ours-everyone",
          questions: questions, openedOn: .epoch))
    }
  }

  private func run(_ words: String...) -> TestConsole.Run {
    project.console.run(["survey", "import", "ours-everyone"] + words)
  }

  private var tallies: [[UInt8]] {
    let tallies = project.home.contents().filter { $0.key.contains("/tallies/") }
    return tallies.sorted { $0.key < $1.key }.map(\.value)
  }

  @Test(arguments: [
    "google-forms.csv", "limesurvey-full-text.csv", "msforms-utf8bom.csv", "smartsurvey.csv",
    "msforms-semicolon.csv", "msforms-unicode-text-utf16.txt",
  ])
  func `importing and typing leave the same tally, byte for byte`(file: String) throws {
    let imported = run("\(Self.samples)/\(file)")
    #expect(imported.status == 0, "\(imported.errors)")
    let typed = try SurveyImportTests()
    let entered = typed.project.console.run(
      ["survey", "enter", "ours-everyone"], typing: Self.forms)
    #expect(entered.status == 0, "\(entered.errors)")
    #expect(tallies.count == 1)
    #expect(tallies == typed.tallies)
  }

  @Test func `the summary says what was read, what was left out and what comes next`() {
    let run = run("\(Self.samples)/limesurvey-full-text.csv")
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("Added 12 forms from"))
    #expect(run.errors.contains("At least five forms are in."))
    #expect(run.errors.contains("a LimeSurvey export: UTF-8, with commas between cells."))
    #expect(run.errors.contains("1 person did not finish; what they answered was counted."))
    #expect(run.errors.contains("Not kept, because it tells who answered: Response ID,"))
    #expect(run.errors.contains("Next: copro survey close ours-everyone"))
  }

  @Test func `a dry run shows which column answers what and changes nothing`() {
    let before = project.home.contents()
    let run = run("\(Self.samples)/google-forms.csv", "--dry-run")
    #expect(run.status == 0)
    #expect(
      run.output.hasPrefix(
        "Column 3, “How much do you agree? [I felt listened to]”, answers q1: I felt listened to\n")
    )
    #expect(project.home.contents() == before)
  }

  @Test func `the same answers again change nothing, in another order and format too`() {
    _ = run("\(Self.samples)/google-forms.csv")
    let before = project.home.contents()
    let again = run("\(Self.samples)/smartsurvey.csv", "--add")
    #expect(again.status == 0)
    #expect(again.errors.contains("already. Nothing was changed."))
    #expect(project.home.contents() == before)
  }

  @Test func `another file is refused until it is to replace or to be added`() {
    _ = run("\(Self.samples)/google-forms.csv")
    project.home.write(Self.other, to: "p/other.csv")
    let before = project.home.contents()
    let refused = run("other.csv")
    #expect(refused.status == 1)
    #expect(refused.errors.contains("add --replace"))
    #expect(project.home.contents() == before)
    let added = run("other.csv", "--add")
    #expect(added.status == 0, "\(added.errors)")
    #expect(tallyText.contains("\"forms\": 17"))
    let replaced = run("\(Self.samples)/limesurvey-full-text.csv", "--finished-only", "--replace")
    #expect(replaced.status == 0, "\(replaced.errors)")
    #expect(tallyText.contains("\"forms\": 11"))
  }

  @Test func `typed forms and an import add up, and the import cannot be taken out again`() {
    _ = project.console.run(["survey", "enter", "ours-everyone"], typing: Array(Self.forms[..<6]))
    let run = run("\(Self.samples)/google-forms.csv")
    #expect(run.status == 0, "\(run.errors)")
    #expect(tallyText.contains("\"forms\": 18"))
    project.home.write(Self.other, to: "p/other.csv")
    let before = project.home.contents()
    let replaced = self.run("other.csv", "--replace")
    #expect(replaced.status == 1)
    #expect(replaced.errors.contains("holds typed forms too"))
    let again = self.run("\(Self.samples)/google-forms.csv")
    #expect(again.errors.contains("Nothing was changed"))
    #expect(project.home.contents() == before)
  }

  @Test func `nothing is kept from which a few typed forms could be worked out`() {
    _ = project.console.run(["survey", "enter", "ours-everyone"], typing: Array(Self.forms[..<2]))
    let run = run("\(Self.samples)/google-forms.csv")
    #expect(run.status == 0, "\(run.errors)")
    #expect(importRecord.contains("\"round\""))
    #expect(!importRecord.contains("contents") && !importRecord.contains("whole"))
  }

  @Test func `nothing is kept from which a few forms typed later could be worked out`() {
    _ = run("\(Self.samples)/google-forms.csv")
    #expect(importRecord.contains("contents"))
    _ = project.console.run(
      ["survey", "enter", "ours-everyone", "--few"], typing: Array(Self.forms[..<2]))
    #expect(importRecord.contains("\"round\""))
    #expect(!importRecord.contains("contents") && !importRecord.contains("whole"))
    #expect(run("\(Self.samples)/google-forms.csv").status == 1)
  }

  private var importRecord: String {
    let record = project.home.contents().first { $0.key.contains("/imports/") }?.value ?? []
    return String(decoding: record, as: UTF8.self)
  }

  @Test func `a few imported forms do not join others unless the person insists`() {
    _ = project.console.run(["survey", "enter", "ours-everyone"], typing: Self.forms)
    let lines = Self.other.split(separator: "\n").prefix(3).joined(separator: "\n")
    project.home.write(lines, to: "p/few.csv")
    let before = project.home.contents()
    let refused = run("few.csv")
    #expect(refused.status == 1)
    #expect(refused.errors.contains("2 forms added"))
    #expect(project.home.contents() == before)
    #expect(run("few.csv", "--few").status == 0)
  }

  @Test func `a file with anything wrong in it changes nothing`() {
    let before = project.home.contents()
    for (file, status, says) in [
      ("I felt listened to,I knew what would happen next\nAgree,Agree\n", Int32(65), "no column"),
      (Self.other + "Yes,Agree,Agree\n", 65, "line 7, column 1: “Yes” under “I felt listened to”"),
      (Self.other + "Agree,Agree\n", 65, "line 7: it has 2 cells, and the heading has 3"),
      (Self.other + "\"Agree,Agree\n", 65, "line 7, column 1: the quotation mark"),
      ("PK\u{3}\u{4}\u{14}", 65, "Save As"),
    ] {
      let run = project.console.run(["survey", "import", "ours-everyone", "-"], typing: [file])
      #expect(run.status == status)
      #expect(run.errors.contains(says), "\(run.errors)")
      #expect(run.errors.contains("Nothing was imported."))
    }
    let missing = run("nowhere.csv")
    #expect(missing.status == 66)
    #expect(project.home.contents() == before)
  }

  @Test func `a meaning for a word that is nowhere in the file is mentioned`() {
    let run = run(
      "\(Self.samples)/limesurvey-full-text.csv", "--dry-run", "--map", "A6=Agree", "--map",
      "Strongly Agree=Strongly agree")
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      run.errors.contains(
        "--map \"A6=Agree\" was not needed: “A6” does not stand under any statement."))
    #expect(!run.errors.contains("“Strongly Agree”"))
  }

  @Test func `a column that is not found is asked for with the headings of this file`() {
    let text = "I was heard,q2,q3\nAgree,Agree,Agree\n"
    let run = project.console.run(["survey", "import", "ours-everyone", "-"], typing: [text])
    #expect(run.errors.contains("--column \"I was heard=I felt listened to\""), "\(run.errors)")
  }

  @Test func `reading that takes longer than a second shows how far it is, at a terminal only`() {
    let long = String(repeating: "Agree,Agree,Disagree\n", count: 60_000)
    project.home.write(Self.other + long, to: "p/long.csv")
    project.console.errorsAreTerminal = true
    let seconds = Seconds()
    project.console.milliseconds = { seconds.next() }
    let shown = run("long.csv", "--dry-run")
    #expect(shown.errors.hasPrefix("\rReading long.csv: "), "\(shown.errors)")
    #expect(shown.errors.contains(" MB\u{1B}[K\r\u{1B}[KDry run"))
    #expect(!run("long.csv", "--dry-run", "--quiet").errors.contains("Reading"))
    project.console.errorsAreTerminal = false
    #expect(!run("long.csv", "--dry-run").errors.contains("Reading"))
  }

  @Test func `a closed round takes no file`() {
    _ = run("\(Self.samples)/google-forms.csv")
    _ = project.console.run(["survey", "close", "ours-everyone"])
    let before = project.home.contents()
    #expect(run("\(Self.samples)/smartsurvey.csv").status == 1)
    #expect(project.home.contents() == before)
  }

  @Test func `no name, address or time of an answer is anywhere in the project's folder`() {
    let planted = [
      "Wilhelmina", "Quackenbush", "w.quack@example.org", "198.51.100.23", "2031-07-19", "07:43:21",
      "My neighbour Zebedee", "90000777", "en-GB-x",
    ]
    let rows = Self.forms.map { form in
      let answers = form.split(separator: " ").map { $0 == "." ? "" : String($0) }
      return (planted + answers).joined(separator: ",") + "\n"
    }
    let file =
      "Name,Surname,Email,IP Address,Submitted,Time,Anything else?,UserNo,Language,q1,q2,q3\n"
      + rows.joined()
    let outside = TestFolder()
    outside.write(file, to: "export.csv")
    let run = run(outside.full("export.csv"))
    #expect(run.status == 0, "\(run.errors)")
    _ = self.run(outside.full("export.csv"), "--finished-only")
    _ = project.console.run(["survey", "close", "ours-everyone"])
    let contents = project.home.contents()
    #expect(!contents.isEmpty)
    for (path, bytes) in contents {
      let text = String(decoding: bytes, as: UTF8.self)
      for word in planted { #expect(!text.contains(word), "\(word) is in \(path)") }
    }
    for word in planted { #expect(!(run.output + run.errors).contains(word)) }
  }

  private var tallyText: String { String(decoding: tallies.first ?? [], as: UTF8.self) }

  private static let other =
    "I felt listened to,I knew what would happen next,Meetings were easy to get to\n"
    + String(repeating: "Agree,Agree,Disagree\n", count: 5)
}

/// A clock of which each look is a second after the last.
private final class Seconds: @unchecked Sendable {
  private var now = 0
  func next() -> Int {
    now += 1_000
    return now
  }
}
