import CoProCore
import Testing

/// Everything the program publishes, for every small table there is, taken as an attacker would.
@Suite struct GuardBruteForceTests {
  @Test(arguments: [2, 5, 7])
  func `one round leaves every hidden figure open to whoever knows the number asked`(asked: Int) {
    let scale = SurveyFixtures.fiveOptions
    let round = SurveyFixtures.round(1, scale: scale, asked: asked)
    var attack = Attack(scale: scale, totals: [[]])
    for truth in (0...asked).flatMap({ SurveyFixtures.shares(of: $0, among: 6) }) {
      guard let table = SurveyFixtures.closed(round, truth).published else { continue }
      attack.add(
        [truth], published: [table], own: [[-1]] + GuardWorlds.answers(in: truth).map { [$0] })
    }
    let certainties = attack.certainties
    let isSafe = certainties.isEmpty
    #expect(isSafe, "\(certainties.count): \(certainties.prefix(5))")
  }

  @Test(arguments: ["reflection", "comment-card", "i-statements"])
  func `one round on a scale of another instrument leaves every hidden figure open`(
    name: String
  ) throws {
    let questions = try #require(try Questionnaire.builtIn(name, for: .everyone))
    for scale in questions.scales {
      let round = SurveyFixtures.round(1, scale: scale)
      var attack = Attack(scale: scale, totals: [[]])
      let parts = scale.options.count + 1
      for truth in (0...7).flatMap({ SurveyFixtures.shares(of: $0, among: parts) }) {
        guard let table = SurveyFixtures.closed(round, truth).published else { continue }
        attack.add(
          [truth], published: [table], own: [[-1]] + GuardWorlds.answers(in: truth).map { [$0] })
      }
      let certainties = attack.certainties
      let isSafe = certainties.isEmpty
      #expect(isSafe, "\(scale.id): \(certainties.count): \(certainties.prefix(5))")
    }
  }

  @Test(arguments: 2...5)
  func `one round on another scale leaves every hidden figure open`(options: Int) {
    let scale = AnswerScale(
      id: "own", options: (1...options).map { AnswerOption(label: "\($0)", group: "\($0)") },
      groups: (1...options).map {
        AnswerGroup(id: "\($0)", figures: "{{count}} of {{n}}.", words: "Most said \($0).")
      }, headline: "1")
    let round = SurveyFixtures.round(1, scale: scale)
    var attack = Attack(scale: scale, totals: [[]])
    for truth in (0...7).flatMap({ SurveyFixtures.shares(of: $0, among: options + 1) }) {
      guard let table = SurveyFixtures.closed(round, truth).published else { continue }
      attack.add(
        [truth], published: [table], own: [[-1]] + GuardWorlds.answers(in: truth).map { [$0] })
    }
    let certainties = attack.certainties
    let isSafe = certainties.isEmpty
    #expect(isSafe, "\(certainties.count): \(certainties.prefix(5))")
  }

  @Test(arguments: 2...5)
  func `a question about who people are leaves every hidden figure open`(options: Int) {
    let question = ChoiceQuestion("Where?", choices: (1...options).map { "Place \($0)" })
    guard
      let questions = try? Questionnaire.own(
        "mix", statements: [], choices: [question], isAboutPeople: true),
      let scale = questions.scales.first
    else {
      Issue.record("There is no such questionnaire.")
      return
    }
    let round = SurveyRound(
      id: SurveyFixtures.id(1), name: "mix", questions: questions, asked: nil, isExact: false,
      openedOn: .epoch)
    var attack = Attack(scale: scale, totals: [[]])
    for truth in (0...9).flatMap({ SurveyFixtures.shares(of: $0, among: options + 1) }) {
      guard let table = SurveyFixtures.closed(round, truth).published else { continue }
      let small = table.rows[0].counts?.filter { $0 > 0 && $0 < 3 } ?? []
      #expect(small.isEmpty)
      attack.add(
        [truth], published: [table], own: [[-1]] + GuardWorlds.answers(in: truth).map { [$0] })
    }
    let certainties = attack.certainties
    let isSafe = certainties.isEmpty
    #expect(isSafe, "\(certainties.count): \(certainties.prefix(5))")
  }

  /// Who is closed when: residents are 0, the council 1, everyone 2.
  ///
  /// The guard treats the two sides alike, so the orders that only swap them are left out.
  static let orders = [[0, 1, 2], [0, 2, 1], [2, 0, 1]]

