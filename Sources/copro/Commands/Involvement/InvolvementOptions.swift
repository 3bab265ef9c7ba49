import Arguments
import CoProCore

/// Options that `involvement add` and `involvement edit` share.
enum InvolvementOptions {
  static let kind = Option<Involvement.Kind>(
    "kind", value: "KIND", of: Involvement.Kind.self, help: "What way it is.")
  static let stage = Option<Involvement.Stage>(
    "stage", value: "STAGE", of: Involvement.Stage.self,
    help: "Which part of the work it belongs to.")
  static let from = Option<String>("from", value: "DAY", help: "The first day of it.")
  static let until = Option<String>("until", value: "DAY", help: "The last day of it.")
  static let hours = Option<Quantity>(
    "hours", value: "NUMBER", help: "How many hours one person gave, about."
  ) {
    guard let hours = Quantity(text: $0), !$0.hasPrefix("-") else {
      throw ValueProblem("Write it in digits, such as 3 or 2.5.")
    }
    return hours
  }
  static let residents = count("residents", "How many residents took part.")
  static let council = count("council", "How many council staff and councillors took part.")
  static let others = count("others", "How many others took part.")
  static let reaches = Option<String>(
    "reaches", value: "TEXT", help: "Kinds of people it is meant to reach: “young people”."
  ).repeating
  static let result = Option<String>("result", value: "TEXT", help: "What came of it.")
  static let outcomes = Option<String>(
    "outcome", value: "OUTCOME", help: "An outcome it serves, such as O5."
  ).repeating

  static var details: [any Parameter] {
    [stage, from, until, hours, residents, council, others, reaches, result, outcomes]
  }

  private static func count(_ name: String, _ help: String) -> Option<Int> {
    Option<Int>(name, number: "NUMBER", in: 0...1_000_000, help: help)
  }

  /// Puts the options that were given into a record.
  static func apply(
    _ arguments: Arguments, to way: inout Involvement, in project: Project, _ console: Console
  ) throws {
    if let kind = arguments[kind] { way.kind = kind }
    if let stage = arguments[stage] { way.stage = stage }
    // A visit may be planned.
    let today = try console.today(arguments)
    let day = try arguments.value(of: from) { try DayReader.read($0, today: today, nearest: .past) }
    if let day { way.from = day }
    if let day = try console.comingDay(until, arguments) { way.until = day }
    if let first = way.from, let last = way.until, last < first {
      throw Failure(
        .commandLine, "It would end on \(last.words), before it begins on \(first.words).")
    }
    if let hours = arguments[hours] { way.hours = hours }
    if let number = arguments[residents] { way.residents = number }
    if let number = arguments[council] { way.council = number }
    if let number = arguments[others] { way.others = number }
    if arguments.given(reaches) {
      way.reaches = try arguments[reaches].map {
        try PublicWords.line($0, "Who it reaches", in: project)
      }
    }
    if let words = try PublicWords.given(arguments[result], "The result", in: project) {
      way.result = words
    }
    if arguments.given(outcomes) {
      way.outcomes = try arguments[outcomes].map { try project.plan.outcome(named: $0).label }
    }
  }
}
