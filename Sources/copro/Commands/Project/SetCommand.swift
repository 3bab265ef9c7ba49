import Arguments
import CoProCore
import JSONText
import Spelling

/// `copro set`: every setting of the project.
enum SetCommand {
  static let name = Positional<String>("NAME", help: "The setting; without it, all are listed.")
    .optional
  static let value = Positional<String>(
    "VALUE", help: "Its new value; several values make a list."
  ).any
  static let from = Option<String>(
    "from", value: "FILE", help: "Take the value from a text file; - is what is typed or sent.")
  static let clear = Flag("clear", help: "Leave the setting empty again.")

  static let command = Command<Console>(
    "set",
    summary: "Show or change the settings of the project.",
    examples: [
      Example("copro set", "list every setting, the empty ones first"),
      Example("copro set venue \"Market Hall, Newbury\"", "give a setting a value"),
      Example("copro set criteria \"Lives in the area\" \"Likes to learn\"", "set a list"),
      Example("copro set background --from background.txt", "take a longer text from a file"),
    ],
    parameters: [name, value, from, clear, Shared.json],
    exclusive: [[from, clear]]
  ) { arguments, console in
    guard let wanted = arguments[name] else {
      return try list(arguments, &console)
    }
    guard let setting = Setting.named(wanted) ?? titleSetting(wanted) else {
      let names = Setting.all.map(\.name) + ["title"]
      let near = ofInit[wanted].map { [$0] } ?? Spelling.nearest(to: wanted, in: names)
      throw LookupProblem.notThere(.setting, wanted, near: near, known: names)
    }
    if arguments[value].isEmpty, !arguments.given(from), !arguments[clear] {
      return try show(setting, arguments, &console)
    }
    try change(setting, arguments, &console)
  }

  /// Settings that `copro init` has under another name.
  private static let ofInit = ["residents": "places", "permanent": "kind"]

  private static func titleSetting(_ name: String) -> Setting? {
    name == "title" ? Setting.title : nil
  }

  private static func change(
    _ setting: Setting, _ arguments: Arguments, _ console: inout Console
  ) throws {
    let today = try console.today(arguments)
    var texts = arguments[value]
    if let file = arguments[from] {
      guard texts.isEmpty else {
        throw Failure(.commandLine, "Give a value or --from FILE, not both.")
      }
      texts = [try console.text(of: file)]
    }
    if arguments[clear] { texts = [] }
    let new = try console.update(arguments) { draft in
      try setting.set(texts, in: &draft.project, today: today)
      return setting.value(in: draft.project)
    }
    if new.result.isEmpty {
      console.done(arguments, "\(setting.name) is empty now.")
    } else {
      console.done(
        arguments, "\(setting.name) is now: \(SettingWords.line(new.result, of: setting))")
    }
    let language = new.project.settings.language
    if setting.name == Setting.language, language != .english {
      return console.next(
        arguments, "copro template check", "see what is not in \(language.name) yet")
    }
    let empty = Setting.all.first { !$0.hasDefault && $0.value(in: new.project).isEmpty }
    if let empty {
      console.next(arguments, Remedy.command(for: empty), "\(empty.help.lowercasedStart)")
    }
  }

  private static func show(
    _ setting: Setting, _ arguments: Arguments, _ console: inout Console
  ) throws {
    let project = try console.load(arguments)
    let value = setting.value(in: project)
    if arguments[Shared.json] {
      return try console.result([JSONMember(setting.name, SettingWords.json(value))])
    }
    if value.isEmpty {
      console.message("\(setting.name) has no value yet. \(setting.help)")
      console.message("Give it one with: \(Remedy.command(for: setting))")
    } else {
      try console.result(SettingWords.lines(value) + "\n")
    }
  }

  private static func list(_ arguments: Arguments, _ console: inout Console) throws {
    let project = try console.load(arguments)
    if arguments[Shared.json] {
      return try console.result(
        [JSONMember("title", .string(project.settings.title))]
          + Setting.all.map { JSONMember($0.name, SettingWords.json($0.value(in: project))) })
    }
    let needs = try DocumentNeeds(library: try console.library(arguments), kinds: DocumentKind.all)
    try console.result(SettingsList(project: project, needs: needs).text(width: console.width))
  }
}
