import Arguments
import CoProCore

/// `copro init`: starts a project in a new folder.
enum InitCommand {
  static let folder = Positional<String>("FOLDER", help: "The folder to make for the project.")
  static let title = Option<String>(
    "title", value: "TEXT", help: "What the project is called; otherwise the folder's name.")
  static let topic = Option<String>(
    "topic", value: "TEXT", help: "What it is about, as in “community energy”.")
  static let council = Option<String>("council", value: "NAME", help: "The council's full name.")
  static let area = Option<String>(
    "area", value: "NAME", help: "The place the council serves; otherwise its name without Council."
  )
  static let serviceArea = Option<String>(
    "service-area", value: "TEXT", help: "The service that the project will improve.")
  static let groupName = Option<String>(
    "group-name", value: "NAME", help: "What the group is called; otherwise made from the topic.")
  static let start = Option<String>("start", value: "DAY", help: "The day the project starts.")
  static let end = Option<String>("end", value: "DAY", help: "The day the project ends.")
  static let permanent = Flag("permanent", help: "The group has no end.")
  static let residents = Option<Int>(
    "residents", number: "N", in: 1...1000, help: "How many residents are wanted.", usually: "7")
  static let language = Option<Language>.ofLanguage(
    help: "The language of the documents: en-GB for English, cy for Welsh.", usually: "en-GB")
  static let example = Option<String>(
    "example", value: "NAME", help: "Copy an example project instead: community-energy.")

  static let command = Command<Console>(
    "init",
    summary: "Start a project in a new folder.",
    discussion: """
      The new project has the guide's standard aim, outcomes, objectives and suggested measures to \
      start from. At a terminal copro asks for what was not given; Enter leaves an answer open.
      """,
    examples: [
      Example(
        "copro init our-energy --topic \"community energy\" --council \"West Berkshire Council\"",
        "start a project"),
      Example("copro init ein-hynni --language cy", "a project whose documents are in Welsh"),
      Example(
        "copro init look --example community-energy", "copy a finished project to look around"),
    ],
    parameters: [
      folder, title, topic, council, area, serviceArea, groupName, start, end, permanent, residents,
      language, example,
    ],
    exclusive: [[permanent, end], [language, example]]
  ) { arguments, console in
    if let name = arguments[example] {
      try ExampleProject.copy(name, to: arguments[folder], arguments, &console)
    } else {
      try start(arguments, &console)
    }
  }

  private static func start(_ arguments: Arguments, _ console: inout Console) throws {
    let path = console.absolute(arguments[folder])
    let today = try console.today(arguments)
    let title = arguments[title] ?? NewProject.title(fromFolder: path)
    var new = NewProject(title: title, today: today, seed: try console.seed())
    try new.set("topic", arguments[topic])
    try new.set("council", arguments[council])
    try new.set("area", arguments[area])
    try new.set("service-area", arguments[serviceArea])
    try new.set("group-name", arguments[groupName])
    try new.set("kind", arguments[permanent] ? "permanent" : nil)
    try set("start", start, arguments, &new)
    try set("end", end, arguments, &new)
    try new.set("places", arguments[residents].map(String.init))
    try new.set(Setting.language, arguments[language]?.rawValue)
    if console.canAsk, !arguments[Globals.noInput], !arguments[Globals.dryRun] {
      try InitQuestions.ask(&new, &console)
    }
    let library = try console.library(arguments)
    let project = try new.project(wording: library)
    if !arguments[Globals.dryRun] {
      _ = try ProjectFolder.create(
        at: path, project: project, otherFiles: NewProject.otherFiles, files: console.files)
    }
    console.done(arguments, "Made the project “\(title)” in \(arguments[folder]).")
    if try !new.isTranslated(in: library) {
      let language = project.settings.language.name
      console.warn(
        "The standard aim, outcomes and objectives are not in \(language) yet, so the plan begins with "
          + "the English ones. Write your own with copro plan aim, outcome edit and objective edit."
      )
    }
    console.next(
      arguments, "cd \(ShellWord.quotedIfNeeded(arguments[folder])) && copro status",
      "see what to do first")
  }

  /// Sets a day, so that a day that cannot be read is reported with the option's name.
  private static func set(
    _ name: String, _ option: Option<String>, _ arguments: Arguments, _ new: inout NewProject
  ) throws {
    guard let text = arguments[option] else { return }
    do {
      try new.set(name, text)
    } catch {
      throw arguments.refused(option, ValueProblem(error.message))
    }
  }
}
