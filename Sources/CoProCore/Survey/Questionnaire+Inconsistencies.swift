extension Questionnaire {
  /// What does not fit together in the questionnaire, each in words that a full stop follows.
  public var inconsistencies: [String] {
    var found: [String] = []
    if statements.isEmpty { found.append("The questionnaire has no statements. Add at least one") }
    for id in statements.map(\.id).repeated {
      found.append("Two statements are called “\(id)”. Give one of them another id")
    }
    for text in (statements.map(\.text) + openQuestions.map(\.text)).repeated {
      found.append("“\(text)” stands twice. Take one of the two out")
    }
    // The guard compares statements by their letters alone, so two that differ by a full stop are one.
    for texts in alike {
      found.append("“\(texts[0])” and “\(texts[1])” say the same. Take one of the two out")
    }
    let asked = statements.map(\.id) + openQuestions.map(\.id)
    for id in asked.repeated where !statements.map(\.id).repeated.contains(id) {
      found.append("Two questions are called “\(id)”. Give one of them another id")
    }
    for question in openQuestions {
      for id in [question.after, question.with].compactMap(\.self) where !asked.contains(id) {
        found.append(
          "Open question “\(question.id)” names the question “\(id)”, which is not here")
      }
    }
    for id in openQuestions.compactMap(\.with).repeated {
      found.append("Two open questions explain “\(id)”. One question can have one that explains it")
    }
    for question in openQuestions where question.mostWords.map({ $0 < 1 }) ?? false {
      found.append("Open question “\(question.id)” takes no words. It should take one or more")
    }
    if let number = outcomes.first(where: { !(1...5).contains($0) }) {
      found.append("The questionnaire names outcome \(number). The outcomes are 1 to 5")
    }
    for statement in statements {
      if let number = statement.outcomes.first(where: { !(1...5).contains($0) }) {
        found.append(
          "Statement “\(statement.id)” names outcome \(number). The outcomes are 1 to 5")
      }
      if scale(of: statement) == nil {
        found.append(
          "Statement “\(statement.id)” names a scale that is not here. "
            + "Name one of the scales of this questionnaire")
      }
    }
    return found + scales.flatMap(\.inconsistencies)
  }

  /// Statements of different texts that the guard would take for one, in the order of their texts.
  private var alike: [[String]] {
    let texts = Set(statements.map(\.text))
    guard Set(texts.map(SameWords.folded)).count < texts.count else { return [] }
    return Dictionary(grouping: texts.sorted(), by: SameWords.folded)
      .filter { folded, texts in texts.count > 1 && !folded.isEmpty }.values
      .sorted { $0[0] < $1[0] }
  }
}

extension AnswerScale {
  /// What does not fit together in the scale, each in words that a full stop follows.
  var inconsistencies: [String] {
    var found: [String] = []
    if !(2...Self.mostOptions).contains(options.count) {
      found.append("Scale “\(id)” has \(options.count) options. It should have 2 to 9")
    }
    for label in labels.repeated {
      found.append("Scale “\(id)” has the option “\(label)” twice. Change one of them")
    }
    for group in Set(options.map(\.group)).sorted()
    where !groups.contains(where: { $0.id == group }) {
      found.append("Scale “\(id)” has no group “\(group)”. Add it to its groups")
    }
    if !groups.contains(where: { $0.id == headline }) {
      found.append("Scale “\(id)” has no group “\(headline)” to speak of first. Name one it has")
    }
    for words in groups.map(\.words).repeated {
      found.append("Scale “\(id)” has two groups with the words “\(words)” Give each its own")
    }
    return found
  }
}

extension Sequence<String> {
  /// The texts that stand more than once, each once, in order.
  fileprivate var repeated: [String] {
    var seen: Set<String> = []
    var repeated: Set<String> = []
    for text in self where !seen.insert(text).inserted { repeated.insert(text) }
    return repeated.sorted()
  }
}
