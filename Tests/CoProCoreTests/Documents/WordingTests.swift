import BuiltInTemplates
import JSONText
import Testing

@testable import CoProCore

struct WordingTests {
  private func builtIn<Words: Wording>(_ type: Words.Type) throws -> Words {
    let text = try #require(BuiltInTemplates.text(of: Words.file))
    return try Words.read(text, path: Words.file)
  }

  @Test func `the starter plan has five outcomes, four objectives and their measures`() throws {
    let starter = try builtIn(StarterPlan.self)
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
    var plan = try builtIn(StarterPlan.self).plan(council: "Ambridge Council")
    let outcome = plan.takeLabel(for: Outcome.self)
    let measure = plan.takeLabel(for: Measure.self)
    #expect(outcome.text == "O6")
    #expect(measure.text == "M10")
  }

  @Test func `thirteen clauses stand in the guide's order and three are for long groups`() throws {
    let wording = try builtIn(ClauseWording.self)
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

  @Test func `every way of deciding has a sentence`() throws {
    let clause = try #require(try builtIn(ClauseWording.self).clause("decision-making"))
    #expect(clause.choices.map(\.id) == TermsOfReference.DecisionMaking.words)
    #expect(clause.choices.allSatisfy { !$0.text.isEmpty })
  }

  @Test func `ground rules, principles and criteria are complete`() throws {
    let rules = try builtIn(GroundRulesWording.self)
    let principles = try builtIn(PrinciplesWording.self)
    let criteria = try builtIn(CriteriaWording.self)
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
    let problem = #expect(throws: StoreProblem.self) {
      try GroundRulesWording.read(text, path: "templates/ground-rules.json")
    }
    guard case .content(let problems) = problem,
      case .record(let record, let place) = problems.first?.fact
    else {
      Issue.record("The file should be refused for what is in it.")
      return
    }
    #expect(record.message == "“set” is not a name that belongs here. Did you mean “sets”?")
    #expect(place.line == 4)
  }
}
