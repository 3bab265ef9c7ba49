/// Why figures are not shown, in the language of a document.
///
/// A published table keeps its reasons as English sentences, of which there are four.
enum PublicationWords {
  /// A reason in a language; one that is not known stays as it was written.
  static func hidden(_ reason: String?, in language: LanguagePack) -> String {
    switch reason {
    case nil: language.say("survey/not-shown")
    case Publication.together: language.say("survey/together")
    case Publication.fewForms: language.say("survey/few-forms")
    case Publication.fewAnswers: language.say("survey/few-answers")
    case Publication.fewInOneAnswer: language.say("survey/few-in-one-answer")
    case let reason?: reason
    }
  }
}
