import TestSupport
import Testing

@testable import CoProCore

/// What an outcome report says that it does not show.
struct ReportGapsTests {
  private static func report(_ change: (inout Project) -> Void) throws -> String {
    var ids = IdentifierSource(seed: 1)
    var project = Project(settings: ProjectSettings(id: Identifier(using: &ids), title: "T"))
    project.plan.outcomes = [Outcome(label: Label(1), text: "More parks.", kind: .project)]
    change(&project)
    let today = try #require(Day(iso: "2027-01-11"))
    let context = DocumentContext(project: project, today: today, library: .builtIn)
    return try context.write(OutcomeReport()).markdown
  }

  @Test func `an outcome without evidence is a gap, and one with a result is not`() throws {
    let bare = try Self.report { _ in }
    let known = try Self.report { project in
      var measure = Measure(label: Label(1), outcome: Label(1), method: "Count the parks")
      measure.result = "Two more"
      project.plan.measures = [measure]
    }
    #expect(bare.contains("There is no evidence for outcome O1."))
    #expect(!known.contains("There is no evidence for outcome O1."))
    #expect(known.contains("Count the parks: Two more."))
  }

  @Test func `a rule that was set aside is printed with its reason`() throws {
    let day = try #require(Day(iso: "2027-01-10"))
    let text = try Self.report { project in
      project.rulesSetAside.setAside("x/y", because: "We are two people", on: day)
    }
    #expect(text.contains("(x/y), because: We are two people."))
  }

  @Test func `where the people's records are not here, nobody is counted`() throws {
    let text = try Self.report { $0.hasPrivateRecords = false }
    #expect(text.contains("The people's records are not in this copy"))
    #expect(!text.contains("| Residents | 0 |"))
  }
}
