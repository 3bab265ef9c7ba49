import Arguments
import CoProCore

/// Options that every command understands, before and after its name.
enum Globals {
  static let project = Option<String>(
    "project", short: "C", value: "DIR",
    help: "The project's folder. Otherwise COPRO_PROJECT, or this folder or the nearest above it.")
  static let today = Option<String>(
    "today", value: "DAY", help: "The day to take for today, to look ahead or back.")
  static let templates = Option<String>(
    "templates", value: "DIR", help: "A folder of templates to use before all others.")
  static let quiet = Flag("quiet", short: "q", help: "Say nothing but results and errors.")
  static let dryRun = Flag(
    "dry-run", short: "n", help: "Say what would be done, and change nothing.")
  static let noInput = Flag("no-input", help: "Never ask anything.")
  static let color = Option<String>(
    "color", value: "WHEN", help: "Use bold type and colour: auto, always or never.",
    choices: ["auto", "always", "never"])

  static var all: [any Parameter] {
    [project, today, templates, dryRun, quiet, noInput, color]
  }
}

/// Options that several commands share.
enum Shared {
  static let json = Flag("json", help: "Print the result as JSON, for other programs.")
  static let output = Option<String>(
    "output", short: "o", value: "FILE",
    help: "Write the document to a file instead of the terminal; - is the terminal.",
    group: "Where the document goes")
  static let save = Flag(
    "save", help: "Keep the document in the project's documents folder and print its path.",
    group: "Where the document goes")
  static let force = Flag(
    "force",
    help: "With --save, replace a document that somebody changed; the changed one is kept, too.",
    group: "Where the document goes")
  static let format = Option<String>(
    "format", value: "FORMAT",
    help: "The format of the document. Otherwise the ending of the file's name says it.",
    group: "Where the document goes", choices: DocumentFormat.allCases.map(\.rawValue))
  static let largePrint = Flag(
    "large-print", help: "Write it in large print, 18 point; a web page unless you say otherwise.",
    group: "Where the document goes")
  static let strict = Flag(
    "strict",
    help: "End with 1 when anything is still to be filled in, or with --check-words plainer.",
    group: "Where the document goes")
  static let plain = Flag(
    "plain", help: "Write it as plain text for an email, without signs or tables.",
    group: "How the document reads")
  static let easyRead = Flag(
    "easy-read", help: "Write a first draft of an easy read version, for people to check.",
    group: "How the document reads")
  static let checkWords = Flag(
    "check-words", help: "List the sentences that could be plainer, in place of the document.",
    group: "How the document reads")

  /// Where a document goes.
  static var document: [any Parameter] {
    [output, save, force, format, largePrint, strict] + reading
  }

  static let language = Option<Language>.ofLanguage(
    help: "The language: en-GB for English, cy for Welsh. Otherwise the project's.",
    group: "How the document reads")

  /// How a document reads.
  static var reading: [any Parameter] { [language, plain, easyRead, checkWords] }
}
