import TestSupport
import Testing

@testable import copro

struct ShellWordTests {
  @Test(arguments: [
    "Robin Vale", "A|B *x* <b> [y](z) `q`", "Robin \"R\" Vale", "O'Neil", "$(touch x)", "a\\b",
    "!!",
    "it's \"$HOME\"", "'", "",
  ])
  func `a name in a suggested command reaches the program as it is, and runs nothing`(name: String)
  {
    let folder = TestFolder()
    let line = "printf %s \(ShellWord.quoted(name)) > \(folder.full("said"))"
    let ending = ExternalProgram(path: "/bin/sh").run(
      ["-c", line], environment: [:], limit: 10)
    #expect(ending == .ended(0))
    #expect(folder.text(of: "said") == name)
    #expect(folder.contents().keys.sorted() == ["said"])
  }

  @Test func `an ordinary name stands in double quotes`() {
    let word = ShellWord.quoted("Robin Vale")
    #expect(word == "\"Robin Vale\"")
  }
}
