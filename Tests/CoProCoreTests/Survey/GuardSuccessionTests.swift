import CoProCore
import Testing

/// Rounds published one after another, in ways that a single pair of rounds does not show.
@Suite struct GuardSuccessionTests {
  /// Two options, each with words of its own.
  static let twoOptions = AnswerScale(
    id: "two",
    options: [AnswerOption(label: "No", group: "no"), AnswerOption(label: "Yes", group: "yes")],
    groups: [
      AnswerGroup(id: "no", figures: "{{count}} of {{n}} said no.", words: "Most said no."),
      AnswerGroup(id: "yes", figures: "{{count}} of {{n}} said yes.", words: "Most said yes."),
    ], headline: "yes")

  @Test(arguments: [[0, 1], [0, 0]])
  func `a correction of a correction leaves every hidden figure open`(replaced: [Int]) {
    let scale = Self.twoOptions
    let rounds = [
      SurveyFixtures.round(0, scale: scale),
      SurveyFixtures.round(1, scale: scale, replacing: replaced[0]),
      SurveyFixtures.round(2, scale: scale, replacing: replaced[1]),
    ]
    // Up to four late forms are hidden, so what is shown must be far enough from the largest table.
    var attack = Attack(scale: scale, totals: [[1, 2], [2], []], mostShown: 10)
    for parts in (0...14).flatMap({ SurveyFixtures.shares(of: $0, among: 6) }) {
      let first = [parts[0], parts[1], 0]
      let second = [parts[0] + parts[2], parts[1] + parts[3], 0]
      let third = [second[0] + parts[4], second[1] + parts[5], 0]
      let truths = [first, second, third]
      guard let tables = GuardWorlds.published(truths, rounds, in: [0, 1, 2]) else { continue }
      let own =
        [[-1, -1, -1]] + GuardWorlds.answers(in: first).map { [$0, $0, $0] }
        + GuardWorlds.answers(in: [parts[2], parts[3]]).map { [-1, $0, $0] }
        + GuardWorlds.answers(in: [parts[4], parts[5]]).map { [-1, -1, $0] }
      attack.add(truths, published: tables, own: own)
    }
    expectNothing(attack.certainties)
  }

  @Test(arguments: [nil, 0])
  func `a few late forms leave every hidden figure open, whether or not the round says so`(
    replaced: Int?
  ) {
    let scale = SurveyFixtures.threeOptions
    let rounds = [
      SurveyFixtures.round(0, scale: scale),
      SurveyFixtures.round(1, scale: scale, replacing: replaced),
    ]
    var attack = Attack(scale: scale, totals: [[1], []])
    // A round of fewer than five binds nothing: any number may have been late.
    for before in (5...8).flatMap({ SurveyFixtures.shares(of: $0, among: 4) }) {
      for added in (1...4).flatMap({ SurveyFixtures.shares(of: $0, among: 4) }) {
        let truths = [before, zip(before, added).map { $0 + $1 }]
        guard let tables = GuardWorlds.published(truths, rounds, in: [0, 1]) else { continue }
        let own =
          [[-1, -1]] + GuardWorlds.answers(in: before).map { [$0, $0] }
          + GuardWorlds.answers(in: added).map { [-1, $0] }
        attack.add(truths, published: tables, own: own)
      }
    }
    expectNothing(attack.certainties)
  }

  /// Who is closed when: residents are 0, the council 1, everyone 2.
  static let orders = [[0, 1, 2], [0, 2, 1], [1, 2, 0], [2, 0, 1], [1, 0, 2], [2, 1, 0]]

  @Test(arguments: orders)
  func `another questionnaire asked of everyone at one meeting does not tell how few a side was`(
    order: [Int]
  ) {
    let rounds = [
      SurveyFixtures.round(0), SurveyFixtures.round(1, for: .council),
      SurveyFixtures.round(2, for: .everyone, about: "Something else"),
    ]
    // What is published, and whose form the reader sent in, with how many forms that leaves possible.
    var possible: [[String]: [Set<Int>]] = [:]
    for residents in 0...14 {
      for council in 0...14 {
        let forms = [residents, council, residents + council]
        let truths = forms.map { [0, $0 / 3, $0 - $0 / 3, 0, 0, 0] }
        guard let tables = GuardWorlds.published(truths, rounds, in: order) else { continue }
        let seen = tables.map { "\($0.forms.map { "\($0)" } ?? "")\($0.hidden ?? "")" }
        for own in 0...2 where own == 2 || forms[own] > 0 {
          let known = possible[seen + ["\(own)"]] ?? [[], []]
          possible[seen + ["\(own)"]] = [0, 1].map { known[$0].union([forms[$0]]) }
        }
      }
    }
    // Nobody answered: nobody to protect. A reader who is the only one knows.
    let certain = possible.filter { _, forms in
      forms.contains { $0.count == 1 && $0.isSubset(of: [1, 2, 3, 4]) }
    }
    // The largest tables have no others beside them.
    let found = certain.keys.filter { (Int($0[2]) ?? 0) <= 14 }.map { $0.joined(separator: " | ") }
    expectNothing(found.sorted())
  }

  /// Whether residents, the council and everyone chose exact figures.
  static let exactness = (1...7).map { number in (0...2).map { number >> $0 & 1 == 1 } }

  @Test(arguments: exactness)
  func `groups that chose exact figures beside others that did not leave hidden figures open`(
    isExact: [Bool]
  ) {
    let scale = SurveyFixtures.threeOptions
    let rounds = [SideAsked.resident, .council, .everyone].enumerated().map {
      SurveyFixtures.round($0, for: $1, scale: scale, isExact: isExact[$0])
    }
    let sides = (0...5).flatMap { SurveyFixtures.shares(of: $0, among: 3) }.map { $0 + [0] }
    for order in GuardBruteForceTests.orders {
      // Ten from everyone can only be five from each side here; the largest tables have no others.
      var attack = Attack(scale: scale, totals: [[2], [2], []], mostShown: 9)
      for residents in sides {
        for council in sides {
          let truths = [residents, council, zip(residents, council).map { $0 + $1 }]
          guard let tables = GuardWorlds.published(truths, rounds, in: order) else { continue }
          let own =
            [[-1, -1, -1]] + GuardWorlds.answers(in: residents).map { [$0, -1, $0] }
            + GuardWorlds.answers(in: council).map { [-1, $0, $0] }
          attack.add(truths, published: tables, own: own)
        }
      }
      expectNothing(attack.certainties)
    }
  }

  private func expectNothing(_ certainties: [String]) {
    let isSafe = certainties.isEmpty
    #expect(isSafe, "\(certainties.count): \(certainties.prefix(5))")
  }
}
