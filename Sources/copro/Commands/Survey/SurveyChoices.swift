import Arguments
import CoProCore

/// Reads `--question`, `--choices` and `--hoped-for`: questions with choices of one's own.
enum SurveyChoices {
  static func read(_ arguments: Arguments) throws -> [ChoiceQuestion] {
    let texts = arguments[SurveyNewCommand.question].compactMap(MemberDetails.tidied)
    let lists = arguments[SurveyNewCommand.choices]
    guard texts.count == lists.count else {
      throw Failure(
        .commandLine, "Each --question needs its --choices, and the other way round.",
        wayOut: "Such as: --question \"Where do you live?\" --choices \"In the town; In a village\""
      )
    }
    var questions = try zip(texts, lists).map { text, list in
      let choices = list.split(separator: ";").compactMap { MemberDetails.tidied(String($0)) }
      guard choices.count > 1 else {
        throw Failure(
          .commandLine, "“\(text)” has \(choices.isEmpty ? "no choices" : "only one choice").",
          wayOut: "Give two to nine with a ; between them: --choices \"In the town; In a village\"")
      }
      return ChoiceQuestion(text, choices: choices)
    }
    try hope(arguments, &questions)
    return questions
  }

  private static func hope(_ arguments: Arguments, _ questions: inout [ChoiceQuestion]) throws {
    let before = arguments[SurveyNewCommand.statement].count
    for typed in arguments[SurveyNewCommand.hopedFor] {
      if !arguments[SurveyNewCommand.aboutPeople] {
        throw arguments.missing([SurveyNewCommand.aboutPeople])
      }
      let parts = typed.split(separator: "=", maxSplits: 1).map(String.init)
      let number = parts.first.flatMap { Int($0.drop { $0 == "q" }) }.map { $0 - before - 1 }
      guard parts.count == 2, let hoped = MemberDetails.tidied(parts[1]), let number,
        questions.indices.contains(number)
      else {
        throw Failure(
          .commandLine, "“\(typed)” does not say beside which question it stands.",
          wayOut: "Such as: --hoped-for \"q\(before + 1)=People from the town and from villages\"")
      }
      questions[number].hopedFor = hoped
    }
  }
}
