/// The answers to one statement, and what sets two of them apart.
struct Figures: Equatable {
  /// How many chose each option.
  var counts: [Int]
  /// How many left it blank.
  var blank: Int

  /// The figures that a row shows; nothing where it shows none.
  init?(_ row: PublishedRow) {
    guard let counts = row.counts, let blank = row.blank else { return nil }
    self.counts = counts
    self.blank = blank
  }

  init(_ row: TallyRow) {
    counts = row.counts
    blank = row.blank
  }

  init(counts: [Int], blank: Int) {
    self.counts = counts
    self.blank = blank
  }

  /// What is in these figures and not in the others, below zero where it is the other way.
  static func - (one: Figures, other: Figures) -> Figures {
    Figures(
      counts: zip(one.counts, other.counts).map { $0 - $1 }, blank: one.blank - other.blank)
  }

  /// Both together.
  static func + (one: Figures, other: Figures) -> Figures {
    Figures(
      counts: zip(one.counts, other.counts).map { $0 + $1 }, blank: one.blank + other.blank)
  }

  /// The part above zero: answers that must have been added.
  var added: Figures { Figures(counts: counts.map { max($0, 0) }, blank: max(blank, 0)) }

  /// The part below zero, turned round: answers that must have been taken away.
  var takenAway: Figures { Figures(counts: counts.map { max(-$0, 0) }, blank: max(-blank, 0)) }

  /// Whether nothing is in them.
  var isNothing: Bool { blank == 0 && counts.allSatisfy { $0 == 0 } }

  /// Whether setting the two tables beside each other that differ by this tells of nobody, or of
  /// enough people on either hand.
  func canBeTold(scale: AnswerScale, isExact: Bool, isAboutPeople: Bool) -> Bool {
    [added, takenAway].allSatisfy { part in
      PublicationGuard.canBeTold(
        counts: part.counts, blank: part.blank, scale: scale, isExact: isExact,
        isAboutPeople: isAboutPeople)
    }
  }
}
