import Arguments
import Testing

@Suite struct HelpTests {
  @Test func `help begins with examples`() {
    let help = Library.program.help(for: ["book", "add"])
    #expect(
      help == """
        library book add: put a book on a shelf

        Examples:
          library book add "The Book of Tides" --shelf B2 --writer "A. Writer"
            A book by one writer
          library book add Atlas --shelf C1 --large
            A book in large print

        Usage:
          library book add TITLE --shelf SHELF [options]

        A book is known by its title.

        Two books with one title need a writer each.

        Where:
          TITLE  What stands on its cover.

        Options:
          -s, --shelf SHELF  Where it stands. Always needed.
          -w, --writer NAME  Who wrote it. Can be given more than once.
              --copies N     How many. Usually: 1.
              --side SIDE    Who it is for. One of: reader, council-staff.
          -l, --large        In large print.
              --small        In small print.

        Pictures:
          --cover FILE  A picture.

        Every command also takes --folder, --dry-run, --quiet, --[no-]colour: see
        library --help.

        """)
  }

  @Test func `help fits a narrow window`() {
    let help = Library.program.help(for: ["book", "add"], width: 40)
    #expect(
      help == """
        library book add: put a book on a shelf

        Examples:
          library book add "The Book of Tides" \\
              --shelf B2 --writer "A. Writer"
            A book by one writer
          library book add Atlas --shelf C1 \\
              --large
            A book in large print

        Usage:
          library book add TITLE --shelf SHELF
              [options]

        A book is known by its title.

        Two books with one title need a writer
        each.

        Where:
          TITLE  What stands on its cover.

        Options:
          -s, --shelf SHELF
              Where it stands. Always needed.
          -w, --writer NAME
              Who wrote it. Can be given more
              than once.
          --copies N
              How many. Usually: 1.
          --side SIDE
              Who it is for. One of: reader,
              council-staff.
          -l, --large
              In large print.
          --small
              In small print.

        Pictures:
          --cover FILE
              A picture.

        Every command also takes --folder,
        --dry-run, --quiet, --[no-]colour: see
        library --help.

        """)
  }

  @Test func `the program's own help lists commands, options and topics`() {
    let help = Library.program.help()
    #expect(
      help == """
        library: keep a small lending library

        Examples:
          library book add "The Book of Tides" --shelf B2
            Put a book on a shelf

        Usage:
          library COMMAND

        Commands:
          book  the books
          loan  the loans
          plan  the plan as a document

        Options for every command:
          -C, --folder DIR   The library's folder.
          -n, --dry-run      Say what would happen, and do nothing.
          -q, --quiet        Say less.
              --[no-]colour  Use colour.
          -h, --help         Show help on the command.
              --version      Show which version this is.

        More help:
          days  how to write a day

        library help COMMAND explains a command, and library help days a topic.

        """)
  }

  @Test func `a topic's page keeps its set-in lines`() {
    let page = Library.program.help(on: Library.program.topics[0], width: 40)
    #expect(
      page == """
        library days: how to write a day

        A day can be written in several ways,
        and the library always says it back in
        full.

          2026-03-29
          29 March 2026

        Nothing else is understood.

        """)
  }

  @Test(arguments: [0, 40, 47, 60, 79, 80, 132])
  func `every command's help fits its width`(width: Int) {
    for path in Library.paths {
      for bold in [false, true] {
        let help = Library.program.help(for: path, width: width, bold: bold)
        for line in help.split(separator: "\n") {
          #expect(bold || line.count <= max(40, width), "\(line)")
          #expect(line.last != " ", "\(path)")
        }
        #expect(help.contains("\u{1B}") == bold)
        #expect(!help.contains("secret") && !help.contains("trace-all"))
      }
    }
  }

  @Test func `help on an alias, or beyond the last command, is on the command`() {
    let help = Library.program.help(for: ["plans", "nothing"])
    #expect(help == Library.program.help(for: ["plan"]))
    #expect(help.contains("The same as: library plans"))
  }

  @Test func `the program has no faults`() {
    let faults = Library.program.faults()
    #expect(faults.isEmpty)
  }

  @Test func `a program's faults are named`() {
    let flag = Flag("quiet", short: "h", help: "")
    let program = Program(
      Command<Desk>(
        "tool", summary: "", examples: [Example("tool nothing", ""), Example("other", "")],
        subcommands: [
          Command("a", aliases: ["b"], summary: "one", parameters: [flag]) { _, _ in },
          Command("b", summary: "two"),
        ]),
      version: "1", globals: [Library.quiet])
    #expect(
      program.faults() == [
        "tool has no summary.",
        "tool has b twice.",
        "tool has an example that is refused: tool nothing: There is no command “nothing”.",
        "tool has an example without tool: other",
        "tool a does not say what --quiet is for.",
        "tool a has --quiet twice.",
        "tool a has -h twice.",
        "tool b does nothing.",
      ])
  }
}
