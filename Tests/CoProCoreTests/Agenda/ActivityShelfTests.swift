import CoProCore
import Testing

/// The facilitator's shelf as it comes with the program.
struct ActivityShelfTests {
  private static func shelf() throws -> [ShelfActivity] {
    try ActivityShelf(.builtIn).activities
  }

  @Test func `the quiz has nine statements, four true and five false, each with what is behind it`()
    throws
  {
    let quiz = try #require(try Self.shelf().first { $0.id == "true-or-false" })
    #expect(quiz.statements.count == 9)
    #expect(quiz.statements.count { $0.isTrue } == 4)
    #expect(quiz.statements.allSatisfy { !$0.because.isEmpty })
  }

  @Test func `there are five scenarios, because the text of the sixth is lost`() throws {
    let scenarios = try #require(try Self.shelf().first { $0.id == "scenarios" })
    #expect(scenarios.scenarios.count == 5)
    #expect(scenarios.scenarios.allSatisfy { !$0.ideas.isEmpty })
    #expect(!scenarios.ideas.isEmpty)
  }

  @Test func `the six creative tools of the toolkit and the hula-hoop task are there`() throws {
    let ids = Set(try Self.shelf().map(\.id))
    let wanted: Set = [
      "word-association", "appreciative-inquiry", "world-cafe", "reverse-brainstorming",
      "troika-consulting", "user-manual", "hula-hoop",
    ]
    #expect(wanted.subtracting(ids).isEmpty)
  }

  @Test func `every activity says how to run it, for whom, and how everybody can take part`() throws
  {
    for activity in try Self.shelf() {
      #expect(!activity.steps.isEmpty && !activity.access.isEmpty, "\(activity.id)")
      #expect(!activity.online.isEmpty && !activity.purpose.isEmpty, "\(activity.id)")
      #expect(activity.minutes > 0 && activity.least ?? 1 <= activity.minutes, "\(activity.id)")
      #expect(activity.people.from > 1, "\(activity.id)")
    }
  }

  @Test func `troika consulting keeps its limits: three people, three minutes, five minutes`()
    throws
  {
    let troika = try #require(try Self.shelf().first { $0.id == "troika-consulting" })
    let steps = troika.steps.joined(separator: " ")
    #expect(troika.people.from == 3)
    #expect(steps.contains("three minutes"))
    #expect(steps.contains("up to five minutes"))
  }
}
