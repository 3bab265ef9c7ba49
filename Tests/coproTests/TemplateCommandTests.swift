import TestSupport
import Testing

@testable import copro

struct TemplateCommandTests {
  @Test func `the list says which templates are the project's own`() {
    let project = CommandProject()
    _ = project.console.run(["template", "copy", "plan"])
    let run = project.console.run(["template", "list"])
    let lines = run.output.split(separator: "\n")
    #expect(lines.contains("documents/plan.md  (your own)"))
    #expect(lines.contains("documents/flyer.md"))
    #expect(lines.contains("starter-plan.json"))
  }

  @Test func `a template that is not there is answered with the one that was meant`() {
    let run = CommandProject().console.run(["template", "copy", "flier"])
    #expect(run.status == 66)
    #expect(run.errors.contains("There is no template “flier”. Did you mean “flyer”?"))
  }

  @Test func `a short name means the document before a part of one`() {
    let run = CommandProject().console.run(["template", "show", "ground-rules"])
    #expect(run.status == 0)
    #expect(run.output.contains("\"steering-group\""))
  }

  @Test func `a part that is broken is named, with the place of its mistake`() {
    let project = CommandProject()
    project.home.write(
      "Who we are:\n\n{{#residents}}\n", to: "p/templates/documents/partials/members-list.md")
    let printed = project.console.run(["tor"])
    #expect(printed.status == 65)
    #expect(
      printed.errors.contains("partials/members-list.md, line 3, column 1: the section “residents”")
    )
    #expect(!printed.errors.contains("no part called"))
    let checked = project.console.run(["template", "check"])
    #expect(checked.status == 65)
    #expect(!checked.errors.contains("no part called"))
  }

  @Test func `a mistake is found in a part that this project does not show`() {
    let project = CommandProject()
    project.home.write(
      "Ask {{chair}}.\n", to: "p/templates/documents/partials/clauses/annual-reviews.md")
    let printed = project.console.run(["tor"])
    let checked = project.console.run(["template", "check"])
    #expect(printed.status == 0)
    #expect(checked.status == 65)
    #expect(
      checked.errors.contains("annual-reviews.md, line 1, column 5: there is no field “chair”"))
  }
}
