/// What the answers of a table, or of a part of it, add up to.
///
/// Whatever order parts are added in, the sum is the same: there are only counts, sets and texts that are
/// sorted before anybody sees them.
struct AnswerSums: Sendable {
  /// How many lines held answers.
  var forms = 0
  /// How many of the people did not finish.
  var unfinished = 0
  /// For each statement how many chose each option, then blanks, then words that are not known.
  var counts: [Int]
  /// Whether numbers stood for options.
  var sawNumbers = false
  /// Which of the meanings that the person gave were needed for ticks, counted from 0.
  var usedMaps: Set<Int> = []
  /// What people wrote, for each open question by its name.
  var texts: [String: [WrittenText]] = [:]
  /// The words for a blank that stood where people write.
  var seenBlanks: Set<String> = []

  /// Nothing yet, for so many counts.
  init(counts: Int) { self.counts = Array(repeating: 0, count: counts) }

  /// Adds up both.
  mutating func add(_ other: AnswerSums) {
    forms += other.forms
    unfinished += other.unfinished
    for index in counts.indices { counts[index] += other.counts[index] }
    sawNumbers = sawNumbers || other.sawNumbers
    usedMaps.formUnion(other.usedMaps)
    for (question, texts) in other.texts { self.texts[question, default: []] += texts }
    seenBlanks.formUnion(other.seenBlanks)
  }

  /// Counts a way of writing an answer in as often as it was seen; the counts of its statement begin at
  /// `start`.
  mutating func add(_ meaning: CellMeaning, times: Int, from start: Int) {
    guard times > 0 else { return }
    counts[start + Int(meaning.code)] += times
    if meaning.isNumber { sawNumbers = true }
    if let map = meaning.map { usedMaps.insert(Int(map)) }
  }
}
