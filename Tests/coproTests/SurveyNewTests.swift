import CoProCore
import TestSupport
import Testing

@testable import copro

/// A questionnaire of the project's own.
struct SurveyNewTests {
  @Test func `a questionnaire of one's own is made, printed and opened`() {
    let project = CommandProject()
    let console = project.console
    let made = console.run(
      ["survey", "new", "plots", "--statement", "The plots are fair.", "--statement", "I dig."])
    #expect(made.status == 0, "\(made.errors)")
    let form = console.run(["survey", "print", "plots"])
    #expect(form.output.contains("1. The plots are fair."))
    let opened = console.run(["survey", "open", "plots", "--for", "resident", "--asked", "7"])
    #expect(opened.output == "plots-residents\n", "\(opened.errors)")
  }

  @Test(arguments: ["outcomes", "reflection", "plots", "../plots", "Plots", ""])
  func `a name that is taken or cannot be a file's is refused`(name: String) {
    let project = CommandProject()
    _ = project.console.run(["survey", "new", "plots", "--statement", "I dig."])
    let before = project.home.contents()
    let run = project.console.run(["survey", "new", name, "--statement", "I plant."])
    #expect(run.status == 1 || run.status == 64, "\(run.errors)")
    #expect(project.home.contents() == before)
  }

  @Test func `a questionnaire without statements is refused`() {
    let project = CommandProject()
    let run = project.console.run(["survey", "new", "plots"])
    #expect(run.status != 0)
    #expect(run.errors.contains("Add at least one"))
  }
}
