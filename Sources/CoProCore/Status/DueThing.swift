/// Something that is due on a day.
public struct DueThing: Equatable, Sendable {
  /// What it is.
  enum What: Equatable, Sendable {
    /// Applications close at a time.
    case applications(ClockTime)
    /// So many members wait for a call.
    case calls(Int)
    /// The papers of a meeting, by its number.
    case papers(String)
    /// A step of the terms of reference at a meeting.
    case terms(TermsStep.Stage, String)
    /// The notes of a meeting.
    case minutes(String)
    /// An action, and the name of whoever does it.
    case action(String, owner: String?)
    /// An activity of the plan.
    case activity(String)
    /// Evidence for an outcome.
    case measure(Label<Outcome>, method: String)
    /// Looking back at a meeting.
    case reflection(String)
    /// A round that is to be closed.
    case round(String)
    /// The outcomes questionnaire.
    case outcomesQuestionnaire(SideAsked)
    /// An answer to what people said.
    case answer(Label<Feedback>, said: String)
    /// People are told what came of what they said.
    case telling([Label<Feedback>])
    /// A piece of evidence that is looked at again.
    case followUp(Label<Evidence>, shows: String)
    /// So many claims that wait for their money.
    case payments(Int)
    /// Whether a payment still suits somebody.
    case paymentReview(String)
    /// The group celebrates what it did.
    case celebration
  }

  /// The day.
  public var day: Day
  /// What is due.
  var what: What
  /// The command that does it or records it.
  public var command: String

  /// What is due, in a sentence without its full stop, in English.
  public var text: String { text(in: .builtIn) }

  /// What is due, in a sentence without its full stop.
  func text(in language: LanguagePack) -> String {
    switch what {
    case .applications(let time):
      language.say("due/applications", ["time": .text(time.words(in: language))])
    case .calls(let count): language.say("due/calls", ["count": .number(count)])
    case .celebration: language.say("due/celebration")
    case .papers(let number): language.say("due/papers", ["number": .text(number)])
    case .terms(.discussed, let number):
      language.say("due/terms-discussed", ["number": .text(number)])
    case .terms(.draft, let number): language.say("due/terms-draft", ["number": .text(number)])
    case .terms(.agreed, let number): language.say("due/terms-agreed", ["number": .text(number)])
    case .minutes(let number): language.say("due/minutes", ["number": .text(number)])
    case .action(let action, let owner?):
      language.say("due/somebodys-action", ["name": .text(owner), "action": .text(action)])
    case .action(let text, nil), .activity(let text): text
    case .measure(let outcome, let method):
      language.say("due/measure", ["outcome": .text(outcome.text), "method": .text(method)])
    case .reflection(let number): language.say("due/reflection", ["number": .text(number)])
    case .round(let name): language.say("due/round", ["round": .text(name)])
    case .outcomesQuestionnaire(.council): language.say("due/council-asked")
    case .outcomesQuestionnaire: language.say("due/residents-asked")
    case .answer(let label, let said):
      language.say("due/answer", ["label": .text(label.text), "said": .text(said)])
    case .telling(let labels):
      language.say("due/telling", ["labels": .text(language.list(labels.map(\.text)))])
    case .followUp(let label, let shows):
      language.say("due/follow-up", ["label": .text(label.text), "shows": .text(shows)])
    case .payments(let count): language.say("due/payments", ["count": .number(count)])
    case .paymentReview(let name): language.say("due/payment-review", ["name": .text(name)])
    }
  }
}