  @Test(arguments: orders)
  func `residents, the council and everyone leave every hidden figure open`(order: [Int]) {
    let certainties = Self.sidesAndEveryone(order: order, upTo: 6, regarding: true)
    let isSafe = certainties.isEmpty
    #expect(isSafe, "\(certainties.count): \(certainties.prefix(5))")
  }

  @Test func `the attack finds what three rounds tell when none regards the others`() {
    let certainties = Self.sidesAndEveryone(order: [0, 1, 2], upTo: 5, regarding: false)
    let isFound = !certainties.isEmpty
    #expect(isFound)
  }

  /// What an attacker learns from rounds for residents, the council and everyone, each published
  /// with or without regard to those before it.
  private static func sidesAndEveryone(
    order: [Int], upTo most: Int, regarding: Bool
  ) -> [String] {
    let scale = SurveyFixtures.threeOptions
    let rounds = [SideAsked.resident, .council, .everyone].enumerated().map {
      SurveyFixtures.round($0, for: $1, scale: scale)
    }
    var attack = Attack(scale: scale, totals: [[2], [2], []])
    let sides = (0...most).flatMap { SurveyFixtures.shares(of: $0, among: 4) }
    // The round that is closed first does not depend on the others.
    let isEveryoneFirst = order[0] == 2
    for residents in sides {
      let first = isEveryoneFirst ? nil : SurveyFixtures.closed(rounds[order[0]], residents)
      for council in sides {
        let truths = [residents, council, zip(residents, council).map { $0 + $1 }]
        guard
          let tables = GuardWorlds.published(
            truths, rounds, in: order, regarding: regarding, first: first)
        else { continue }
        let own =
          [[-1, -1, -1]] + GuardWorlds.answers(in: residents).map { [$0, -1, $0] }
          + GuardWorlds.answers(in: council).map { [-1, $0, $0] }
        attack.add(truths, published: tables, own: own)
      }
    }
    return attack.certainties
  }

  /// What may have happened between a round and the one that corrects it.
  enum Correction: CaseIterable { case more, fewer, oneMore, oneChanged }

  @Test(arguments: Correction.allCases)
  func `a corrected round leaves every hidden figure open`(correction: Correction) {
    let scale = SurveyFixtures.threeOptions
    let first = SurveyFixtures.round(0, scale: scale)
    let second = SurveyFixtures.round(1, scale: scale, replacing: 0)
    var attack = Attack(
      scale: scale, totals: Self.totals(correction), knowsForms: correction == .oneMore)
    for before in (0...8).flatMap({ SurveyFixtures.shares(of: $0, among: 4) }) {
      for after in Self.corrected(before, correction) {
        let truths = [before, after]
        guard let tables = GuardWorlds.published(truths, [first, second], in: [0, 1]) else {
          continue
        }
        let both = zip(truths[0], truths[1]).map { min($0, $1) }
        var own = [[-1, -1]] + GuardWorlds.answers(in: both).map { [$0, $0] }
        if correction == .fewer {
          own += GuardWorlds.answers(in: zip(before, after).map(-)).map { [$0, -1] }
        }
        attack.add(truths, published: tables, own: own)
      }
    }
    let certainties = attack.certainties
    let isSafe = certainties.isEmpty
    #expect(isSafe, "\(certainties.count): \(certainties.prefix(5))")
  }

  private static func totals(_ correction: Correction) -> [[Int]] {
    switch correction {
    case .more, .oneMore: [[1], []]
    case .fewer: [[], [0]]
    case .oneChanged: [[], []]
    }
  }

  /// Every table of up to eight forms that a table may have been corrected to.
  private static func corrected(_ before: [Int], _ correction: Correction) -> [[Int]] {
    let forms = before.reduce(0, +)
    let tables = (0...8).flatMap { SurveyFixtures.shares(of: $0, among: before.count) }
    func holds(_ one: [Int], _ other: [Int]) -> Bool { zip(one, other).allSatisfy { $0 >= $1 } }
    return tables.filter { after in
      switch correction {
      case .more: holds(after, before)
      case .fewer: holds(before, after)
      case .oneMore: holds(after, before) && after.reduce(0, +) == forms + 1
      case .oneChanged:
        after.reduce(0, +) == forms
          && zip(after, before).reduce(0, { $0 + abs($1.0 - $1.1) }) <= 2
      }
    }
  }
}
