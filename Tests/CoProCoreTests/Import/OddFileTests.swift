import CSVText
import CoProCore
import Testing

/// Files that are not as they should be give the right figures or a clear refusal.
struct OddFileTests {
  private let one = ["I felt listened to"]

  @Test func `formulas and tags are only text, and N/A is a blank once that is said`() throws {
    let bytes = try ImportFixtures.sample("nasty-formula.csv")
    guard case .rows(let problems) = ImportFixtures.problem(bytes) else {
      Issue.record("N/A was read without being told what it means")
      return
    }
    #expect(problems.unknown.map(\.text) == ["N/A"])
    #expect(problems.unknown.map(\.line) == [5])
    #expect(problems.unknown.map(\.column) == [12])
    let read = try ImportFixtures.read(bytes, one) {
      $0.maps = [LabelMap(seen: "N/A", label: "")]
    }
    #expect(ImportFixtures.figures(read.tally) == [[0, 0, 1, 1, 1, 1]])
    #expect(read.tally.forms == 4)
  }

  static let right: [(text: String, rows: [Int])] = [
    ("I felt listened to\nAgree\n\n  \n\nDisagree\n\n", [0, 1, 0, 1, 0, 0]),
    ("ID,I felt listened to\n1,Agree\n,\n , \n2,\n", [0, 0, 0, 1, 0, 1]),
    ("I felt listened to\nAgree", [0, 0, 0, 1, 0, 0]),
    ("\n\nI felt listened to\rStrongly agree\rAgree\r", [0, 0, 0, 1, 1, 0]),
    ("x,I felt listened to\n\"a\"\"b\nc,d\",\"Agree\"\n", [0, 0, 0, 1, 0, 0]),
    ("I felt listened to\tz\nAgree\t\n", [0, 0, 0, 1, 0, 0]),
    ("I felt listened to\nStrongly agree\n", [0, 0, 0, 0, 1, 0]),
    ("I felt listened to\nAgree\nagree \nAGREE\nStrongly agree\n", [0, 0, 0, 3, 1, 0]),
  ]

  @Test(arguments: right)
  func `an odd table gives the right figures`(text: String, row: [Int]) throws {
    let read = try ImportFixtures.read(text, one)
    #expect(ImportFixtures.figures(read.tally) == [row])
    #expect(read.tally.forms == row.reduce(0, +))
  }

  @Test func `a cell of a megabyte is passed over where nobody asked for it`() throws {
    let long = String(repeating: "word, ", count: 180_000)
    let text = "Anything else?,I felt listened to\n\"\(long)\",Agree\nshort,Disagree\n"
    let read = try ImportFixtures.read(text, one)
    #expect(ImportFixtures.figures(read.tally) == [[0, 1, 0, 1, 0, 0]])
    guard
      case .rows(let problems) = ImportFixtures.problem("I felt listened to\n\"\(long)\"\nAgree\n")
    else {
      Issue.record("a cell of a megabyte was taken for an answer")
      return
    }
    #expect(problems.unknown.map(\.line) == [2])
    #expect((problems.unknown.first?.text.count ?? 1000) < 50)
  }

