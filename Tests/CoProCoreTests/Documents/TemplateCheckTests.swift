import Mustache
import TestSupport
import Testing

@testable import CoProCore

struct TemplateCheckTests {
  private static let paths = [
    "documents/flyer.md", "documents/how-to-apply.md", "documents/application-form.md",
    "documents/terms-of-reference.md", "documents/terms-of-reference-short.md",
    "documents/plan.md", "documents/partials/meetings-table.md",
    "starter-plan.json", "terms-of-reference-clauses.json", "ground-rules.json", "principles.json",
    "selection-criteria.json",
  ]

  @Test(arguments: paths)
  func `what comes with the program has no mistakes`(path: String) throws {
    let problems = try TemplateLibrary.builtIn.problems(in: path)
    #expect(problems == [])
  }

  @Test func `every part of a template can be checked on the sample`() throws {
    let context = DocumentContext(
      project: SampleProject.make(), today: .epoch, library: .builtIn)
    let documents: [any Document] = [
      FlyerDocument(), HowToApplyDocument(), ApplicationFormDocument(), TermsDocument(),
      PlanDocument(), ShortTermsDocument(),
    ]
    for document in documents {
      let unchecked = try context.check(document).unchecked
      #expect(unchecked == [])
    }
  }

  @Test func `a wrong name in a part that is seldom shown is found`() throws {
    let folder = TestFolder()
    folder.write(
      "Once a year, {{secretariat-nam}} calls.\n",
      to: "documents/partials/clauses/annual-reviews.md")
    let library = TemplateLibrary(folders: [folder.path], files: SystemFiles())
    let problems = try library.problems(in: "documents/partials/clauses/annual-reviews.md")
    guard case .malformed(let problem) = problems.first else {
      Issue.record("The wrong name should be found.")
      return
    }
    #expect(
      problem.fact == .unknownField("secretariat-nam", near: ["secretariat-named", "secretariat"]))
    #expect(problem.place.line == 1)
  }
}
