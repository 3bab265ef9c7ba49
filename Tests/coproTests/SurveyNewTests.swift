import CoProCore
import TestSupport
import Testing

@testable import copro

/// A questionnaire of the project's own.
struct SurveyNewTests {
  @Test func `a questionnaire of one's own is made, printed and opened`() {
    let project = CommandProject()
    let console = project.console
    let made = console.run(
      ["survey", "new", "plots", "--statement", "The plots are fair.", "--statement", "I dig."])
    #expect(made.status == 0, "\(made.errors)")
    let form = console.run(["survey", "print", "plots"])
    #expect(form.output.contains("1. The plots are fair."))
    let opened = console.run(["survey", "open", "plots", "--for", "resident", "--asked", "7"])
    #expect(opened.output == "plots-residents\n", "\(opened.errors)")
  }

  @Test(arguments: ["outcomes", "reflection", "plots", "../plots", "Plots", ""])
  func `a name that is taken or cannot be a file's is refused`(name: String) {
    let project = CommandProject()
    _ = project.console.run(["survey", "new", "plots", "--statement", "I dig."])
    let before = project.home.contents()
    let run = project.console.run(["survey", "new", name, "--statement", "I plant."])
    #expect(run.status == 1 || run.status == 64, "\(run.errors)")
    #expect(project.home.contents() == before)
  }

  @Test func `a questionnaire without statements is refused`() {
    let project = CommandProject()
    let run = project.console.run(["survey", "new", "plots"])
    #expect(run.status != 0)
    #expect(run.errors.contains("Add at least one"))
    #expect(run.errors.contains("--statement TEXT") && !run.errors.contains("Mend the file"))
    let people = project.console.run(["survey", "new", "mix", "--about-people"])
    #expect(people.status == 64)
    #expect(people.errors.contains("--question TEXT"))
  }

  private static let days = """
    {
      "title": "How the garden days went",
      "statements": [
        "I was able to influence the work of this project.",
        { "text": "How easy was it to get here?", "scale": "ease", "outcomes": [3] }
      ],
      "open-questions": ["What would help?"],
      "scales": [
        {
          "id": "agreement",
          "headline": "agree",
          "options": [
            { "label": "Disagree", "group": "not" },
            { "label": "Agree", "group": "agree" }
          ],
          "groups": [
            { "id": "not", "figures": "{{count}} of {{n}} disagreed.", "words": "Most disagreed." },
            { "id": "agree", "figures": "{{count}} of {{n}} agreed.", "words": "Most agreed." }
          ]
        },
        {
          "id": "ease",
          "headline": "easy",
          "options": [
            { "label": "Hard", "group": "hard" },
            { "label": "All right", "group": "easy" },
            { "label": "Easy", "group": "easy" }
          ],
          "groups": [
            { "id": "hard", "figures": "{{count}} of {{n}} found it hard.", "words": "Most: hard." },
            { "id": "easy", "figures": "{{count}} of {{n}} found it easy.", "words": "Most: easy." }
          ]
        }
      ]
    }
    """

  @Test func `a questionnaire is taken from a file, with scales of its own and open questions`() {
    let project = CommandProject()
    project.home.write(Self.days, to: "days.json")
    let console = project.console
    let before = project.home.contents()
    let tried = console.run(["survey", "new", "days", "--from", "../days.json", "--dry-run"])
    #expect(tried.status == 0, "\(tried.errors)")
    #expect(project.home.contents() == before)
    let made = console.run(["survey", "new", "days", "--from", "../days.json"])
    #expect(made.status == 0, "\(made.errors)")
    #expect(made.errors.contains("2 statements"))
    #expect(made.errors.contains("q1, “I was able"))
    #expect(made.errors.contains("It is shown as reworded"))
    let form = console.run(["survey", "print", "days"]).output
    for words in ["How the garden days went", "All right", "What would help?"] {
      #expect(form.contains(words))
    }
    #expect(!form.contains("(reworded)"))
    _ = console.run(["survey", "open", "days", "--for", "resident"])
    let forms = ["23 | q3: Shade", "22", "13", "21", "12", "2."]
    let entered = console.run(["survey", "enter", "days-residents"], typing: forms)
    #expect(entered.status == 0, "\(entered.errors)")
    _ = console.run(["survey", "close", "days-residents"])
    let results = console.run(["survey", "results", "days-residents"]).output
    #expect(results.contains("I was able to influence the work of this project. (reworded)"))
    #expect(results.contains("4 of 5 found it easy. 1 person left it blank."))
    let comments = console.run(["survey", "comments", "days-residents"])
    #expect(comments.output.contains("Shade"), "\(comments.errors)")
  }

  @Test func `the same file comes from standard input, and a printed round is a file again`() {
    let project = CommandProject()
    let piped = project.console.run(["survey", "new", "days", "--from", "-"], typing: [Self.days])
    #expect(piped.status == 0, "\(piped.errors)")
    let made = project.home.contents().first {
      $0.key.hasSuffix("questionnaires/days-everyone.json")
    }
    let text = String(decoding: made?.value ?? [], as: UTF8.self)
    let again = project.console.run(
      ["survey", "new", "days2", "--from", "-"],
      typing: [
        text.split(separator: "\n").filter { !$0.contains("\"name\"") }.joined(separator: "\n")
      ])
    #expect(again.status == 0, "\(again.errors)")
  }

