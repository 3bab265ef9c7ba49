/// A statement of the questionnaires that come with the program, with a project's names in it.
public struct GuideStatement: Equatable, Sendable {
  /// Its full name, as `standard` and `based-on` have it.
  public var name: String
  /// Its name as a person types it, such as `outcomes-residents#q1`.
  public var shortName: String
  /// The words.
  public var text: String
  /// The options, in order.
  public var options: [String]
  /// The outcomes it gives evidence for.
  public var outcomes: [Int]

  /// Every statement of the guides, each once, in the order of their questionnaires.
  ///
  /// - Parameters:
  ///   - council: what stands for the council's name.
  ///   - area: what stands for the area's name.
  /// - Returns: the statements that have a `standard` name.
  /// - Throws: ``StoreProblem/content(_:)`` where the texts that were compiled in cannot be read.
  public static func all(council: String, area: String) throws(StoreProblem) -> [GuideStatement] {
    var found: [GuideStatement] = []
    for name in Questionnaire.builtInNames {
      for side in SideAsked.allCases {
        guard
          let questions = try Questionnaire.builtIn(name, for: side)?
            .filled(council: council, area: area)
        else { continue }
        for statement in questions.statements {
          guard let standard = statement.standard, !found.contains(where: { $0.name == standard })
          else { continue }
          let own = name == "outcomes" ? "\(name)-\(side.plural)" : name
          found.append(
            GuideStatement(
              name: standard, shortName: "\(own)#\(statement.id)", text: statement.text,
              options: questions.scale(of: statement)?.labels ?? [], outcomes: statement.outcomes))
        }
      }
    }
    return found
  }

  /// Whether a statement says the same on a form: the same words with the same options.
  func isSame(as statement: Statement, on scale: AnswerScale?) -> Bool {
    SameWords.areSame(text, statement.text) && options == scale?.labels
  }
}

extension [GuideStatement] {
  /// The statement with a name, full or short; `outcomes#q1` is that of the residents' version.
  public func named(_ name: String) -> GuideStatement? {
    let typed = name.lowercased()
    return first { $0.name == typed || $0.shortName == typed }
      ?? first { $0.shortName == typed.replacingPrefix("outcomes#", with: "outcomes-residents#") }
  }
}

extension String {
  fileprivate func replacingPrefix(_ prefix: String, with other: String) -> String {
    hasPrefix(prefix) ? other + dropFirst(prefix.count) : self
  }
}
