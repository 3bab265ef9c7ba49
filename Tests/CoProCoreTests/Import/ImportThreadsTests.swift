import CSVText
import CoProCore
import Synchronization
import Testing

/// Nobody can tell from what an import says or does how many threads there were.
struct ImportThreadsTests {
  private typealias Outcome = Result<ImportedAnswers, ImportProblem>

  private func round() throws -> SurveyRound {
    var round = try ImportFixtures.round(OddTable.statements)
    round.questions.openQuestions = [OpenQuestion(id: "w", text: OddTable.question)]
    return round
  }

  private func outcome(
    _ source: ByteSource, _ round: SurveyRound, threads: Int, part: Int,
    _ options: ImportOptions = ImportOptions()
  ) -> Outcome {
    do throws(ImportProblem) {
      let threads = ImportThreads(threads: threads, part: part)
      return .success(try AnswerFile.read(source, for: round, options, threads: threads))
    } catch {
      return .failure(error)
    }
  }

  @Test(arguments: 0..<60)
  func `any table gives the same in one thread and in several, wherever it is cut`(
    seed: Int
  ) throws {
    var table = OddTable(seed: UInt64(seed))
    let bytes = table.bytes(rows: 8, faults: seed % 4)
    var options = ImportOptions()
    options.finishedOnly = seed % 5 == 0
    options.maps = [LabelMap(seen: "NA", label: ""), LabelMap(seen: "Aye", label: "Agree")]
    let round = try round()
    let alone = outcome(ByteSource(bytes), round, threads: 1, part: 1, options)
    for part in [1, 2, 3, 7, 16, 61, 150] {
      let several = outcome(ByteSource(bytes), round, threads: 3, part: part, options)
      #expect(several == alone, "\(part) bytes: \(String(decoding: bytes, as: UTF8.self))")
    }
  }

  @Test func `tables in order and tables with faults are both among those that are tried`() throws {
    let round = try round()
    var options = ImportOptions()
    options.maps = [LabelMap(seen: "NA", label: ""), LabelMap(seen: "Aye", label: "Agree")]
    var kinds: Set<String> = []
    for seed in 0..<60 {
      var table = OddTable(seed: UInt64(seed))
      let bytes = table.bytes(rows: 8, faults: seed % 4)
      switch outcome(ByteSource(bytes), round, threads: 1, part: 1, options) {
      case .success(let read): kinds.insert("\(read.encoding)")
      case .failure(.rows(let problems)):
        if problems.raggedCount > 0 { kinds.insert("cells") }
        if problems.unknownCount > 0 { kinds.insert("word") }
        if let table = problems.table { kinds.insert("\(table.fact)") }
      case .failure(.mixedEncoding): kinds.insert("mixed")
      case .failure(let other): Issue.record("\(other)")
      }
    }
    #expect(
      kinds == [
        "utf8", "windows1252", "cells", "word", "quoteNotClosed", "textAfterQuote", "mixed",
      ])
  }

  @Test(arguments: ExportTests.samples)
  func `an export gives the same in one thread and in several`(
    _ sample: ExportTests.Sample
  ) throws {
    let bytes = try ImportFixtures.sample(sample.file)
    let round = try ImportFixtures.round()
    let alone = outcome(ByteSource(bytes), round, threads: 1, part: 1)
    for part in [1, 5, 64, 300] {
      #expect(outcome(ByteSource(bytes), round, threads: 2, part: part) == alone)
    }
  }

  @Test func `threads that took the wrong line for a record begin again behind it`() throws {
    // The quoted text looks like the table, line after line, so what begins in it seems to be right.
    let likeIt = "\"" + String(repeating: "9,,,Agree,,Agree\n", count: 1_500) + "\""
    let lines = (0..<6_000).map { number in
      "\(number),,1 June,\(number % 3 == 0 ? "Agree" : "4"),\(number % 3_000 == 7 ? likeIt : "é"),"
        + "Strongly agree\n"
    }
    let heading =
      "ID,Start time,Completion time,I felt listened to,x,I knew what would happen next\n"
    let bytes = Array((heading + lines.joined()).utf8)
    let round = try ImportFixtures.round(OddTable.statements)
    let alone = outcome(ByteSource(bytes), round, threads: 1, part: 1)
    #expect(try alone.get().tally.forms == 6_000)
    for part in [8_192, 40_000] {
      #expect(outcome(ByteSource(bytes), round, threads: 2, part: part) == alone)
    }
    let broken = bytes + Array("a,b\nc\n".utf8)
    let problem = outcome(ByteSource(broken), round, threads: 1, part: 1)
    guard case .failure(.rows(let problems)) = problem else {
      Issue.record("lines with too few cells were taken")
      return
    }
    #expect(problems.ragged.map(\.line) == [6_002 + 2 * 1_500, 6_003 + 2 * 1_500])
    #expect(outcome(ByteSource(broken), round, threads: 2, part: 20_000) == problem)
  }

  @Test func `a large file in order is read once, whatever people wrote in it`() throws {
    let words = "\"It was good, she said: \"\"thank you\"\"\nand then, after,,,, all of it: – tea\""
    let rows = (0..<8_000).map { "\($0),,1 June,Agree,\($0 % 3 == 0 ? words : ""),Agree\r\n" }
    let heading =
      "ID,Start time,Completion time,I felt listened to,x,I knew what would happen next\n"
    let bytes = Array((heading + rows.joined()).utf8)
    let round = try ImportFixtures.round(OddTable.statements)
    let count = ReadBytes()
    let source = ByteSource(length: bytes.count) { (place, room) throws(FileFailure) in
      let part = bytes.dropFirst(place).prefix(room.count)
      room.copyBytes(from: part)
      count.total.add(part.count, ordering: .relaxed)
      return part.count
    }
    let read = outcome(source, round, threads: 2, part: 32_768)
    #expect(try read.get().tally.forms == 8_000)
    // The first stretch is read twice, and a little more for each part.
    let most = bytes.count + bytes.count / 10 + 300_000
    let total = count.total.load(ordering: .relaxed)
    #expect(total < most)
  }

  @Test func `a file that cannot be read to its end says so with any number of threads`() throws {
    let heading = "I felt listened to,I knew what would happen next\n"
    let bytes = Array((heading + String(repeating: "Agree,Agree\n", count: 20_000)).utf8)
    let round = try ImportFixtures.round(OddTable.statements)
    let failure = FileFailure(.read, "answers.csv", .notAllowed)
    let source = ByteSource(length: bytes.count) { (place, room) throws(FileFailure) in
      guard place < 150_000 else { throw failure }
      let part = bytes.dropFirst(place).prefix(min(room.count, 70_000))
      room.copyBytes(from: part)
      return part.count
    }
    for threads in 1...3 {
      let read = outcome(source, round, threads: threads, part: 10_000)
      #expect(read == .failure(.unreadable(failure)))
    }
  }

  private final class ReadBytes: Sendable {
    let total = Atomic(0)
  }
}
