import CoProCore

/// Somebody who reads everything that is published, knows the rules of the guard, and knows their own
/// form: collects all the worlds that look the same to them, and finds what they can be sure of.
struct Attack {
  /// The truth about one round: how many chose each option and, last, how many left it blank.
  typealias Truth = [Int]

  /// What is possible for one round, given what the attacker sees.
  private struct Possible {
    var lowest: [Int]
    var highest: [Int]
    var forms: ClosedRange<Int>
    var answers: ClosedRange<Int>

    init(_ truth: Truth) {
      lowest = truth
      highest = truth
      let all = truth.reduce(0, +)
      forms = all...all
      answers = (all - truth[truth.count - 1])...(all - truth[truth.count - 1])
    }

    mutating func allow(_ other: Possible) {
      for index in lowest.indices {
        if other.lowest[index] < lowest[index] { lowest[index] = other.lowest[index] }
        if other.highest[index] > highest[index] { highest[index] = other.highest[index] }
      }
      forms = Self.both(forms, other.forms)
      answers = Self.both(answers, other.answers)
    }

    private static func both(_ one: ClosedRange<Int>, _ other: ClosedRange<Int>) -> ClosedRange<Int>
    {
      min(one.lowerBound, other.lowerBound)...max(one.upperBound, other.upperBound)
    }
  }

  /// What an attacker sees and knows.
  private struct Standpoint: Hashable {
    /// What is published, in short.
    var seen: [Int]
    /// The attacker's own answer in each round, -1 where they were not in it.
    var own: [Int]
  }

  private let scale: AnswerScale
  /// For each round, the rounds that hold everybody who is in it.
  private let totals: [[Int]]
  /// Whether the attacker's knowledge itself settles how many forms there were.
  private let knowsForms: Bool
  /// The most forms shown for which every world was tried.
  private let mostShown: Int
  private var places: [Standpoint: Int] = [:]
  private var worlds: [(standpoint: Standpoint, tables: [PublishedTable], possible: [Possible])] =
    []

  init(scale: AnswerScale, totals: [[Int]], knowsForms: Bool = false, mostShown: Int = .max) {
    self.scale = scale
    self.totals = totals
    self.knowsForms = knowsForms
    self.mostShown = mostShown
  }

  /// Adds one world: what is true of each round, what was published of it, and who may be looking.
  mutating func add(_ truths: [Truth], published tables: [PublishedTable], own: [[Int]]) {
    let seen = tables.flatMap(shortened)
    let possible = truths.map(Possible.init)
    for answers in own {
      let standpoint = Standpoint(seen: seen, own: answers)
      if let place = places[standpoint] {
        for round in possible.indices { worlds[place].possible[round].allow(possible[round]) }
      } else {
        places[standpoint] = worlds.count
        worlds.append((standpoint, tables, possible))
      }
    }
  }

  /// Every hidden figure that some attacker can be sure of, in words.
  var certainties: [String] {
    worlds.filter { $0.tables.allSatisfy { $0.forms ?? 0 <= mostShown } }.flatMap { world in
      world.tables.indices.flatMap { round in
        certainties(
          of: round, standpoint: world.standpoint, tables: world.tables, world.possible)
      }
    }.sorted()
  }

  private func certainties(
    of round: Int, standpoint: Standpoint, tables: [PublishedTable], _ possible: [Possible]
  ) -> [String] {
    let table = tables[round]
    guard let row = table.rows.first, row.counts == nil else { return [] }
    var found: [String] = []
    let place = "round \(round), seen \(standpoint.seen), own \(standpoint.own)"
    let can = possible[round]
    // A round that nobody answered has nobody to protect.
    if can.forms == 0...0 { return [] }
    if !knowsForms {
      if table.forms == nil, can.forms.count == 1, can.forms.lowerBound < 5 {
        found.append("\(can.forms.lowerBound) forms: \(place)")
      }
      if row.hidden != nil, can.answers.count == 1, can.answers.lowerBound < 5,
        !isSaidOutright(row.options.count, of: round, standpoint, tables, possible)
      {
        found.append("\(can.answers.lowerBound) answers: \(place)")
      }
    }
    for option in row.options.indices
    where can.lowest[option] == can.highest[option]
      && !isSaidOutright(option, of: round, standpoint, tables, possible)
    {
      found.append("option \(option) is \(can.lowest[option]): \(place)")
    }
    return found
  }

  /// Whether it is published: nobody else chose it in a total, words say so to the one who differs,
  /// or it is the sum of what is published about the parts.
  ///
  /// The option after the last stands for a blank.
  private func isSaidOutright(
    _ option: Int, of round: Int, _ standpoint: Standpoint, _ tables: [PublishedTable],
    _ possible: [Possible]
  ) -> Bool {
    let isSaidHere = (totals[round] + [round]).contains { total in
      isSaid(option, by: tables[total].rows.first, own: standpoint.own[total])
    }
    if isSaidHere || isSaidByTotal(of: round, standpoint, tables, possible) { return true }
    let parts = totals.indices.filter { totals[$0].contains(round) }
    return parts.count > 1
      && parts.allSatisfy { part in
        let row = tables[part].rows.first
        return row?.counts != nil || possible[part].forms == 0...0
          || isSaid(option, by: row, own: standpoint.own[part])
      }
  }

  /// Whether a total that shows its figures leaves nothing to tell: it holds nobody else, or everybody
  /// else in it chose the same.
  private func isSaidByTotal(
    of round: Int, _ standpoint: Standpoint, _ tables: [PublishedTable], _ possible: [Possible]
  ) -> Bool {
    totals[round].contains { total in
      guard let row = tables[total].rows.first, let counts = row.counts else { return false }
      let others = totals.indices.filter { $0 != round && totals[$0].contains(total) }
      let isAlone = !others.isEmpty && others.allSatisfy { possible[$0].forms == 0...0 }
      let left = (counts + [row.blank ?? 0]).enumerated().filter { option, count in
        count > (standpoint.own[total] == option ? 1 : 0)
      }
      return isAlone || (left.count <= 1 && tables[round].forms != nil)
    }
  }

  private func isSaid(_ option: Int, by row: PublishedRow?, own: Int) -> Bool {
    guard let row else { return false }
    if let counts = row.counts {
      let chose = option < counts.count ? counts[option] : row.blank ?? 0
      return chose - (own == option ? 1 : 0) == 0
    }
    guard let words = row.words, let group = scale.groups.first(where: { $0.words == words })
    else { return false }
    let named = scale.members(of: group.id)
    let isTheOneWhoDiffers = own >= 0 && own < row.options.count && !named.contains(own)
    return named.count > 1 && isTheOneWhoDiffers && option < row.options.count
      && !named.contains(option)
  }

  private func shortened(_ table: PublishedTable) -> [Int] {
    var seen = [table.forms ?? -1]
    for row in table.rows {
      if let counts = row.counts {
        seen += counts + [row.blank ?? 0]
      } else if let words = row.words {
        seen += [-10 - (scale.groups.firstIndex { $0.words == words } ?? 0)]
      } else {
        seen += [-100 - (row.hidden?.utf8.count ?? 0)]
      }
    }
    return seen + [-1000]
  }
}
