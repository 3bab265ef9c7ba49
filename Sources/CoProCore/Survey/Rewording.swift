import Spelling

/// How a statement of one's own stands to those of the guide.
public struct Rewording: Equatable, Sendable {
  /// What was found.
  public enum Kind: Equatable, Sendable {
    /// It says in other words what the guide says.
    case reworded
    /// It says the same, in the same words and with the same options.
    case same
  }

  /// The statement's name in its questionnaire.
  public var statement: String
  /// Its words.
  public var text: String
  /// The statement of the guide.
  public var guide: GuideStatement
  /// How the two stand to each other.
  public var kind: Kind

  /// The finding in sentences.
  public var words: String {
    switch kind {
    case .reworded:
      "\(statement), “\(text)”, says in other words what the guide's “\(guide.text)” says "
        + "(\(guide.shortName)). It is shown as reworded, and never counted or compared with the "
        + "guide's."
    case .same:
      "\(statement) is the guide's own statement (\(guide.shortName)), so it is counted as that."
    }
  }
}

/// What somebody says a statement of their own is based on.
public enum BasedOn: Equatable, Sendable {
  /// A statement of the guide.
  case guide(GuideStatement)
  /// Nothing: it is a statement of one's own, however near it is to one of the guide.
  case nothing
}

extension Questionnaire {
  /// Marks the statements that say what a statement of the guide says.
  ///
  /// One that says the same with the same options is the guide's. One whose spelling is near to the
  /// guide's is reworded: its answers are never put together with answers to the standard wording
  /// (*How to do Co-production*, “Measuring outcomes”).
  ///
  /// - Parameters:
  ///   - guide: the guide's statements, with the names of the project in them.
  ///   - said: what is known of statements, by their names.
  /// - Returns: what was found, in the order of the statements.
  public mutating func compare(
    with guide: [GuideStatement], said: [String: BasedOn] = [:]
  ) -> [Rewording] {
    var found: [Rewording] = []
    for index in statements.indices {
      let statement = statements[index]
      let scale = scale(of: statement)
      let rewording: Rewording?
      if case .nothing? = said[statement.id] {
        rewording = nil
      } else if let same = guide.first(where: { $0.isSame(as: statement, on: scale) }) {
        rewording = Rewording(
          statement: statement.id, text: statement.text, guide: same, kind: .same)
      } else {
        let near =
          said[statement.id]?.guide ?? (statement.basedOn ?? statement.standard)
          .flatMap(guide.named) ?? nearest(to: statement.text, in: guide)
        rewording = near.map {
          Rewording(statement: statement.id, text: statement.text, guide: $0, kind: .reworded)
        }
      }
      statements[index].standard = rewording?.kind == .same ? rewording?.guide.name : nil
      statements[index].basedOn = rewording?.kind == .reworded ? rewording?.guide.name : nil
      if let rewording {
        if statement.outcomes.isEmpty { statements[index].outcomes = rewording.guide.outcomes }
        found.append(rewording)
      }
    }
    return found
  }

  /// The guide's statement whose spelling is near, where the words are not the same.
  private func nearest(to text: String, in guide: [GuideStatement]) -> GuideStatement? {
    guard let place = Spelling.nearest(toSentence: text, in: guide.map(\.text)),
      !SameWords.areSame(text, guide[place].text)
    else { return nil }
    return guide[place]
  }

  /// Takes the mark of the guide's own wording from statements that no longer have it.
  ///
  /// A council may change the words in its copy of a questionnaire; what is changed is reworded.
  ///
  /// - Parameter guide: the guide's statements, with the names of the project in them.
  /// - Returns: the statements that are now marked as reworded.
  public mutating func markChanged(from guide: [GuideStatement]) -> [Rewording] {
    var found: [Rewording] = []
    for index in statements.indices {
      let statement = statements[index]
      guard let standard = statement.standard, let original = guide.named(standard),
        !original.isSame(as: statement, on: scale(of: statement))
      else { continue }
      statements[index].standard = nil
      statements[index].basedOn = original.name
      found.append(
        Rewording(
          statement: statement.id, text: statement.text, guide: original, kind: .reworded))
    }
    return found
  }
}

extension BasedOn {
  fileprivate var guide: GuideStatement? {
    if case .guide(let statement) = self { statement } else { nil }
  }
}