  static let faults: [(change: @Sendable (String) -> String, says: String)] = [
    ({ _ in "{\n  \"statements\": [" }, "line 3, column 1: "),
    ({ $0.replacing("\"scale\": ", with: "\"scael\": ") }, "line 5, column 47: “scael” is not"),
    ({ $0.replacing("[3]", with: "3") }, "line 5, column 76: “outcomes” should be"),
    ({ "{ \"name\": \"plots\", " + $0.dropFirst(2) }, "line 1, column 11: “name” should be days"),
    ({ "{ \"format\": 2, " + $0.dropFirst(2) }, "written by a newer copro"),
    (
      { $0.replacing("\"scale\": \"ease\"", with: "\"scale\": \"each\"") },
      "names a scale that is not"
    ),
    (
      { $0.replacing("\"Hard\", \"group\": \"hard\"", with: "\"Hard\", \"group\": \"hrd\"") },
      "no group “hrd”"
    ),
    ({ _ in "{ \"statements\": [] }" }, "Add at least one"),
    ({ _ in "[]" }, "line 1, column 1"),
  ]

  @Test(arguments: faults.indices)
  func `a file that is not as it should be is refused with its place`(index: Int) {
    let project = CommandProject()
    let before = project.home.contents()
    let fault = Self.faults[index]
    let run = project.console.run(
      ["survey", "new", "days", "--from", "-"], typing: [fault.change(Self.days)])
    #expect(run.status == 65, "\(run.errors)")
    #expect(run.errors.contains("standard input"), "\(run.errors)")
    #expect(run.errors.contains(fault.says), "\(run.errors)")
    #expect(project.home.contents() == before)
  }

  @Test(arguments: [
    (["--statement", "I dig.", "--from", "-"], "--from"),
    (["--statement", "I dig.", "--based-on", "q2=outcomes#q1"], "The statements are q1."),
    (["--statement", "I dig.", "--based-on", "outcomes-q1"], "The guide has no statement"),
    (["--statement", "I dig.", "--based-on", "q1=outcomes#q1", "--based-on", "1=none"], "twice"),
    (["--statement", "I dig.", "--statement", "I hoe.", "--based-on", "none"], "which statement"),
  ])
  func `words after the command that do not fit together are refused`(
    words: [String], says: String
  ) {
    let project = CommandProject()
    let run = project.console.run(["survey", "new", "plots"] + words, typing: [Self.days])
    #expect(run.status == 64, "\(run.errors)")
    #expect(run.errors.contains(says), "\(run.errors)")
  }

  @Test func `answers to reworded statements stand by themselves in every document`() {
    let project = CommandProject()
    let console = project.console
    let statements = [
      "--statement", "I was able to influence the work of this project.",
      "--statement", "You listened to me.", "--based-on", "q2=outcomes#q2",
    ]
    let made = console.run(["survey", "new", "ours"] + statements)
    #expect(made.errors.contains("q2, “You listened to me.”, says in other words"))
    _ = console.run(["survey", "open", "outcomes", "--for", "resident", "--today", "2027-03-01"])
    _ = console.run(
      ["survey", "enter", "outcomes-residents"],
      typing: ["444444", "333333", "232323", "545454", "434343", "222222"])
    _ = console.run(["survey", "close", "outcomes-residents", "--today", "2027-03-02"])
    for side in ["resident", "council"] {
      _ = console.run(["survey", "open", "ours", "--for", side, "--today", "2027-04-01"])
      let round = side == "resident" ? "ours-residents" : "ours-council"
      _ = console.run(["survey", "enter", round], typing: ["54", "43", "32", "24", "33", "54"])
      _ = console.run(["survey", "close", round, "--today", "2027-04-02"])
    }
    let beside = console.run(
      ["survey", "results", "outcomes-residents", "--beside", "ours-council", "--json"])
    #expect(beside.output.contains("\"pairs\": []"), "\(beside.output)\(beside.errors)")
    let report = console.run(["report", "--today", "2027-05-01"]).output
    // The figures of each wording have a line of their own.
    #expect(
      report.contains(
        "- “I have been able to influence the work of this project.” Residents: 3 of 6"))
    #expect(
      report.contains(
        "- “I was able to influence the work of this project. (reworded)” Residents: 3 of 6"))
    #expect(report.contains("| You listened to me. (reworded) | 3 of 6 | 3 of 6 |"), "\(report)")
    #expect(!report.contains("over time"))
    let lines = report.split(separator: "\n").filter {
      $0.contains("I was able to") || $0.contains("You listened to me")
    }
    #expect(lines.count > 5)
    #expect(lines.allSatisfy { $0.contains("(reworded)") }, "\(lines)")
    #expect(report.contains("never compared with the guide's."))
  }

  @Test func `a council's copy with other words is asked as reworded, and that is said`() throws {
    let project = CommandProject()
    let text = SourceTree.text(of: "templates/questionnaires/outcomes-residents.json")
      .replacing("My views and ideas were heard and considered.", with: "They listened.")
    project.home.write(text, to: "p/templates/questionnaires/outcomes-residents.json")
    let opened = project.console.run(["survey", "open", "outcomes", "--for", "resident"])
    #expect(opened.status == 0, "\(opened.errors)")
    #expect(opened.errors.contains("q2, “They listened.”, says in other words"))
    #expect(!opened.errors.contains("q1,"))
    let round = project.home.contents().first { $0.key.contains("/surveys/") }
    let record = String(decoding: round?.value ?? [], as: UTF8.self)
    #expect(record.contains("\"based-on\": \"west-berks/outcomes-questionnaire-residents#q2\""))
    #expect(!record.contains("\"standard\": \"west-berks/outcomes-questionnaire-residents#q2\""))
  }
}
