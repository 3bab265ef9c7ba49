/// The rules for one set of answers by itself: what of it may be seen.
///
/// A **hidden figure** is a number the program keeps back:
///
/// - of a row or round that is hidden, the count of each option, and the number of forms, of answers
///   and of blanks where fewer than five answered;
/// - of a row in words, the count of each option. How many answered is left out but is no secret:
///   it is five or more.
///
/// Three things are not hidden figures, because they are published. A zero in a total is a zero in
/// each of its parts. “Almost everyone agreed” says outright that no more than one person chose
/// anything else, so that whoever did knows that nobody else did; which of the agreeing options the
/// others chose stays hidden from that person too. And who is alone in a round knows it.
///
/// The promise is that with everything published, one's own form, and the number asked, every
/// hidden figure can still be at least two numbers. The tests count the cases.
public enum PublicationGuard {
  /// The fewest people whose answers are shown.
  ///
  /// *How to do Co-production* asks for anonymous answers in a group of about thirteen; five is the
  /// figure chosen here.
  public static let smallestBase = 5

  /// The fewest people shown in one answer where a question is about who people are.
  ///
  /// The guides give no figure; three is the figure chosen here.
  public static let smallestShare = 3

  /// What may be seen of one set of answers, looked at by itself.
  enum Verdict: Equatable {
    /// The figures.
    case figures
    /// The words of a group, in the place of figures.
    case words(String)
    /// Nothing: too few answered.
    case tooFew
    /// Nothing: too few gave one of the answers, which could point at them.
    case tooFewInOne
  }

  /// Judges one set of answers by itself.
  ///
  /// - Parameters:
  ///   - counts: how many chose each option.
  ///   - scale: the options.
  ///   - isExact: whether the group chose exact figures beforehand.
  ///   - isAboutPeople: whether it was asked who people are. Then an answer of one or two people hides
  ///     all of them: one hidden figure alone would be the rest of the total.
  /// - Returns: figures, words or nothing.
  static func verdict(
    on counts: [Int], scale: AnswerScale, isExact: Bool, isAboutPeople: Bool
  ) -> Verdict {
    guard counts.reduce(0, +) >= smallestBase else { return .tooFew }
    if !isExact || isAboutPeople, let option = almostOnlyOption(in: counts, scale: scale),
      let group = scale.group(of: option)
    {
      return .words(group.words)
    }
    let isSmall = counts.contains { $0 > 0 && $0 < smallestShare }
    return isAboutPeople && isSmall ? .tooFewInOne : .figures
  }

  /// The option that all chose, or all but so few that the others could be told apart.
  ///
  /// All but one is the rule where two options share the words: “almost everyone agreed” leaves open
  /// whether they agreed or strongly agreed. An option with words of its own leaves nothing open to
  /// the one who differs, so there it is all but two.
  static func almostOnlyOption(in counts: [Int], scale: AnswerScale) -> Int? {
    let base = counts.reduce(0, +)
    return counts.indices.first { option in
      let allowed = sharesWords(option, in: scale) ? 1 : 2
      return counts[option] >= base - allowed
    }
  }

  private static func sharesWords(_ option: Int, in scale: AnswerScale) -> Bool {
    let group = scale.options[option].group
    return scale.options.count { $0.group == group } > 1
  }

  /// Whether a group of people's answers could stand in a table of their own: nobody's, or those of
  /// five or more who do not nearly all say the same.
  static func canBeTold(
    counts: [Int], blank: Int, scale: AnswerScale, isExact: Bool, isAboutPeople: Bool
  ) -> Bool {
    if blank == 0, counts.allSatisfy({ $0 == 0 }) { return true }
    return verdict(on: counts, scale: scale, isExact: isExact, isAboutPeople: isAboutPeople)
      == .figures
  }
}
