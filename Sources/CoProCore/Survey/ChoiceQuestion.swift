/// A question of one's own with choices of one's own, of which people tick one.
public struct ChoiceQuestion: Equatable, Sendable {
  /// The question: “Where do you live?”.
  public var text: String
  /// The choices in the order of the form, two to nine.
  public var choices: [String]
  /// The mix of people the group hopes for, where the question is about people.
  public var hopedFor: String?

  /// A question.
  public init(_ text: String, choices: [String], hopedFor: String? = nil) {
    self.text = text
    self.choices = choices
    self.hopedFor = hopedFor
  }

  /// The question as a statement of a questionnaire, answered on a scale of its own.
  func statement(_ id: String) -> Statement {
    var statement = Statement(id: id, text: text, scale: id)
    statement.hopedFor = hopedFor
    return statement
  }

  /// The choices as a scale.
  ///
  /// No choice leans to another, so each is a group by itself.
  func scale(_ id: String, in language: LanguagePack) -> AnswerScale {
    AnswerScale(
      id: id, options: choices.map { AnswerOption(label: $0, group: $0) },
      groups: choices.map { choice in
        AnswerGroup(
          id: choice,
          figures: language.say(
            "survey/choice-figures",
            ["count": "{{count}}", "n": "{{n}}", "choice": .text(withoutStop(choice))]),
          words: language.say("survey/choice-words", ["choice": .text(withoutStop(choice))]))
      }, headline: choices.first ?? "")
  }
}

extension Sequence<SurveyRound> {
  /// The rounds that asked what people think, without those that asked who they are.
  var ofOpinions: [SurveyRound] { filter { !$0.questions.isAboutPeople } }
}
