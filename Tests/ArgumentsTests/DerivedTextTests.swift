import Arguments
import Testing

@Suite struct DerivedTextTests {
  @Test(arguments: Shell.allCases)
  func `a completion script knows every command and option, and nothing hidden`(shell: Shell) {
    let script = Library.program.completions(for: shell)
    for path in Library.paths {
      let place = (["library"] + path).joined(separator: shell == .zsh ? "_" : " ")
      #expect(script.contains(place))
      guard let command = Library.program.command(at: path) else { continue }
      for form in command.parameters.map(\.form) where form.kind != .positional {
        #expect(script.contains(shell == .fish ? "-l \(form.name)" : form.label))
      }
    }
    #expect(script.contains("reader council-staff"))
    #expect(script.contains("title shelf"))
    #expect(script.contains("no-colour"))
    #expect(!script.contains("secret") && !script.contains("trace-all"))
  }

  @Test func `files and folders are completed as paths`() {
    let bash = Library.program.completions(for: .bash)
    #expect(bash.contains("'library book add --cover') paths=file ;;"))
    #expect(bash.contains("'library loan --folder'|'library loan -C') paths=directory ;;"))
    let zsh = Library.program.completions(for: .zsh)
    #expect(zsh.contains("'(--cover)--cover=[A picture]:FILE:_files'"))
    #expect(zsh.contains("(--folder -C)--folder=[The library'\\''s folder]:DIR:_files -/"))
    let fish = Library.program.completions(for: .fish)
    #expect(fish.contains("-l cover -r -F -d 'A picture'"))
    #expect(fish.contains("-l folder -s C -x -a '(__fish_complete_directories)'"))
  }

  @Test func `the manual page begins with a name and examples`() {
    let page = ManualPage(Library.program).text
    let start = """
      .TH "LIBRARY" 1 "" "library 1.2" ""
      .SH "NAME"
      library \\- keep a small lending library
      .SH "EXAMPLES"
      .TP
      \\fBlibrary book add "The Book of Tides" \\-\\-shelf B2\\fR
      Put a book on a shelf
      .SH "SYNOPSIS"
      .PP
      library COMMAND
      .SH "OPTIONS FOR EVERY COMMAND"
      .TP
      \\fB\\-C, \\-\\-folder DIR\\fR
      The library\\(aqs folder.

      """
    #expect(page.hasPrefix(start))
    #expect(page.contains(".SS \"library book add\"\nPut a book on a shelf.\n"))
    #expect(page.contains(".SH \"DAYS\"\n"))
    #expect(page.contains("[WORD\\[u2026]]"))
    #expect(page.utf8.allSatisfy { $0 < 0x80 })
    #expect(!page.contains("secret") && !page.contains("trace"))
  }

  @Test func `nothing in a description can become an instruction of the manual page`() {
    let program = Program(
      Command<Desk>(
        "tool", summary: ".so \\fBdanger", discussion: "'quoted\n.ex", examples: [Example("", "")]
      ) { _, _ in },
      version: "\"1\"")
    let lines = ManualPage(program).text.split(separator: "\n")
    #expect(lines.contains("tool \\- \\&.so \\(rsfBdanger"))
    #expect(lines.contains("\\(aqquoted"))
    #expect(lines.contains("\\&.ex"))
    #expect(lines.first == ".TH \"TOOL\" 1 \"\" \"\\(dq1\\(dq\" \"\"")
  }

  @Test func `the description for other programs is JSON`() {
    let program = Program(
      Command<Desk>(
        "tool", aliases: ["t"], summary: "say \"hello\"\n",
        parameters: [Library.colour, BookCommand.side, LoanCommand.books]
      ) { _, _ in },
      version: "1")
    let json = ProgramDescription(program).json
    let expected = [
      #"{"format":1,"version":"1","globals":[],"command":{"name":"tool","aliases":["t"],"#,
      #""summary":"say \"hello\"\n","examples":[],"parameters":["#,
      #"{"kind":"flag","name":"colour","help":"Use colour.","negatable":true,"#,
      #""required":false,"repeating":false},"#,
      #"{"kind":"option","name":"side","value":"SIDE","help":"Who it is for","#,
      #""choices":["reader","council-staff"],"required":false,"repeating":false},"#,
      #"{"kind":"positional","name":"BOOK","help":"What is borrowed","#,
      #""required":true,"repeating":true}],"commands":[]}}"#,
    ]
    #expect(json == expected.joined() + "\n")
  }
}
