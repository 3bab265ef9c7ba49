import CoProCore
import TestSupport
import Testing

@testable import copro

struct ExternalProgramTests {
  private static func program(_ path: String) -> ExternalProgram { ExternalProgram(path: path) }

  @Test func `a program ends with its own status`() {
    let good = Self.program("/bin/sh").run(["-c", "exit 0"], environment: [:], limit: 10)
    let bad = Self.program("/bin/sh").run(["-c", "exit 7"], environment: [:], limit: 10)
    #expect(good == .ended(0))
    #expect(bad == .ended(7))
  }

  @Test func `a program that takes too long is stopped`() {
    let ending = Self.program("/bin/sh").run(
      ["-c", "while :; do :; done"], environment: [:], limit: 0)
    #expect(ending == .tookTooLong)
  }

  @Test func `a program that is not there is not started`() {
    let ending = Self.program("/no/such/program").run([], environment: [:], limit: 1)
    #expect(ending == .notStarted)
  }

  @Test func `words reach the program as they are, no shell looks at them`() {
    let folder = TestFolder()
    let word = "a b; touch \(folder.full("bad")) $(touch \(folder.full("worse"))) 'x'"
    _ = Self.program("/bin/sh").run(
      ["-c", "printf %s \"$1\" > \"$2\"", "sh", word, folder.full("good")], environment: [:],
      limit: 10)
    #expect(folder.text(of: "good") == word)
    #expect(folder.contents().keys.sorted() == ["good"])
  }

  @Test func `programs are found in order of preference along the path`() {
    let found = ExternalProgram.find(
      ["no-such-browser", "sh"], searchPath: "/nowhere:/bin", files: SystemFiles())
    #expect(found?.program.path == "/bin/sh")
    #expect(found?.name == "sh")
  }

  @Test func `without any program for PDF the choices are named`() {
    let maker = PDFMaker(files: SystemFiles(), environment: ["PATH": "/nowhere"])
    // A machine may have one in a usual place; then there is nothing to refuse.
    let failure = #expect(throws: (any Error).self) {
      _ = try maker.pdf(of: Array("no page".utf8), name: "x")
      throw Failure(.programMissing, "", wayOut: "Edge")
    }
    #expect((failure as? Failure)?.wayOut?.isEmpty == false)
  }
}
