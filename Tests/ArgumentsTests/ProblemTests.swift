import Arguments
import Testing

@Suite struct ProblemTests {
  /// A command line, its words parted by `|`, and what is said of it.
  @Test(arguments: [
    ("bok", "There is no command “bok”. Did you mean “book”?"),
    ("bokx|add", "There is no command “bokx”."),
    ("hlep", "There is no command “hlep”. Did you mean “help”?"),
    ("plas", "There is no command “plas”. Did you mean “plan” or “plans”?"),
    ("secre", "There is no command “secre”."),
    ("help|dais", "There is no command “dais”. Did you mean “days”?"),
    ("help|book|ad", "“library book” has no command “ad”. Did you mean “add”?"),
    ("book|ad|A", "“library book” has no command “ad”. Did you mean “add”?"),
    ("add|book", "There is no command “add”. Did you mean “book add”?"),
    ("aim|Warm homes", "There is no command “aim”. Did you mean “plan aim”?"),
    ("\u{1B}[31m\u{202E}x\n", "There is no command “\\u{1B}[31m\\u{202E}x\\n”."),
  ])
  func `an unknown command is named, with what was meant`(line: String, words: String) throws {
    try expect(line, words)
  }

  @Test(arguments: [
    ("book|add|--larg", "“library book add” has no option “--larg”. Did you mean “--large”?"),
    ("book|add|--cop|3", "“library book add” has no option “--cop”. Did you mean “--copies”?"),
    ("book|add|--shlef=B", "“library book add” has no option “--shlef”. Did you mean “--shelf”?"),
    ("book|add|-shelf|B", "“library book add” has no option “-shelf”. Did you mean “--shelf”?"),
    ("book|add|-nx", "“library book add” has no option “-x”."),
    ("book|add|-x", "“library book add” has no option “-x”."),
    ("book|add|--no-large", "“library book add” has no option “--no-large”."),
    ("book|--version", "“library book” has no option “--version”."),
    ("--trace-al", "“library” has no option “--trace-al”."),
    (
      "book|add|–shelf|B",
      "“–shelf” begins with a long dash, which word processors make of two hyphens. "
        + "Type --shelf instead."
    ),
    (
      "plan|-m|aim|x",
      "--markdown belongs to “library plan”, and “library plan aim” does not take it. "
        + "Leave it out."
    ),
  ])
  func `an unknown option is named, with what was meant`(line: String, words: String) throws {
    try expect(line, words)
  }

  @Test(arguments: [
    ("book|add|A|--shelf", "--shelf needs a value after it (SHELF)."),
    (
      "book|add|A|--shelf|--large",
      "--shelf needs a value after it (SHELF), but “--large” comes next. "
        + "If that is the value, write --shelf=--large."
    ),
    (
      "book|add|A|-s|-x",
      "-s needs a value after it (SHELF), but “-x” comes next. If that is the value, write -s-x."
    ),
    ("-n=no", "-n takes no value, but “no” was given. Write -n alone."),
    ("--dry-run=no", "--dry-run takes no value, but “no” was given. Write --dry-run alone."),
    ("plan|soon", "“soon” will not do for YEAR. It takes a whole number, in figures."),
    (
      "book|add|A|-sB|--copies|0",
      "“0” will not do for --copies. It takes a number from 1 to 99."
    ),
    (
      "book|add|A|-sB|--side|raeder",
      "“raeder” will not do for --side. Choose one of: reader, council-staff. "
        + "Did you mean “reader”?"
    ),
    ("book|sort|by", "“by” will not do for ORDER. Choose one of: title, shelf."),
  ])
  func `a value that is absent, unwanted or wrong is named`(line: String, words: String) throws {
    try expect(line, words)
  }

  @Test(arguments: [
    (
      "book|add|A|-sB|--shelf=C",
      "--shelf is given more than once, and only one can be used. Keep one of them."
    ),
    (
      "-Ca|plan|-Cb",
      "--folder is given more than once, and only one can be used. Keep one of them."
    ),
    (
      "book|add|A|-sB|--large|--small",
      "--large and --small cannot be used together. Keep one of them."
    ),
    (
      "plan|--colour|--no-colour",
      "--colour and --no-colour cannot be used together. Keep one of them."
    ),
    ("book|add", "“library book add” needs TITLE and --shelf SHELF as well."),
    ("loan|start|Ann", "“library loan start” needs BOOK as well."),
    (
      "plan|1|2",
      "“library plan” has no use for the word “2”. Put words that belong together in "
        + "quotation marks."
    ),
    ("plan|amm|Warm", "“library plan” has no use for the word “Warm”. Did you mean “aim”?"),
  ])
  func `too much and too little are named`(line: String, words: String) throws {
    try expect(line, words)
  }

  @Test func `a problem is a fact that can be compared`() {
    let unknown = Library.problem(["books", "ad"])
    #expect(unknown == CommandLineProblem(["book"], .unknownCommand("ad", near: ["add"])))
    let missing = Library.problem(["book", "add", "A"])
    #expect(missing == CommandLineProblem(["book", "add"], .missing(["--shelf SHELF"])))
  }

  @Test func `what a running command finds wrong is a problem with the option`() throws {
    let refused = #expect(throws: CommandLineProblem.self) {
      try Library.run(["loan", "start", "Ann", "Atlas", "--until", "never"])
    }
    let words = try Library.program.message(for: #require(refused))
    #expect(
      words == "“never” will not do for --until. A loan has to end. Did you mean “next week”?")
    let missing = #expect(throws: CommandLineProblem.self) { try Library.run(["loan", "due"]) }
    #expect(missing == CommandLineProblem(["loan", "due"], .missing(["--until DAY"])))
  }

  @Test func `a problem ends with the usage and a way out`() throws {
    let refused = try #require(Library.problem(["book", "add", "A"]))
    let words = Library.program.words(for: refused, width: 60)
    #expect(
      words == """
        “library book add” needs --shelf SHELF as well.

        Usage: library book add TITLE --shelf SHELF [options]
        library book add --help shows examples.

        """)
    let extra = try #require(Library.problem(["plan", "1", "2"]))
    let narrow = Library.program.words(for: extra, width: 10)
    #expect(
      narrow == """
        “library plan” has no use for the word
        “2”. Put words that belong together in
        quotation marks.

        Usage: library plan [YEAR] [options]
               library plan COMMAND
        library plan --help says more.

        """)
  }

  private func expect(_ line: String, _ words: String) throws {
    let problem = try #require(Library.problem(line.split(separator: "|").map(String.init)))
    let message = Library.program.message(for: problem)
    #expect(message == words)
  }
}
