extension Comments {
  /// What is kept of people's words when a round is closed.
  ///
  /// Words that nobody may ever read are not kept.
  ///
  /// - Parameters:
  ///   - round: the round as closing leaves it, with its published table.
  ///   - tally: what its forms held.
  ///   - rounds: all rounds of the project.
  ///   - earlier: the comments of rounds that were closed before.
  /// - Returns: nothing where the round has no open questions or its words may not be read.
  public static func kept(
    closing round: SurveyRound, tally: Tally, among rounds: [SurveyRound], earlier: [Comments]
  ) -> Comments? {
    guard round.reasonForNoComments == nil else { return nil }
    let bearings = EarlierRound.all(bearingOn: round, among: rounds)
    let questions = round.questions.askedAlone.filter { question in
      earlier.contains { other in
        guard let bearing = bearings.first(where: { $0.round == other.round })?.bearing else {
          return false
        }
        let before = other.written.texts(of: question.id)
        let now = tally.written.texts(of: question.id)
        return !other.withheld.contains(question.id)
          && tells(now, beside: before, bearing, fewest: fewest(question, round.questions))
      }
    }
    let withheld = questions.map(\.id)
    return Comments(
      round: round.id, written: tally.written.filter { !withheld.contains($0.question) },
      withheld: withheld.sorted())
  }

  /// How many texts at least five people's answers are.
  private static func fewest(_ question: OpenQuestion, _ questions: Questionnaire) -> Int {
    PublicationGuard.smallestBase * questions.mostTexts(of: question)
  }

  /// Whether two lists beside each other tell what a few people wrote.
  ///
  /// In a correction whatever was added or taken away would. Where people were asked again, or together
  /// with others, their words are new; the same words and a few more are the same forms and somebody's
  /// late one.
  private static func tells(
    _ now: [WrittenText], beside before: [WrittenText], _ bearing: EarlierRound.Bearing,
    fewest: Int
  ) -> Bool {
    let shared = now.countShared(with: before)
    let added = now.count - shared
    let gone = before.count - shared
    let isFew = { (count: Int) in (1..<fewest).contains(count) }
    switch bearing {
    case .sameForms: return isFew(added) || isFew(gone)
    case .askedAgain, .partOfEveryone:
      // A word or two may well be said again.
      return shared >= PublicationGuard.smallestBase
        && (gone == 0 && isFew(added) || added == 0 && isFew(gone))
    }
  }
}

extension [WrittenText] {
  /// How many texts two sorted lists share, each counted as often as both have it.
  fileprivate func countShared(with others: [WrittenText]) -> Int {
    var (mine, theirs, count) = (0, 0, 0)
    while mine < self.count, theirs < others.count {
      if WrittenText.precedes(self[mine], others[theirs]) {
        mine += 1
      } else if WrittenText.precedes(others[theirs], self[mine]) {
        theirs += 1
      } else {
        (mine, theirs, count) = (mine + 1, theirs + 1, count + 1)
      }
    }
    return count
  }
}

extension SurveyRound {
  /// Why nobody may read what people wrote in this round, as a sentence; nothing where they may.
  ///
  /// It asks the published table alone, so that it says the same in a copy without `private/`.
  public var reasonForNoComments: String? {
    guard !questions.openQuestions.isEmpty else {
      return "\(name) asks nothing that people answer in their own words."
    }
    guard let published else {
      return "The round \(name) is open, so nobody reads what people wrote."
    }
    guard let forms = published.forms else {
      return "The words of \(name) cannot be read. \(published.hidden ?? Publication.fewForms)"
    }
    guard forms >= PublicationGuard.smallestBase else {
      return "The words of \(name) cannot be read. \(Publication.fewForms)"
    }
    return nil
  }
}

extension Comments {
  /// What does not fit together with the round, each in words that a full stop follows.
  func inconsistencies(with rounds: [SurveyRound]) -> [String] {
    guard let round = rounds.first(where: { $0.id == self.round }) else {
      return ["There is no round \(round.text) that these words were written in"]
    }
    if round.isOpen {
      return ["The round \(round.name) is open, so there should be no words to read yet"]
    }
    guard round.reasonForNoComments == nil, let forms = round.published?.forms else {
      return ["Nobody may read what was written in \(round.name). Remove this file"]
    }
    let names = round.questions.askedAlone.map(\.id)
    var found: [String] = []
    if !written.fit(round.questions, forms: forms) {
      found.append(
        "The words are not those of \(forms) forms of \(round.name), each question's in order. "
          + "Restore the file from a copy")
    }
    for id in withheld where !names.contains(id) || !written.texts(of: id).isEmpty {
      found.append("“\(id)” cannot be withheld in \(round.name). Restore the file from a copy")
    }
    return found
  }
}
