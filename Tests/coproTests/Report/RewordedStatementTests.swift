import CoProCore
import TestSupport
import Testing

@testable import copro

/// What was asked in other words stands by itself in the report, and says so.
struct RewordedStatementTests {
  /// The report of the example after the council was asked two statements in other words.
  private static func report() throws -> String {
    var project = try ProjectFolder.at(ExampleDocuments.folder, files: SystemFiles()).load().project
    let index = try #require(project.rounds.firstIndex { $0.name == "outcomes-council" })
    for place in project.rounds[index].questions.statements.indices {
      let statement = project.rounds[index].questions.statements[place]
      guard ["q1", "q6"].contains(statement.id) else { continue }
      let words = "In other words: \(statement.text)"
      project.rounds[index].questions.statements[place].text = words
      project.rounds[index].questions.statements[place].basedOn = statement.standard
      project.rounds[index].questions.statements[place].standard = nil
      project.rounds[index].published?.rows[place].text = words
    }
    let home = TestFolder()
    _ = try ProjectFolder.create(
      at: home.full("p"), project: project, otherFiles: [:], files: SystemFiles())
    let console = TestConsole(folder: home.full("p"), today: Day(iso: "2022-10-14") ?? .epoch)
    return console.run(["report"]).output
  }

  @Test func `a reworded statement has a line of its own, with a mark, and no other's figures`()
    throws
  {
    let report = try Self.report()
    let summary = report.split(separator: "\n").filter {
      $0.hasPrefix("- ") && $0.contains("able to influence the work")
    }
    let standard = summary.filter { !$0.contains("In other words") }
    #expect(standard.allSatisfy { !$0.contains("outcomes-council") }, "\(standard)")
    let reworded = summary.filter { $0.contains("In other words: I have been able") }
    #expect(!reworded.isEmpty)
    #expect(reworded.allSatisfy { $0.contains("(reworded)") && !$0.contains("outcomes-residents") })
    let confidence = report.split(separator: "\n").filter {
      $0.contains("In other words: I am confident")
    }
    #expect(!confidence.isEmpty && confidence.allSatisfy { $0.contains("(reworded)") })
  }
}
