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

  @Test func `evidence for no outcome, and feedback that nobody answered or was told of, are gaps`()
    throws
  {
    var project = try ExampleProject.load()
    let day = try #require(Day(iso: "2022-09-01"))
    let loose = Evidence(id: .blank, label: Label(1), shows: "More", kind: .figure, on: day)
    project.evidence = [loose]
    var answered = Feedback(id: .blank, label: Label(2), said: "Meet later", on: day)
    answered.state = .done
    project.feedback = [
      Feedback(id: .blank, label: Label(1), said: "Too long", on: day), answered,
    ]
    let gaps = RecordGaps(of: project, on: ExampleProject.today)
    #expect(
      gaps.open.map(\.kind) == [.evidenceWithoutOutcome, .feedbackNotAnswered, .feedbackNotTold])
    project.evidence[0].outcomes = [Label(5)]
    project.evidence[0].decisions = [MeetingLink(Label(2), of: project.meetings[4].id)]
    let trace = Trace(of: .evidence(Label(1)), in: project)
    #expect(trace.purposes == [.aim, .outcome(Label(5))])
    #expect(trace.steps == [.decision(Label(2), at: project.meetings[4].id)])
    let outcome = Trace(of: .outcome(Label(5)), in: project)
    #expect(outcome.evidence.contains(.evidence(Label(1))))
  }
}
