import CoProCore

/// What is published of rounds of which the truth is known.
enum GuardWorlds {
  /// The options, and the blank after them, that somebody chose.
  static func answers(in truth: [Int]) -> [Int] { truth.indices.filter { truth[$0] > 0 } }

  static func published(
    _ truths: [[Int]], _ rounds: [SurveyRound], in order: [Int], regarding: Bool = true,
    first: SurveyRound? = nil
  ) -> [PublishedTable]? {
    var closed = first.map { [order[0]: $0] } ?? [:]
    for index in order where closed[index] == nil {
      closed[index] = SurveyFixtures.closed(
        rounds[index], truths[index], among: regarding ? Array(closed.values) : [])
    }
    let tables = rounds.indices.compactMap { closed[$0]?.published }
    return tables.count == rounds.count ? tables : nil
  }
}
