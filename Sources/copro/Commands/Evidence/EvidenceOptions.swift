import Arguments
import CoProCore

/// Options that say what a piece of evidence shows and what it is about.
enum EvidenceOptions {
  static let kind = Option<Evidence.Kind>(
    "kind", value: "KIND", of: Evidence.Kind.self, help: "What sort of evidence it is.",
    usually: "figure with --counted, document with --file, else observation")
  static let on = Option<String>("on", value: "DAY", help: "The day it is of.", usually: "today")
  static let source = Option<String>(
    "source", value: "TEXT", help: "Where it comes from, such as “the grants register”.")
  static let file = Option<String>(
    "file", value: "FILE", help: "The file it is kept in. You are told when it changes.")
  static let who = Option<String>(
    "who", value: "TEXT", help: "Who was involved, without names.", group: four)
  static let methods = Option<String>(
    "method", value: "TEXT", help: "A way of working together that was used.", group: four
  ).repeating
  static let purpose = Option<String>(
    "purpose", value: "TEXT", help: "What the activity was for.", group: four)
  static let difference = Option<String>(
    "difference", value: "TEXT", help: "What difference taking part made.", group: four)
  static let counted = Option<String>(
    "counted", value: "TEXT", help: "What was counted or measured.", group: figures)
  static let unit = Option<String>(
    "unit", value: "TEXT", help: "In what: groups, days, per cent.", group: figures)
  static let before = number("before", help: "The figure before the project.")
  static let after = number("after", help: "The figure after it.")
  static let followUp = Option<String>(
    "follow-up", value: "DAY", help: "The day to look again whether it lasts.")
  static let followedUp = Option<String>(
    "followed-up", value: "DAY", help: "The day somebody looked again.")
  static let found = Option<String>("found", value: "TEXT", help: "What they found then.")
  static let withConsent = Flag(
    "with-consent", help: "The person whose words, story or picture it is agrees to its use.")
  static let member = Option<String>(
    "from-member", value: "NAME", help: "The member who agreed; the name is not printed.")

  private static let four = "The four details"
  private static let figures = "A figure"

  static var all: [any Parameter] {
    [
      kind, on, source, file, who, methods, purpose, difference, counted, unit, before, after,
      followUp, followedUp, found, withConsent, member,
    ] + EvidenceLinks.all
  }

  /// Puts the options that were given into a record.
  static func apply(
    _ arguments: Arguments, to evidence: inout Evidence, in project: Project, _ console: Console
  ) throws {
    func words(_ option: Option<String>, _ what: String) throws -> String? {
      try PublicWords.given(arguments[option], what, in: project)
    }
    let today = try console.today(arguments)
    if let kind = arguments[kind] { evidence.kind = kind }
    if let day = try console.pastDay(on, arguments) { evidence.on = day }
    if let source = try words(source, "The source") { evidence.source = source }
    if let name = arguments[file] { evidence.file = try sourceFile(name, arguments, console) }
    if let who = try words(who, "Who was involved") { evidence.who = who }
    if arguments.given(methods) {
      evidence.methods = try arguments[methods].map {
        try PublicWords.line($0, "The method", in: project)
      }
    }
    if let purpose = try words(purpose, "The purpose") { evidence.purpose = purpose }
    if let words = try words(difference, "The difference") { evidence.difference = words }
    try applyFigure(arguments, to: &evidence, in: project)
    if let day = try console.comingDay(followUp, arguments) { evidence.followUp = day }
    if let day = try console.pastDay(followedUp, arguments) { evidence.followedUp = day }
    if let found = try words(found, "What was found") {
      evidence.found = found
      evidence.followedUp = evidence.followedUp ?? today
    }
    try applyConsent(arguments, to: &evidence, in: project, today)
    try EvidenceLinks.apply(arguments, to: &evidence, in: project, today)
  }

  private static func applyFigure(
    _ arguments: Arguments, to evidence: inout Evidence, in project: Project
  ) throws {
    let parts: [any Parameter] = [counted, unit, before, after]
    guard parts.contains(where: arguments.given) else { return }
    guard arguments.given(counted) || evidence.figure != nil else {
      throw arguments.missing([counted])
    }
    var figure = evidence.figure ?? EvidenceFigure()
    if let what = try PublicWords.given(arguments[counted], "What was counted", in: project) {
      figure.what = what
    }
    if let unit = try PublicWords.given(arguments[unit], "The unit", in: project) {
      figure.unit = unit
    }
    if let before = arguments[before] { figure.baseline = before }
    if let after = arguments[after] { figure.after = after }
    evidence.figure = figure
  }

  private static func applyConsent(
    _ arguments: Arguments, to evidence: inout Evidence, in project: Project, _ today: Day
  ) throws {
    if arguments[withConsent] { evidence.consentOn = evidence.consentOn ?? today }
    guard let name = arguments[member] else { return }
    let person = try project.member(named: name)
    let purpose: Consent.Purpose = evidence.kind == .photograph ? .photographs : .quotation
    guard arguments[withConsent], person.agrees(to: purpose) else {
      throw Failure(
        .refused, "It is not noted that \(person.name) agrees to \(purpose.words).",
        wayOut: "Ask first, and note it with: copro member edit \(ShellWord.quoted(person.name)) "
          + "--consent \(purpose.text), then say --with-consent as well.")
    }
    evidence.from = person.id
  }

  private static func sourceFile(
    _ name: String, _ arguments: Arguments, _ console: Console
  ) throws -> SourceFile {
    let content = try console.content(of: name)
    let folder = try console.folder(arguments)
    return SourceFile(
      path: RelativePath.from(folder.path, to: console.absolute(name)), content: content)
  }

  private static func number(_ name: String, help: String) -> Option<Quantity> {
    Option<Quantity>(name, value: "NUMBER", help: help, group: figures) { text in
      guard let quantity = Quantity(text: text) else {
        throw ValueProblem("Write it in digits, such as 7 or 2.5, and the unit with --unit.")
      }
      return quantity
    }
  }
}
