import CoProCore
import TestSupport
import Testing

@testable import copro

/// Documents as web pages.
struct WebPageTests {
  @Test(arguments: ["flyer.html", "flyer.HTM", "flyer.page --format html"])
  func `the ending of the name chooses the format, unless it is said`(file: String) {
    let project = CommandProject()
    let words = TranscriptRunner.words("invite -q -o \(file)")
    let run = project.console.run(words)
    #expect(run.status == 0, "\(run.errors)")
    let page = project.home.text(of: "p/\(words[3])")
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en-GB\">"))
    #expect(page.hasSuffix("</html>\n"))
  }

  @Test func `a page goes to the terminal when nothing else is said`() {
    let project = CommandProject()
    let run = project.console.run(["plan", "-q", "--format", "html"])
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("<!DOCTYPE html>\n"))
  }

  @Test(arguments: ["flyer.pages", "flyer.rtf", "x/flyer.x"])
  func `a name that says no format is refused with those there are`(file: String) {
    let project = CommandProject()
    let before = project.home.contents()
    let run = project.console.run(["invite", "-o", file])
    #expect(run.status == 64)
    #expect(run.errors.contains(".md, .html"), "\(run.errors)")
    #expect(run.errors.contains("--format"))
    #expect(project.home.contents() == before)
  }

  @Test func `large print is a page of its own, and Markdown has none`() {
    let project = CommandProject()
    let run = project.console.run(["invite", "--large-print", "--save"])
    #expect(run.status == 0, "\(run.errors)")
    let page = project.home.text(of: "p/documents/flyer-large-print.html")
    #expect(page.contains("font-size: 18pt"))
    let markdown = project.console.run(["invite", "--large-print", "--format", "md"])
    #expect(markdown.status == 64)
    #expect(markdown.errors.contains("--format html"))
    #expect(markdown.output.isEmpty)
  }

  @Test func `a page that somebody changed is kept, and the new one stands beside it`() {
    let project = CommandProject()
    let save = ["invite", "--save", "--format", "html"]
    let first = project.console.run(save)
    let again = project.console.run(save)
    #expect(!(first.errors + again.errors).contains("was changed"))
    let ours = project.home.text(of: "p/documents/flyer.html") + "<!-- ours -->"
    project.home.write(ours, to: "p/documents/flyer.html")
    let run = project.console.run(save)
    #expect(run.status == 0)
    #expect(run.errors.contains("documents/flyer.html was changed"), "\(run.errors)")
    #expect(project.home.text(of: "p/documents/flyer.html") == ours)
    let beside = project.home.text(of: "p/documents/flyer.new.html")
    #expect(beside.hasSuffix("</html>\n"))
    let markdown = project.console.run(["invite", "--save"])
    #expect(!markdown.errors.contains("was changed"))
  }
}
