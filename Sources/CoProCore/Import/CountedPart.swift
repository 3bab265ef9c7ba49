/// What one thread found in one part of a file: the records that begin in it.
struct CountedPart: Sendable {
  /// Where the first of them begins; only taken for granted until the part before is done.
  let start: Int
  /// Where the first record after them begins.
  let end: Int
  /// How many lines they take.
  let lines: Int
  /// Whether they hold letters of more than one byte.
  let hasLongLetters: Bool
  /// What the answers in them add up to.
  let sums: AnswerSums
}
