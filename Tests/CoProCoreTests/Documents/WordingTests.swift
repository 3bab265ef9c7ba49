import JSONText
import TestSupport
import Testing

@testable import CoProCore

struct WordingTests {
  @Test func `the starter plan has five outcomes, four objectives and their measures`() throws {
    let starter = try StarterPlan.load(from: .builtIn)
    let plan = starter.plan(council: "Ambridge Council")
    #expect(plan.outcomes.map(\.label.text) == ["O1", "O2", "O3", "O4", "O5"])
    #expect(plan.outcomes.map(\.kind) == [.general, .general, .general, .general, .project])
    #expect(plan.objectives.map(\.label.text) == ["OB1", "OB2", "OB3", "OB4"])
    #expect(plan.objectives.allSatisfy { !plan.activities(of: $0.label).isEmpty })
    let measured = plan.outcomes.filter { !plan.measures(of: $0.label).isEmpty }
    #expect(measured.map(\.label.text) == ["O1", "O2", "O3", "O4"])
    let aim = try #require(plan.aim)
    #expect(
      aim == "The aim of co-production is for residents and Ambridge Council to work together in"
        + " equal partnerships to design and deliver better services")
  }

  @Test func `labels of a new plan follow those of the starter plan`() throws {
    var plan = try StarterPlan.load(from: .builtIn).plan(council: "Ambridge Council")
    let outcome = plan.takeLabel(for: Outcome.self)
    let measure = plan.takeLabel(for: Measure.self)
    #expect(outcome.text == "O6")
    #expect(measure.text == "M10")
  }

  @Test func `thirteen clauses stand in the guide's order and three are for long groups`() throws {
    let wording = try ClauseWording.load(from: .builtIn)
    let ids = wording.clauses.map(\.id)
    #expect(
      ids == [
        "title", "background", "aims-and-objectives", "membership-and-chairing",
        "length-of-membership", "selection-process", "annual-reviews", "membership-list",
        "ground-rules", "meetings", "agenda-and-papers", "confidentiality", "decision-making",
      ])
    let long = wording.clauses.filter { $0.applies == .longTerm }.map(\.id)
    #expect(long == ["length-of-membership", "selection-process", "annual-reviews"])
  }

  @Test func `every way of deciding is described`() throws {
    let clause = try #require(try ClauseWording.load(from: .builtIn).clause("decision-making"))
    #expect(clause.choices.map(\.id) == TermsOfReference.DecisionMaking.words)
  }

  @Test func `ground rules, principles and criteria are complete`() throws {
    let rules = try GroundRulesWording.load(from: .builtIn)
    let principles = try PrinciplesWording.load(from: .builtIn)
    let criteria = try CriteriaWording.load(from: .builtIn)
    #expect(rules.sets.map(\.lines.count) == [14, 4, 3])
    #expect(rules.lines.first?.text == "Listening with respect.")
    #expect(principles.sets.map(\.lines.count) == [3, 5, 6])
    #expect(principles.lines.map(\.text) == ["Equality", "Making a difference", "Inclusive"])
    #expect(criteria.criteria.count == 9)
    #expect(criteria.criteria.filter { !$0.offered }.map(\.id) == ["4"])
  }

  @Test func `a slip in a council's own file is named with its place`() throws {
    let text = """
      {
        "format": 1,
        "default": "ours",
        "set": []
      }
      """
    let folder = TestFolder()
    folder.write(text, to: "ground-rules.json")
    let library = TemplateLibrary(folders: [folder.path], files: SystemFiles())
    let problem = #expect(throws: TemplateProblem.self) {
      try GroundRulesWording.load(from: library)
    }
    guard case .data(let problems) = problem,
      case .record(let record, let place) = problems.first?.fact
    else {
      Issue.record("The file should be refused for what is in it.")
      return
    }
    #expect(record.message == "“set” is not a name that belongs here. Did you mean “sets”?")
    #expect(place.line == 4)
  }
}
