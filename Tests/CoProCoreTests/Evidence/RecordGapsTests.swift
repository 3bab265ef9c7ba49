import CoProCore
import Testing

/// Every broken end is found, in both directions, and none is made up.
struct RecordGapsTests {
  @Test func `the example has no gap that could be closed`() throws {
    let gaps = RecordGaps(of: try ExampleProject.load(), on: ExampleProject.today)
    #expect(gaps.open.map(\.sentence).isEmpty)
    #expect(gaps.toCome.map(\.remedy).contains("copro plan measure edit M11 --result TEXT"))
  }

  @Test func `taking out any one link of the example gives exactly one gap`() throws {
    let project = try ExampleProject.load()
    let links = BrokenLink.all(in: project)
    #expect(links.count > 80)
    for link in links {
      let gaps = RecordGaps(of: link.project, on: ExampleProject.today).open.map(\.sentence)
      #expect(gaps.count == (link.wasLast ? 1 : 0), "\(link.name): \(gaps)")
    }
  }

  @Test func `a bare project says what is missing from the aim on`() {
    let project = Project(settings: ProjectSettings())
    let kinds = RecordGaps(of: project, on: ExampleProject.today).all.map(\.kind)
    #expect(kinds == [.noAim, .noOutcome])
  }

  @Test func `what is due later is still to come, and a gap once its day is over`() throws {
    var project = Project(settings: ProjectSettings())
    var activity = Activity(label: Label(1), text: "Visit a park", objective: nil)
    activity.due = Day(iso: "2027-03-02")
    project.plan.activities = [activity]
    func isToCome(_ day: String) throws -> [Bool] {
      RecordGaps(of: project, on: try #require(Day(iso: day))).all
        .filter { $0.kind == .activityNotDone }.map(\.isToCome)
    }
    #expect(try isToCome("2027-03-02") == [true])
    #expect(try isToCome("2027-03-03") == [false])
  }

  @Test func `what has no day is a gap only once the project is over`() throws {
    var project = Project(settings: ProjectSettings())
    project.plan.activities = [Activity(label: Label(1), text: "Visit a park", objective: nil)]
    project.settings.end = Day(iso: "2027-06-30")
    func count(_ day: String) throws -> Int {
      RecordGaps(of: project, on: try #require(Day(iso: day))).all
        .count { $0.kind == .activityNotDone }
    }
    #expect(try count("2027-06-30") == 0)
    #expect(try count("2027-07-01") == 1)
  }
}
