import PlainEnglish
import Testing

@testable import CoProCore

/// The checklists and audits that come with the program: whole, strictly read, in plain English.
struct AuditFormTests {
  private let forms: [AuditForm]

  init() throws { forms = try TemplateLibrary.builtIn.auditForms() }

  private static let counts: [(instrument: String, form: String, lines: Int)] = [
    ("west-berks-exec/decision-criteria", "decision-criteria", 6),
    ("west-glam/before-start", "before-start", 6),
    ("sefton/pre-involvement-checklist", "pre-involvement", 10),
    ("sefton/involvement-checklist", "involvement", 11),
    ("sefton/i-statements-audit", "i-statement-audit", 22),
    ("west-glam/annex-a", "annex-a", 11),
    ("west-berks/practical-considerations", "practical-considerations", 6),
    ("west-glam/end-of-project-reflection", "end-reflection", 5),
    ("flic/activity-02-ladder-reflection", "ladder-reflection", 5),
    ("flic/activity-05-shared-purpose", "shared-purpose", 4),
    ("flic/activity-07-shared-values", "shared-values", 7),
    ("flic/activity-09-identifying-power", "decision-map", 6),
    ("flic/2a-purpose", "2a-purpose", 8),
    ("flic/2b-motivations", "2b-motivations", 5),
    ("flic/2c-methods", "2c-methods", 6),
    ("flic/2d-recruitment", "2d-recruitment", 12),
    ("flic/2e-reward-recognition", "2e-reward", 7),
    ("flic/2f-supporting-involvement", "2f-support", 11),
    ("flic/2g-power-reflection", "2g-power", 60),
    ("flic/2h-challenges-resources", "2h-challenges", 2),
    ("flic/personal-development-wellbeing-plan", "wellbeing-plan", 16),
  ]

  private func form(_ name: String) throws -> AuditForm {
    try #require(forms.first { $0.name == name })
  }

  /// The lines of a guide that the questions and columns of a form stand for.
  private func lines(_ form: AuditForm, of instrument: String, details: Bool = false) -> Set<String>
  {
    let questions = form.questions.filter { details || !$0.isDetail }
    let found = questions.flatMap { question in
      [question.standard] + question.columns.map(\.standard)
    }
    return Set(found.compactMap(\.self).filter { $0.hasPrefix(instrument + "#") })
  }

  @Test(arguments: counts)
  func `a form has as many questions as its guide`(
    count: (instrument: String, form: String, lines: Int)
  ) throws {
    let lines = lines(try form(count.form), of: count.instrument)
    #expect(lines.count == count.lines)
  }

  @Test func `the parts and smaller questions are as many as in the guides`() throws {
    let audit = try form("i-statement-audit")
    let annex = try form("annex-a")
    let power = try form("2g-power")
    let reward = try form("2e-reward")
    let vision = try form("vision")
    let values = try form("shared-values").sections.first?.prompts.first ?? ""
    #expect(audit.sections.map(\.questions.count) == [3, 3, 2, 3, 3, 2, 3, 3])
    #expect(annex.questions.filter(\.isDetail).count == 44)
    #expect(annex.sections[2].questions.count == 1 + 11 + 2 + 6)
    #expect(power.sections.count == 10)
    #expect(power.sections.flatMap(\.prompts).count == 20)
    #expect(reward.questions.filter(\.isDetail).count == 8)
    #expect(vision.sections.count == 10)
    #expect(values.split(separator: ",").count == 20)
    #expect(try form("ladder-reflection").questions.allSatisfy { $0.options.count == 6 })
    #expect(try form("room-access").questions.count == 11)
    #expect(try form("online-access").questions.count == 2)
  }

  @Test func `every form names its own file, who answers and when`() {
    #expect(forms.map(\.name) == AuditForm.builtInNames)
    for form in forms {
      #expect(!form.title.isEmpty && !form.who.isEmpty && !form.when.isEmpty, "\(form.name)")
      #expect(form.source != nil || form.note != nil, "\(form.name)")
    }
  }

  @Test func `every rule that only people can tell is asked`() throws {
    let table = try RuleTable.load(from: .builtIn)
    let known = Set(table.rules.map(\.id))
    let asked = Set(forms.flatMap(\.questions).flatMap(\.rules))
    let attested = table.rules.filter { $0.how == .attested }.map(\.id)
    #expect(attested.count == 35)
    #expect(attested.filter { !asked.contains($0) } == [])
    #expect(asked.filter { !known.contains($0) } == [])
    for question in forms.flatMap(\.questions)
    where question.rules.contains(where: attested.contains) {
      #expect(question.asksVerdict, "\(question.id) \(question.text)")
    }
  }

  @Test func `every form is in plain English when it is printed`() throws {
    var project = Project(settings: ProjectSettings())
    project.settings.title = "Sample"
    let context = DocumentContext(project: project, today: .epoch, library: .builtIn)
    for form in forms {
      // The levels of the ladder and the headings of the ‘I’ statements are the guides' own words.
      var form = form
      for index in form.sections.indices {
        if form.name == "ladder-reflection" { form.sections[index].prompts = [] }
        if form.sections[index].standard != nil { form.sections[index].title = "Statement" }
      }
      let written = try context.write(AuditFormDocument(form))
      let passages = MarkdownPassages.read(written.markdown)
      let findings = PlainEnglishCheck().findings(in: passages)
      #expect(findings.isEmpty, "\(form.name): \(findings)")
      let grade = try #require(ReadingGrade(of: passages))
      #expect(grade <= ReadingGrade(tenths: 80), "\(form.name): \(grade)")
      #expect(written.missing.isEmpty)
    }
  }

  @Test func `a form is found by a part of its name that no other has`() throws {
    let library = TemplateLibrary.builtIn
    let criteria = try library.auditForm(named: "criteria").name
    #expect(criteria == "decision-criteria")
    #expect(throws: LookupProblem.several(.audit, "access", ["room-access", "online-access"])) {
      try library.auditForm(named: "access")
    }
    #expect(throws: LookupProblem.self) { try library.auditForm(named: "anex-a") }
  }
}
