import CSVText
import Spelling

/// A file of answers that is being read for one questionnaire, once and from front to back.
public struct AnswerFile {
  private let questions: Questionnaire
  private let options: ImportOptions
  /// How the work is shared out.
  let threads: ImportThreads
  /// What gives the text of the file.
  var decoder: TextDecoder
  /// What finds the cells in the text.
  var scanner: CSVScanner

  /// Reads a file and adds its answers up.
  ///
  /// - Parameters:
  ///   - source: the bytes of the file.
  ///   - round: the round whose statements they answer.
  ///   - options: what the person said about the file.
  ///   - threads: how the work is shared out.
  /// - Returns: the sums, with nothing of any one answer.
  /// - Throws: everything that is wrong with the file; then nothing of it counts.
  public static func read(
    _ source: ByteSource, for round: SurveyRound, _ options: ImportOptions = ImportOptions(),
    threads: ImportThreads = ImportThreads()
  ) throws(ImportProblem) -> ImportedAnswers {
    var file = try AnswerFile(source, round.questions, options, threads)
    return try file.answers(in: round.id)
  }

  private init(
    _ source: ByteSource, _ questions: Questionnaire, _ options: ImportOptions,
    _ threads: ImportThreads
  ) throws(ImportProblem) {
    self.questions = questions
    self.options = options
    self.threads = threads
    do {
      decoder = try TextDecoder(source, encoding: options.encoding)
    } catch {
      throw .unreadable(error)
    }
    if let kind = ForeignFile.kind(of: decoder.head, encoding: decoder.encoding) {
      throw .foreign(kind)
    }
    scanner = CSVScanner()
  }

  private mutating func answers(
    in round: Identifier<SurveyRound>
  ) throws(ImportProblem) -> ImportedAnswers {
    while scanner.rest.count < 1 << 16, try fill() {}
    findDelimiter()
    let (headings, service) = try readHeadings(&scanner)
    let wordChoices = options.columns.filter {
      WordColumns.question($0.statement, in: questions) != nil
    }
    let matching = try ColumnMatching(
      headings, questions.statements, choices: options.columns.filter { !wordChoices.contains($0) })
    let words = try WordColumns(
      headings, options.ticksOnly ? [] : questions.openQuestions, taken: matching.columns,
      choices: options.ticksOnly ? [] : wordChoices)
    let scales = questions.statements.compactMap(questions.scale)
    try checkMaps(against: scales)
    let finished = headings.firstIndex { heading in
      service.finishedHeadings.contains(FoldedText(heading.shown).text)
    }
    if options.finishedOnly, finished == nil { throw .noFinishedColumn }
    let rules = CountingRules(
      columns: matching.columns, headings: headings,
      readers: scales.map { LabelReader($0, maps: options.maps, service: service) },
      options: questions.optionCounts,
      words: WordCells(words, questions, maps: options.maps),
      finished: finished, finishedOnly: options.finishedOnly)
    let sums = try countAll(rules)
    let used = matching.columns + words.matches.map(\.column)
    let others = headings.indices.filter { !used.contains($0) }.map { headings[$0].shown }
    return ImportedAnswers(
      tally: sums.tally(of: questions, in: round, stride: rules.stride), encoding: decoder.encoding,
      delimiter: scanner.delimiter, service: service,
      matches: zip(matching.columns, questions.statements).map { column, statement in
        ImportedAnswers.Match(
          column: column + 1, heading: headings[column].shown, statement: statement)
      },
      wordMatches: words.matches.map {
        ImportedAnswers.WordMatch(
          column: $0.column + 1, heading: headings[$0.column].shown, question: $0.question)
      },
      unanswered: options.ticksOnly ? [] : words.unanswered,
      personal: others.filter(PersonalColumns.contains),
      unused: others.filter { !PersonalColumns.contains($0) && !$0.isEmpty },
      unfinished: finished == nil ? nil : sums.unfinished,
      leftOutUnfinished: options.finishedOnly, sawNumbers: sums.sawNumbers,
      unusedMaps: sums.unused(options.maps))
  }

