import Testing

@testable import CoProCore

/// Rules that only people can tell are kept, told or not asked, as people answered.
struct AttestedRuleTests {
  private static let guide = Result { try RuleGuide.load(from: .builtIn) }
  private static let rules = (try? guide.get().table.rules.filter { $0.how == .attested }) ?? []
  private let guide: RuleGuide

  init() throws { guide = try Self.guide.get() }

  /// A good project in which every question on a rule is answered like this, and no other.
  private func review(
    _ rule: Rule, _ verdict: AuditAnswer.Verdict?, by voices: [AuditVoice] = [.group]
  ) throws -> RuleReview {
    var project = try GoodProject.make()
    let asked = guide.questions(on: rule.id)
    for index in project.audits.indices {
      let form = project.audits[index].form
      let ids = asked.filter { $0.form.name == form }.map(\.question.id)
      project.audits[index].answers.removeAll { ids.contains($0.question) }
    }
    for (index, question) in asked.enumerated() {
      for (place, voice) in voices.enumerated() {
        var audit = Audit(
          id: GoodProject.id("3333333\(2 + 2 * index + place)"), form: question.form.name,
          by: voice,
          startedOn: GoodProject.day(5, 5))
        var answer = AuditAnswer(to: question.question, on: audit.startedOn)
        answer.verdict = place == 0 ? verdict : .yes
        if verdict != nil { audit.answers = [answer] }
        project.audits.append(audit)
      }
    }
    return RuleReview(of: project, on: GoodProject.today, guide: guide, rules: .everything)
  }

  @Test func `there are as many as the table has`() { #expect(Self.rules.count == 35) }

  @Test(arguments: rules)
  func `a rule that people answered with yes is kept`(rule: Rule) throws {
    let review = try review(rule, .yes)
    #expect(!review.findings.contains { $0.rule == rule })
    #expect(!review.notAsked.contains { $0.rules.contains(rule) })
  }

  @Test(arguments: rules)
  func `a rule that people answered with no says what was answered and when`(rule: Rule) throws {
    let found = try review(rule, .no).findings.filter { $0.rule == rule }
    let finding = try #require(found.first)
    #expect(found.count == 1)
    #expect(finding.severity == rule.severity)
    #expect(finding.message.hasSuffix("Answered “no” by the group on 5 May 2027."))
    #expect(finding.remedy.hasPrefix("copro audit action "))
  }

  @Test(arguments: rules)
  func `a rule that people answered with partly is told one step milder`(rule: Rule) throws {
    let finding = try #require(try review(rule, .partly).findings.first { $0.rule == rule })
    #expect(finding.severity == (rule.severity == .must ? .should : .may))
  }

  @Test(arguments: rules)
  func `a rule that nobody was asked about stands with its list, not among the findings`(
    rule: Rule
  ) throws {
    let review = try review(rule, nil)
    #expect(!review.findings.contains { $0.rule == rule })
    let lists = review.notAsked.filter { $0.rules.contains(rule) }
    #expect(lists.count == 1)
  }

  @Test func `where the sides differ, the one who sees less is heard`() throws {
    let rule = try #require(Self.rules.first)
    let finding = try #require(
      try review(rule, .no, by: [.council, .resident]).findings.first { $0.rule == rule })
    #expect(finding.message.contains("by the council side"))
  }

  @Test func `a list whose time has not come is not asked for`() throws {
    var project = try GoodProject.make()
    project.audits = []
    let early = GoodProject.day(11, 2, year: 2026)
    let review = RuleReview(of: project.asOf(early), on: early, guide: guide)
    let forms = review.notAsked.map(\.form)
    #expect(forms.contains("decision-criteria"))
    #expect(!forms.contains("i-statement-audit"))
  }
}
