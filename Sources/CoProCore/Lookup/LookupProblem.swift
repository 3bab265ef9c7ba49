/// Why something that was named could not be found.
public enum LookupProblem: Error, Equatable, Sendable {
  /// What is looked for.
  public enum Sought: String, Sendable {
    case meeting
    case member
    case application
    case round
    case questionnaire
    case outcome
    case objective
    case activity
    case measure
    case constraint
    case budgetLine = "budget line"
    case decision
    case action
    case clause
    case template
    case setting
    case example
    case agendaItem = "agenda item"
    case activityOnShelf = "activity on the shelf"
    case rule
    case scopePart = "part"
    case deadline
    case record
    case audit
    case feedback = "feedback"
    case evidence
    case expense
    case involvement = "way of taking part"
    case trainingSession = "training session"
  }

  /// Nothing has that name; `near` are names it may have meant, `known` all of them.
  case notThere(Sought, String, near: [String], known: [String])
  /// Several have it.
  case several(Sought, String, [String])
}
