import CSVText

extension AnswerFile {
  private struct NotInOrder: Error {}

  /// Counts answers on several threads, as far as everything is plainly in order.
  ///
  /// Each thread takes parts of the file and takes for granted where the first record of a part begins.
  /// Parts are added up in their order, and only where the part before ended in that very place: so by
  /// then it is certain. The first part that is not in order ends it, and what follows is as if nobody
  /// had looked at it yet.
  ///
  /// - Returns: whether every part was in order.
  mutating func countInThreads(_ rules: CountingRules, _ counter: inout AnswerCounter) -> Bool {
    let first = decoder.place - scanner.rest.count
    guard decoder.encoding == .utf8, let source = decoder.source.places,
      threads.areWorthwhile(for: source.length - first)
    else { return true }
    let (part, delimiter, isSure) = (threads.part, scanner.delimiter, decoder.isSure)
    let count = (source.length - first + part - 1) / part
    var done = (place: first, line: scanner.line, hasLongLetters: false)
    var isInOrder = true
    do {
      try OrderedThreads(threads: min(threads.threads, count), batch: 1).run(over: count) {
        var parts = PartCounter(rules, source, delimiter: delimiter, isSure: isSure)
        return { number in
          let start = first + number * part
          return parts.count(start..<min(start + part, source.length), isFirst: number == 0)
        }
      } handOn: { _, counted in
        guard let counted, counted.start == done.place else { throw NotInOrder() }
        counter.add(counted.sums)
        done.place = counted.end
        done.line += counted.lines
        done.hasLongLetters = done.hasLongLetters || counted.hasLongLetters
        decoder.source.tell(done.place)
      }
    } catch {
      isInOrder = false
    }
    if done.place > first {
      decoder.move(to: done.place, after: done.hasLongLetters)
      scanner.restart(line: done.line)
    }
    return isInOrder
  }
}
