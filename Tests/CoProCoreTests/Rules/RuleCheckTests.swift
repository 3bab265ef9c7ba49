import Testing

@testable import CoProCore

/// Every rule that is checked: a project that breaks it is told so, and a good one is told nothing.
struct RuleCheckTests {
  private static let builtIn = Result { try RuleGuide.load(from: .builtIn) }
  private let guide: RuleGuide

  init() throws { guide = try Self.builtIn.get() }

  /// Weeks of the project in which nothing is waiting to be done: members were called in the tenth,
  /// and results were written down in the weeks after the last meeting.
  private static let weeks = (0..<33).filter { ![9, 10].contains($0) && !(25...28).contains($0) }

  private func broken(_ project: Project, on today: Day) -> [String] {
    RuleReview(of: project.asOf(today), on: today, guide: guide, rules: .everything)
      .findings.map(\.rule.id)
  }

  @Test func `a good project keeps every rule`() throws {
    let found = broken(try GoodProject.make(), on: GoodProject.today)
    #expect(found == [])
  }

  @Test(arguments: weeks)
  func `a good project keeps the rules that are due in any week`(after weeks: Int) throws {
    let today = GoodProject.day(11, 2, year: 2026).adding(days: 7 * weeks)
    let project = try GoodProject.make().asOf(today)
    let review = RuleReview(of: project, on: today, guide: guide)
    #expect(review.findings.map(\.rule.id) == [], "\(today.iso)")
  }

  @Test(arguments: BrokenRule.all)
  func `a project that breaks a rule is told of that rule`(_ broken: BrokenRule) throws {
    var project = try GoodProject.make()
    broken.breaking(&project)
    let found = self.broken(project, on: broken.today)
    #expect(Set(found) == Set([broken.rule] + broken.also))
    #expect(found.count { $0 == broken.rule } == 1)
  }

  @Test func `every check is broken by one of these projects`() {
    let tried = Set(BrokenRule.all.map(\.rule))
    let untried = RuleCheck.all.map(\.id).filter { !tried.contains($0) }
    #expect(untried == [])
  }

  @Test func `a finding is a sentence or two and a command`() throws {
    for broken in BrokenRule.all {
      var project = try GoodProject.make()
      broken.breaking(&project)
      let today = broken.today
      let review = RuleReview(
        of: project.asOf(today), on: today, guide: guide, rules: .everything)
      for finding in review.findings {
        #expect(".?".contains(finding.message.last ?? " "), "\(finding.message)")
        #expect(finding.message.count <= 170, "\(finding.message)")
        #expect(finding.remedy.hasPrefix("copro "))
      }
    }
  }

  @Test func `a figure that is hidden decides nothing`() throws {
    var project = try GoodProject.make()
    for (counts, isLow) in [([5, 2, 1, 0, 0], true), ([0, 0, 0, 4, 4], false)] {
      let last = (project.rounds[0].published?.rows.count ?? 1) - 1
      project.rounds[0].published?.rows[last].counts = counts
      let shown = broken(project, on: GoodProject.today)
      #expect(shown.contains("west-berks/low-confidence-flag") == isLow)
      project.rounds[0].published?.rows[last].counts = nil
      project.rounds[0].published?.rows[last].blank = nil
      project.rounds[0].published?.rows[last].hidden = "Fewer than five people answered."
      let review = RuleReview(
        of: project, on: GoodProject.today, guide: guide, rules: .everything)
      #expect(review.findings == [])
      #expect(review.hidden.map(\.rule.id) == ["west-berks/low-confidence-flag"])
    }
  }

  /// A good project whose last statement of both first rounds is changed.
  private static func changing(
    _ change: (inout Statement) -> Void
  ) throws -> (project: Project, place: Int) {
    var project = try GoodProject.make()
    let last = project.rounds[0].questions.statements.count - 1
    for round in 0..<2 { change(&project.rounds[round].questions.statements[last]) }
    return (project, last)
  }

  @Test func `the question about confidence is known by what it is, not by its place`() throws {
    let rule = "west-berks/confidence-at-least-once"
    let (other, _) = try Self.changing { $0.standard = nil }
    #expect(other.rounds[0].questions.statements.last?.id == "q6")
    #expect(broken(other, on: GoodProject.today).contains(rule))
    let (reworded, _) = try Self.changing {
      $0.basedOn = $0.standard
      $0.standard = nil
    }
    #expect(!broken(reworded, on: GoodProject.today).contains(rule))
  }

  @Test func `low confidence in other words says that it was asked in other words`() throws {
    var (project, last) = try Self.changing {
      $0.basedOn = $0.standard
      $0.standard = nil
    }
    project.rounds[0].published?.rows[last].counts = [5, 2, 1, 0, 0]
    let review = RuleReview(
      of: project, on: GoodProject.today, guide: guide, rules: .everything)
    let message = review.findings.first { $0.rule.id == "west-berks/low-confidence-flag" }?.message
    #expect(
      message?.contains("are not confident about working in partnership (asked in other") ?? false)
    // Another statement in its place says nothing of confidence.
    for round in 0..<2 { project.rounds[round].questions.statements[last].basedOn = nil }
    #expect(!broken(project, on: GoodProject.today).contains("west-berks/low-confidence-flag"))
  }

  @Test func `a rule that is set aside is not found, and is shown with its reason`() throws {
    var project = try GoodProject.make()
    project.plan.aim = nil
    project.rulesSetAside.setAside("west-berks/clear-aim", because: "Later.", on: .epoch)
    let review = RuleReview(of: project, on: GoodProject.today, guide: guide)
    #expect(review.findings == [])
    #expect(review.setAside.map(\.because) == ["Later."])
  }
}