  private mutating func countAll(
    _ rules: CountingRules
  ) throws(ImportProblem) -> AnswerSums {
    var counter = AnswerCounter(rules)
    var broken: CSVProblem?
    var triesLeft = threads.tries
    var isMore = true
    while isMore {
      if triesLeft > 0, counter.problems.isEmpty {
        triesLeft = countInThreads(rules, &counter) ? 0 : triesLeft - 1
      }
      let isLast = triesLeft == 0 || !counter.problems.isEmpty
      isMore = try countAlone(&counter, &broken, stretches: isLast ? .max : threads.stretchesAlone)
    }
    var problems = counter.problems
    problems.table = broken
    problems.labels = questions.scales.first?.labels ?? []
    guard problems.isEmpty else { throw .rows(problems) }
    let sums = counter.takeSums()
    guard sums.forms > 0 else { throw .noAnswers }
    return sums
  }

  /// Counts what was taken in, and so many stretches more.
  ///
  /// - Returns: whether there is more to count.
  private mutating func countAlone(
    _ counter: inout AnswerCounter, _ broken: inout CSVProblem?, stretches: Int
  ) throws(ImportProblem) -> Bool {
    var isMore = true
    var left = stretches
    while true {
      do throws(CSVProblem) {
        try scanner.scan { counter.count($0) }
      } catch {
        broken = error
        return false
      }
      guard isMore, left > 0 else { return isMore }
      left -= 1
      isMore = try fill()
    }
  }

  private mutating func fill() throws(ImportProblem) -> Bool {
    do throws(ImportProblem) {
      return try scanner.fill { (room) throws(ImportProblem) in try decoder.read(into: room) }
    } catch {
      guard case .mixedEncoding = error else { throw error }
      throw .mixedEncoding(line: scanner.line + scanner.rest.count { $0 == 0x0A })
    }
  }

  /// Finds what stands between cells: as the person or the first line says, else whatever gives the
  /// most columns that answer a statement, and then the most columns.
  private mutating func findDelimiter() {
    let declared = CSVText.declaredDelimiter(of: Array(scanner.rest.prefix(64)))
    if let declared { scanner.skip(declared.length, lines: 1) }
    if let delimiter = options.delimiter ?? declared?.delimiter {
      scanner.delimiter = delimiter
      return
    }
    var best = (matches: -1, columns: 0)
    for delimiter in [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")] {
      var trial = scanner
      trial.delimiter = delimiter
      guard let (headings, _) = try? readHeadings(&trial) else { continue }
      let count = (ColumnMatching.count(headings, questions.statements), headings.count)
      if count > best {
        best = count
        scanner.delimiter = delimiter
      }
    }
  }

  private func readHeadings(
    _ scanner: inout CSVScanner
  ) throws(ImportProblem) -> ([Heading], FormService) {
    guard let first = try nextTexts(&scanner) else { throw .empty }
    let service = FormService(headings: first)
    guard service.hasTwoHeadingLines else { return (first.map { Heading($0) }, service) }
    var ahead = scanner
    let known = first.indices.filter { PersonalColumns.contains(first[$0]) }
    // Where the columns about people hold something, the second line is somebody's answers.
    guard let second = try nextTexts(&ahead), second.count == first.count,
      known.allSatisfy({ second[$0].trimmed.isEmpty })
    else { return (first.map { Heading($0) }, service) }
    scanner = ahead
    return (zip(first, second).map { Heading(question: $0, part: $1) }, service)
  }

  /// The cells of the next line that is not blank.
  private func nextTexts(_ scanner: inout CSVScanner) throws(ImportProblem) -> [String]? {
    while true {
      var texts: [String]?
      var isBlank = false
      do throws(CSVProblem) {
        try scanner.scan(within: 1) { row in
          texts = row.texts
          isBlank = row.isBlank
        }
      } catch {
        var problems = RowProblems()
        problems.table = error
        throw .rows(problems)
      }
      if texts == nil || !isBlank { return texts }
    }
  }

  /// Every label that words are said to mean must be on a scale.
  private func checkMaps(against scales: [AnswerScale]) throws(ImportProblem) {
    for map in options.maps {
      let isKnown = scales.contains { scale in
        LabelReader(scale, maps: [], service: .unknown).meaning(of: map.label) != nil
      }
      guard !isKnown else { continue }
      let labels = scales.first?.labels ?? []
      throw .noLabel(map.label, near: Spelling.nearest(to: map.label, in: labels), labels: labels)
    }
  }
}
