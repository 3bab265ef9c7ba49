import CoProCore
import JSONText
import Testing

/// The exports of five services give the same twelve people's answers.
struct ExportTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    var file: String
    var service: FormService
    var encoding = TextEncoding.utf8
    var delimiter = UInt8(ascii: ",")
    var testDescription: String { file }
  }

  static let samples = [
    Sample(file: "google-forms.csv", service: .googleForms),
    Sample(file: "limesurvey-full-text.csv", service: .limeSurvey),
    Sample(file: "msforms-utf8bom.csv", service: .microsoftForms),
    Sample(
      file: "msforms-semicolon.csv", service: .microsoftForms, delimiter: UInt8(ascii: ";")),
    Sample(
      file: "msforms-unicode-text-utf16.txt", service: .microsoftForms,
      encoding: .utf16LittleEndian, delimiter: UInt8(ascii: "\t")),
    Sample(file: "smartsurvey.csv", service: .smartSurvey),
  ]

  @Test(arguments: samples)
  func `an export gives the expected counts and says how it was read`(_ sample: Sample) throws {
    let read = try ImportFixtures.read(try ImportFixtures.sample(sample.file))
    #expect(read.tally.forms == 12)
    #expect(ImportFixtures.figures(read.tally) == ImportFixtures.expected)
    #expect(read.service == sample.service)
    #expect(read.encoding == sample.encoding)
    #expect(read.delimiter == sample.delimiter)
    #expect(!read.personal.isEmpty)
    #expect(!read.sawNumbers)
  }

  @Test func `the expected counts are those that came with the samples`() throws {
    let json = try JSONText.read(try ImportFixtures.sample("expected.json"))
    for (statement, row) in zip(ImportFixtures.statements, ImportFixtures.expected) {
      let told = json["statements"]?[statement]
      let counts = told?["counts"]?.asArray?.compactMap(\.asInteger).reversed() ?? []
      let blank = told?["noAnswer"]?.asInteger ?? -1
      let n = told?["n"]?.asInteger
      #expect(counts + [blank] == row)
      #expect(n == row.dropLast().reduce(0, +))
    }
  }

  @Test func `who did not finish is counted and can be left out`() throws {
    let bytes = try ImportFixtures.sample("limesurvey-full-text.csv")
    let all = try ImportFixtures.read(bytes)
    let finished = try ImportFixtures.read(bytes) { $0.finishedOnly = true }
    #expect(all.unfinished == 1)
    #expect(all.tally.forms == 12)
    #expect(finished.unfinished == 1)
    #expect(finished.tally.forms == 11)
    #expect(finished.tally.rows[1].blank == 0)
  }

  @Test func `Excel's plain CSV with British days is read as Windows-1252`() throws {
    let table = try ImportFixtures.table(
      [
        "ID,Start time,Completion time,Email,Name,I felt listened to,I knew what would happen next,"
          + "Meetings were easy to get to,Anything else?"
      ], before: ["1", "01/02/2027 09:00", "01/02/2027 09:10", "anonymous", ""],
      after: ["Caf\u{E9} \u{2013} isn\u{2019}t \u{A3}5"], labels: ImportFixtures.labels)
    let bytes = table.unicodeScalars.map { scalar -> UInt8 in
      switch scalar {
      case "\u{2013}": 0x96
      case "\u{2019}": 0x92
      default: UInt8(truncatingIfNeeded: scalar.value)
      }
    }
    let read = try ImportFixtures.read(bytes)
    #expect(read.encoding == .windows1252)
    #expect(read.service == .microsoftForms)
    #expect(ImportFixtures.figures(read.tally) == ImportFixtures.expected)
  }

  @Test func `a heading of Windows-1252 matches its statement`() throws {
    let bytes: [UInt8] = Array("I didn".utf8) + [0x92] + Array("t mind\nAgree\n".utf8)
    let read = try ImportFixtures.read(bytes, ["I didn\u{2019}t mind"])
    #expect(read.tally.rows[0].counts == [0, 0, 0, 1, 0])
  }

  static let headings = [
    ",,,Your view.I felt listened to,Your view.I knew what would happen next,"
      + "Your view.Meetings were easy to get to",
    ",,,View [I felt listened to],View [I knew what would happen next],"
      + "View [Meetings were easy to get to]",
    ",,,q1,Q2,X[q3]",
    ",,,1. I felt listened to,2. I knew what would happen next,3. Meetings were easy to get to",
    ",,,\"I  FELT\u{A0}listened to. \",\"I knew what would happen next?\",meetings were EASY to get to",
  ]

  @Test(arguments: headings)
  func `columns are found by name, text, row of a grid and folded text`(headings: String) throws {
    let table = try ImportFixtures.table(
      [headings], before: ["1", "2", "3"], labels: ImportFixtures.labels)
    let read = try ImportFixtures.read(table)
    #expect(ImportFixtures.figures(read.tally) == ImportFixtures.expected)
    #expect(read.matches.map(\.column) == [4, 5, 6])
  }

  @Test func `a first line that names the delimiter is obeyed`() throws {
    let table = try ImportFixtures.table(
      ["sep=|", "ID|" + ImportFixtures.statements.joined(separator: "|")], before: ["1"],
      labels: ImportFixtures.labels, separator: "|")
    let read = try ImportFixtures.read(table)
    #expect(read.delimiter == UInt8(ascii: "|"))
    #expect(ImportFixtures.figures(read.tally) == ImportFixtures.expected)
  }

  @Test func `SurveyMonkey's two heading lines are read`() throws {
    let table = try ImportFixtures.table(
      [
        "Respondent ID,Collector ID,Start Date,End Date,IP Address,Email Address,"
          + "How much do you agree?,,,Anything else?",
        ",,,,,,\(ImportFixtures.statements.joined(separator: ",")),Open-Ended Response",
      ],
      before: ["118", "4", "02/01/2027 09:00", "02/01/2027 09:10", "192.0.2.7", "a@example.org"],
      after: ["\"Two\nlines, one cell\""], labels: ImportFixtures.labels)
    let read = try ImportFixtures.read(table)
    #expect(read.service == .surveyMonkey)
    #expect(ImportFixtures.figures(read.tally) == ImportFixtures.expected)
    #expect(read.personal.contains("IP Address"))
    #expect(read.unused == ["Anything else?"])
  }

  @Test func `a question without parts has its text in the first of two heading lines`() throws {
    let text =
      "Respondent ID,Collector ID,I felt listened to\n,,Response\n1,2,Agree\n3,4,Disagree\n"
    let read = try ImportFixtures.read(text, ["I felt listened to"])
    #expect(read.tally.rows[0].counts == [0, 1, 0, 1, 0])
  }

  @Test func `LimeSurvey's codes are read with what they mean`() throws {
    let table = try ImportFixtures.table(
      ["\"id\",\"submitdate\",\"Q1[SQ001]\",\"Q1[SQ002]\",\"Q1[SQ003]\""],
      before: ["7", "2027-02-01"], labels: ["A5", "A4", "AO03", "A2", "A1"], quoted: true)
    let read = try ImportFixtures.read("\u{FEFF}" + table + "\r\n") { options in
      let codes = zip(["A5", "A4", "AO03", "A2", "a1"], ImportFixtures.labels)
      options.maps = codes.map { LabelMap(seen: $0, label: $1) }
      options.columns = (1...3).map { ColumnChoice(heading: "Q1[SQ00\($0)]", statement: "q\($0)") }
    }
    #expect(read.service == .limeSurvey)
    #expect(ImportFixtures.figures(read.tally) == ImportFixtures.expected)
  }

  @Test(arguments: [
    ["1", "2", "3", "4", "5"],
    ["1 - Strongly disagree", "2 - Disagree", "3 – Neither", "4: AGREE", "5 - Strongly agree"],
    [
      "disagree strongly", "DISAGREE", " neither\u{A0}agree nor disagree", "Agree ",
      "Agree strongly",
    ],
    ["Strongly disagree (1)", "Disagree", "Neither", "agree", "Strongly  Agree"],
  ])
  func `labels are read in whichever way they are written`(labels: [String]) throws {
    let table = try ImportFixtures.table(
      [ImportFixtures.statements.joined(separator: ",")], before: [], labels: labels,
      lineBreak: "\n")
    let read = try ImportFixtures.read(table)
    // The blank of the one line is a blank cell among others.
    #expect(ImportFixtures.figures(read.tally) == ImportFixtures.expected)
    #expect(read.sawNumbers == (labels[0] == "1"))
  }
}
