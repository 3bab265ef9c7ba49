import Arguments
import Testing

@Suite struct ParsingTests {
  /// A command line, its words parted by `|`, and what it comes to.
  @Test(arguments: [
    ("book|add|Atlas|--shelf|B2", "add Atlas to B2"),
    ("book|add|Atlas|--shelf=B2", "add Atlas to B2"),
    ("book|add|Atlas|-s|B2", "add Atlas to B2"),
    ("book|add|Atlas|-sB2", "add Atlas to B2"),
    ("book|add|Atlas|-s=B2", "add Atlas to B2"),
    ("book|add|--shelf|B2|Atlas", "add Atlas to B2"),
    ("books|add|Atlas|-s|B2", "add Atlas to B2"),
    ("book|add|Atlas|--shelf=", "add Atlas to "),
    ("book|add|Atlas|--shelf=a=b", "add Atlas to a=b"),
    ("book|add|Atlas|--shelf|", "add Atlas to "),
    ("book|add||--shelf|B2", "add  to B2"),
  ])
  func `an option takes its value in every usual way`(line: String, outcome: String) throws {
    try expect(line, outcome)
  }

  @Test(arguments: [
    ("book|add|A|-sB|-n|-q", "add A to B, dry, quiet"),
    ("book|add|A|-sB|-nq", "add A to B, dry, quiet"),
    ("book|add|A|-nlsB", "add A to B, large, dry"),
    ("book|add|A|-nls|B", "add A to B, large, dry"),
    ("book|add|A|-sB|-n|-n", "add A to B, dry"),
  ])
  func `one-letter flags can stand together`(line: String, outcome: String) throws {
    try expect(line, outcome)
  }

  @Test(arguments: [
    ("-n|book|add|A|-sB", "add A to B, dry"),
    ("book|-n|add|A|-sB", "add A to B, dry"),
    ("--folder|F|book|-q|add|A|-sB|-n", "add A to B, dry, quiet, in F"),
    ("book|-CF|add|A|-sB", "add A to B, in F"),
  ])
  func `global options are understood everywhere`(line: String, outcome: String) throws {
    try expect(line, outcome)
  }

  @Test(arguments: [
    ("book|add|A|-sB|--colour", "add A to B, colour true"),
    ("book|add|A|-sB|--no-colour", "add A to B, colour false"),
    ("--no-colour|book|add|A|-sB", "add A to B, colour false"),
  ])
  func `a negatable flag says yes or no`(line: String, outcome: String) throws {
    try expect(line, outcome)
  }

  @Test(arguments: [
    ("book|find|-5", #"find ["-5"]"#),
    ("book|find|-1,000.5", #"find ["-1,000.5"]"#),
    ("book|find|-", #"find ["-"]"#),
    ("book|find|--|--large|-x", #"find ["--large", "-x"]"#),
    ("book|find|a|--|b|--|c", #"find ["a", "b", "--", "c"]"#),
    ("book|find|--|--help", #"find ["--help"]"#),
    ("book|find", "find []"),
    ("book|add|A|--shelf|-5", "add A to -5"),
    ("book|add|A|--shelf|-", "add A to -"),
    ("book|add|A|--shelf=--large", "add A to --large"),
    ("book|add|A|-s-x", "add A to -x"),
    ("book|find|– a dash|—", #"find ["– a dash", "—"]"#),
    ("book|find|a\r\nb", #"find ["a\r\nb"]"#),
    ("loan|start|Ann|Atlas|--fee|-5", #"lend ["Atlas"] to Ann -5"#),
  ])
  func `a word that begins with a hyphen can be a value`(line: String, outcome: String) throws {
    try expect(line, outcome)
  }

  @Test(arguments: [
    ("book|add|A|-sB|-wX|--writer|Y|--writer=Z", #"add A to B, by ["X", "Y", "Z"]"#),
    ("book|add|A|-sB|--copies|7", "add A to B, copies 7"),
    ("book|add|A|-sB|--side|council-staff", "add A to B, for council"),
    ("book|sort|shelf", "sort by shelf"),
  ])
  func `values are read as what they are`(line: String, outcome: String) throws {
    try expect(line, outcome)
  }

  @Test(arguments: [
    ("loan|lend|Ann|One|Two", #"lend ["One", "Two"] to Ann 0"#),
    ("loan|end|Ann", "end for Ann note none"),
    ("loan|end|torn|Ann", "end for Ann note torn"),
  ])
  func `values by position leave later ones what they need`(line: String, outcome: String) throws {
    try expect(line, outcome)
  }

  @Test(arguments: [
    ("plan", "plan - false"),
    ("plan|2026", "plan 2026 false"),
    ("plan|--json", "plan - true"),
    ("plans|aim|Warm homes", "aim Warm homes false"),
    ("plan|--json|aim|Warm homes", "aim Warm homes true"),
    ("plan|aim|aim", "aim aim false"),
    ("plan|-5", "plan -5 false"),
    ("secret", "secret"),
  ])
  func `a command can act and have commands under it`(line: String, outcome: String) throws {
    try expect(line, outcome)
  }

  @Test(arguments: [
    ("", "overview"), ("book", "overview book"), ("-q|books", "overview book"),
    ("--help", "help"), ("-h", "help"), ("help", "help"), ("-qh", "help"),
    ("book|--help", "help book"), ("--help|book|add", "help book add"),
    ("help|book", "help book"), ("help|books|add", "help book add"), ("book|help", "help book"),
    ("book|help|add", "help book add"), ("help|-q|book", "help book"),
    ("book|add|--help", "help book add"), ("book|add|--bad|--help", "help book add"),
    ("book|add|--copies|none|-h", "help book add"), ("book|add|--shelf|--help", "help book add"),
    ("book|ad|--help", "help book"), ("nothing|-h", "help"), ("plan|aim|--help", "help plan aim"),
    ("help|days", "topic days"), ("--version", "version"), ("-q|--version", "version"),
  ])
  func `help and version are understood anywhere`(line: String, outcome: String) throws {
    try expect(line, outcome)
  }

  @Test func `a command knows what was given`() throws {
    let request = try Library.program.parse(["book", "add", "Atlas", "-sB2", "-wA", "--writer=B"])
    guard case .run(let invocation) = request else {
      Issue.record("this runs a command")
      return
    }
    let arguments = invocation.arguments
    #expect(invocation.path == ["book", "add"])
    #expect(arguments.given(BookCommand.shelf))
    #expect(!arguments.given(BookCommand.copies))
    #expect(arguments.texts(BookCommand.writers) == ["A", "B"])
  }

  @Test func `no command line is too strange to answer`() {
    let words = [
      "book", "add", "plan", "aim", "help", "A", "", "-", "--", "-5", "-s", "--shelf", "--shelf=",
      "-n=", "-=", "--=", "--=x", "-é", "–", "–shelf=1", "--no-", "--no-colour", "-nqC", "\r\n",
      "\u{0}", "--help=", "-5x", "99999999999999999999",
    ]
    let starts = ["book", "plan", "help", "-n", "--"]
    var answers = 0
    for first in starts {
      for second in words {
        for third in words {
          let line = [first, second, third]
          if let problem = Library.problem(line) {
            let said = Library.program.words(for: problem)
            #expect(said.hasSuffix(".\n"), "\(line)")
          }
          answers += 1
        }
      }
    }
    #expect(answers == starts.count * words.count * words.count)
  }

  private func expect(_ line: String, _ outcome: String) throws {
    let words = line.isEmpty ? [] : line.split(separator: "|", omittingEmptySubsequences: false)
    let result = try Library.run(words.map(String.init))
    #expect(result == outcome)
  }
}
