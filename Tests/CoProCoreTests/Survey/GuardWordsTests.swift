import Testing

@testable import CoProCore

/// What people wrote, for every small list there is, read as somebody would who wants to know what a few
/// of them wrote.
@Suite struct GuardWordsTests {
  /// How many wrote nothing, “a” and “b”.
  typealias Written = [Int]

  /// What may have happened between a round and the one that is closed after it.
  enum Later: CaseIterable {
    case correction, askedAgain

    var replaced: Int? { self == .correction ? 0 : nil }
  }

  private static func questions(_ most: Int?) -> Questionnaire {
    var questions = SurveyFixtures.questions(for: .everyone)
    questions.openQuestions = [OpenQuestion(id: "w", text: "What would help?", mostWords: most)]
    return questions
  }

  /// A closed round and what is kept of its words; its ticks are spread out, so that they show.
  private static func close(
    _ round: SurveyRound, _ written: Written, after earlier: SurveyRound?, _ comments: Comments?
  ) throws -> (round: SurveyRound, comments: Comments?) {
    var tally = Tally(of: round.questions, in: round.id)
    tally.forms = written.reduce(0, +)
    for form in 0..<tally.forms { tally.rows[0].counts[form % 5] += 1 }
    let texts = ["a", "b"].enumerated().flatMap { index, text in
      Array(repeating: WrittenText(text), count: written[index + 1])
    }
    if !texts.isEmpty { tally.written = [WrittenList(question: "w", texts: texts)] }
    let rounds = [earlier, round].compactMap(\.self)
    let closed = try #require(round.closed(on: .epoch, tally: tally, among: rounds))
    return (
      closed,
      Comments.kept(
        closing: closed, tally: tally, among: rounds, earlier: [comments].compactMap(\.self))
    )
  }

  /// What a reader of the lists sees of one round: its forms, then the texts or why there are none.
  private static func seen(_ round: SurveyRound, _ comments: Comments?) -> String {
    let forms = round.published?.forms.map { "\($0)" } ?? "hidden"
    guard let comments else { return "\(forms): none are kept" }
    if !comments.withheld.isEmpty { return "\(forms): withheld" }
    return "\(forms): \(comments.written.texts(of: "w").map(\.text).joined())"
  }

  /// Whether the texts of a round are kept from its readers.
  private static func isHidden(_ comments: Comments?) -> Bool {
    comments.map { !$0.withheld.isEmpty } ?? true
  }

  @Test(arguments: Later.allCases, [nil, 1])
  func `what a few wrote anew stays open, whatever the list before it says`(
    later: Later, mostWords: Int?
  ) throws {
    let questions = Self.questions(mostWords)
    let rounds = [nil, later.replaced].enumerated().map { number, replaced in
      SurveyRound(
        id: SurveyFixtures.id(number), name: "round-\(number)", questions: questions,
        openedOn: .epoch, replaces: replaced.map(SurveyFixtures.id))
    }
    var possible: [Standpoint: Set<Written>] = [:]
    for before in (5...6).flatMap({ SurveyFixtures.shares(of: $0, among: 3) }) {
      let first = try Self.close(rounds[0], before, after: nil, nil)
      for after in [5, 6, 7, 10].flatMap({ SurveyFixtures.shares(of: $0, among: 3) }) {
        let second = try Self.close(rounds[1], after, after: first.round, first.comments)
        guard Self.isHidden(second.comments) else { continue }
        let seen = Self.seen(second.round, second.comments)
        for own in [[-1, -1]] + Self.writers(before, after) {
          possible[Standpoint(before: before, after: seen, own: own), default: []].insert(after)
        }
      }
    }
    #expect(possible.count > 20)
    let certain = possible.filter { $0.key.isSureOfOthers($0.value) }.map { "\($0.key)" }.sorted()
    #expect(certain.isEmpty, "\(certain.count): \(certain.prefix(5))")
  }

  /// What is read, and by whom.
  struct Standpoint: Hashable {
    /// The earlier list, which is shown.
    var before: Written
    /// What is said of the later one in the place of its texts.
    var after: String
    /// What the reader wrote in each round; -1 where they were not in it.
    var own: [Int]

    /// Whether the reader knows that somebody else wrote what nobody wrote before.
    ///
    /// What stands in the earlier list is no secret.
    func isSureOfOthers(_ possible: Set<Written>) -> Bool {
      [1, 2].contains { text in
        let counts = Set(possible.map { $0[text] })
        guard before[text] == 0, counts.count == 1, let count = counts.first else { return false }
        return count > (own[1] == text ? 1 : 0)
      }
    }
  }

  /// Everybody who may be reading, by what they wrote in each round; -1 where they were not in it.
  private static func writers(_ before: Written, _ after: Written) -> [[Int]] {
    let answers = { (written: Written) in [-1] + written.indices.filter { written[$0] > 0 } }
    return answers(before).flatMap { one in answers(after).map { [one, $0] } }
  }

  /// How many were asked of each side, which everybody in a small group knows.
  @Test(arguments: GuardBruteForceTests.orders)
  func `knowing how many were asked of each side leaves every hidden figure open`(
    order: [Int]
  ) {
    let scale = GuardSuccessionTests.twoOptions
    let asked = [(7, 6), (6, 5), (5, 5), (7, 4), (4, 7), (7, 2), (2, 7), (3, 3)]
    var attacks = asked.map { _ in Attack(scale: scale, totals: [[2], [2], []]) }
    // Where everybody answered, everyone's forms say that each side's are all that were asked.
    var whole = asked.map { _ in Attack(scale: scale, totals: [[2], [2], []], knowsForms: true) }
    let rounds = [SideAsked.resident, .council, .everyone].enumerated().map {
      SurveyFixtures.round($0, for: $1, scale: scale)
    }
    let sides = (0...7).flatMap { SurveyFixtures.shares(of: $0, among: 3) }
    for residents in sides {
      for council in sides {
        let forms = (residents.reduce(0, +), council.reduce(0, +))
        let inside = asked.indices.filter { forms.0 <= asked[$0].0 && forms.1 <= asked[$0].1 }
        if inside.isEmpty { continue }
        let truths = [residents, council, zip(residents, council).map { $0 + $1 }]
        guard let tables = GuardWorlds.published(truths, rounds, in: order) else { continue }
        let own =
          [[-1, -1, -1]] + GuardWorlds.answers(in: residents).map { [$0, -1, $0] }
          + GuardWorlds.answers(in: council).map { [-1, $0, $0] }
        for index in inside {
          if tables[2].forms == asked[index].0 + asked[index].1 {
            whole[index].add(truths, published: tables, own: own)
          } else {
            attacks[index].add(truths, published: tables, own: own)
          }
        }
      }
    }
    for (index, attack) in (attacks + whole).enumerated() {
      let certainties = attack.certainties
      let isSafe = certainties.isEmpty
      #expect(
        isSafe, "\(asked[index % asked.count]): \(certainties.count): \(certainties.prefix(5))")
    }
  }
}
