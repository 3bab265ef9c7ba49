/// Looks through a document for what makes it hard to read.
public struct PlainEnglishCheck: Sendable {
  /// The most words that a sentence should have.
  public var longestSentence = 25
  /// The house list of words to avoid.
  public var wordsToAvoid: [WordToAvoid] = []
  /// Abbreviations that need no explaining.
  public var knownAbbreviations: Set<String> = []

  /// A check against a house list.
  public init(wordsToAvoid: [WordToAvoid] = [], knownAbbreviations: Set<String> = []) {
    self.wordsToAvoid = wordsToAvoid
    self.knownAbbreviations = knownAbbreviations
  }

  /// What to look at again, in the order in which it stands in the document.
  public func findings(in passages: [Passage]) -> [PlainEnglishFinding] {
    var met = knownAbbreviations
    return passages.flatMap { passage in
      let sentences = passage.sentences
      var findings = sentences.flatMap { sentence in
        faults(of: sentence).map { PlainEnglishFinding($0, sentence, passage) }
      }
      for abbreviation in Abbreviation.all(in: passage.text)
      where met.insert(abbreviation.letters).inserted
        && !abbreviation.isExplained(in: passage.text)
      {
        let sentence = sentences.first { $0.text.contains(abbreviation.letters) }
        findings.append(
          PlainEnglishFinding(
            .unexplained(abbreviation.letters), sentence ?? Sentence(passage.text), passage))
      }
      return findings
    }
  }

  private func faults(of sentence: Sentence) -> [PlainEnglishFinding.Fault] {
    var faults: [PlainEnglishFinding.Fault] = []
    if sentence.words.count > longestSentence { faults.append(.long(words: sentence.words.count)) }
    for word in wordsToAvoid where word.stands(in: sentence) { faults.append(.avoid(word)) }
    return faults
  }
}

/// A sentence that could be easier to read, and where it stands.
public struct PlainEnglishFinding: Equatable, Sendable {
  /// What makes it hard.
  public enum Fault: Equatable, Sendable {
    /// It has more words than a sentence should.
    case long(words: Int)
    /// An abbreviation stands for the first time and is not explained.
    case unexplained(String)
    /// It has words of the house list.
    case avoid(WordToAvoid)
  }

  /// What makes it hard.
  public var fault: Fault
  /// The sentence.
  public var sentence: String
  /// The line of the document on which its paragraph begins, from 1.
  public var line: Int
  /// The heading above it.
  public var heading: String?

  init(_ fault: Fault, _ sentence: Sentence, _ passage: Passage) {
    self.fault = fault
    self.sentence = sentence.text
    line = passage.line
    heading = passage.heading
  }
}