  @Test func `every bad line and cell is named, and nothing counts`() {
    let text = "ID,I felt listened to\n1,Yes\n2\n3,Agree,x\n4,Yes\n5,No\n\"6,Agree\n7,Agree\n"
    let problem = ImportFixtures.problem(text)
    guard case .rows(let problems) = problem else {
      Issue.record("\(String(describing: problem))")
      return
    }
    #expect(problems.ragged.map(\.line) == [3, 4])
    #expect(problems.unknown.map(\.text) == ["Yes", "No"])
    #expect(problems.unknown.map(\.line) == [2, 6])
    #expect(problems.unknown.map(\.count) == [2, 1])
    #expect(problems.table == CSVProblem(.quoteNotClosed, line: 7, column: 1))
    let message = problem?.message(about: "answers.csv") ?? ""
    #expect(message.contains("answers.csv, line 3: it has 1 cell, and the heading has 2."))
    #expect(
      message.contains("line 7, column 1: the quotation mark that opens here is never closed"))
    #expect(problem?.wayOut.contains("--map \"Yes=Strongly agree\"") == true)
  }

  @Test func `of very many bad lines the first are named and all are counted`() {
    let bad = (0..<5000).map { "\($0),Perhaps\($0)\n\($0)\n" }.joined()
    let message =
      ImportFixtures.problem("ID,I felt listened to\n" + bad)?.message(about: "f.csv") ?? ""
    #expect(message.split(separator: "\n").count < 50)
    #expect(message.contains("And 4980 more lines with another number of cells."))
    #expect(message.contains("And 4980 more cells that are not one of the answers."))
  }

  static let foreign: [(name: String, bytes: [UInt8], kind: ForeignFile)] = [
    ("xlsx", [0x50, 0x4B, 0x03, 0x04, 0x14, 0, 6, 0], .workbook),
    ("xls", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1], .oldWorkbook),
    ("pdf", Array("%PDF-1.7\n".utf8), .pdf),
    ("html", Array("\n<!DOCTYPE html><title>Sign in</title>".utf8), .webPage),
    ("bytes", [0x01, 0x00, 0x02, 0x41, 0x42], .other),
  ]

  @Test(arguments: foreign)
  func `a file that is no text is recognised`(name: String, bytes: [UInt8], kind: ForeignFile) {
    let problem = ImportFixtures.problem(bytes)
    #expect(problem == .foreign(kind))
    #expect(problem?.wayOut.contains("CSV") == true)
  }

  static let refused: [(text: String, problem: ImportProblem)] = [
    ("", .empty), ("\n\n", .empty), ("I felt listened to\n", .noAnswers),
    (
      "Name,I liked it\nA,Agree\n",
      .noColumn(statements: ["I felt listened to"], headings: ["I liked it"])
    ),
    (
      "I felt listened to,x,I felt listened to\nAgree,,Agree\n",
      .severalColumns(
        statement: "I felt listened to", columns: [1, 3], "I felt listened to")
    ),
  ]

  @Test(arguments: refused)
  func `a table that cannot be matched is refused`(text: String, problem: ImportProblem) {
    #expect(ImportFixtures.problem(text) == problem)
  }

  @Test func `choices that fit nothing are refused with what there is`() {
    let text = "Q7,x\nAgree,Agree\n"
    let heading = ImportFixtures.problem(text) {
      $0.columns = [ColumnChoice(heading: "Q8", statement: "q1")]
    }
    #expect(heading == .noHeading("Q8", near: ["Q7"], headings: ["Q7", "x"]))
    let statement = ImportFixtures.problem(text) {
      $0.columns = [ColumnChoice(heading: "Q7", statement: "I felt lost")]
    }
    #expect(statement?.isAboutTheCommandLine == true)
    let label = ImportFixtures.problem(text) {
      $0.columns = [ColumnChoice(heading: "Q7", statement: "q1")]
      $0.maps = [LabelMap(seen: "A1", label: "Agre")]
    }
    #expect(label == .noLabel("Agre", near: ["Agree"], labels: ImportFixtures.labels))
    let finished = ImportFixtures.problem("I felt listened to\nAgree\n") { $0.finishedOnly = true }
    #expect(finished == .noFinishedColumn)
  }

  @Test func `letters of two encodings are named with their line`() throws {
    let text: [UInt8] =
      Array("x,I felt listened to\né,Agree\ny,Agree\n".utf8) + [0xE9] + Array(",Agree\n".utf8)
    #expect(ImportFixtures.problem(text) == .mixedEncoding(line: 4))
    let read = try ImportFixtures.read(text, one) { $0.encoding = .utf8 }
    #expect(read.tally.rows[0].counts == [0, 0, 0, 3, 0])
  }

  @Test func `a word whose number says something else is no answer`() {
    guard case .rows = ImportFixtures.problem("I felt listened to\n5 - Strongly disagree\n") else {
      Issue.record("a contradiction was read as an answer")
      return
    }
  }
}
