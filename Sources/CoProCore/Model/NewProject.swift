/// A project that is about to be made: the settings given so far and what follows from them.
public struct NewProject: Sendable {
  private var project: Project
  private let today: Day

  /// A new project with a title.
  public init(title: String, today: Day, seed: UInt64?) {
    var identifiers = IdentifierSource(seed: seed)
    let settings = ProjectSettings(id: Identifier(using: &identifiers), title: title)
    project = Project(settings: settings)
    self.today = today
  }

  /// Gives a setting a value, where there is one.
  public mutating func set(_ name: String, _ text: String?) throws(SettingProblem) {
    guard let text, let setting = Setting.named(name) else { return }
    try setting.set([text], in: &project, today: today)
  }

  /// Whether a setting has no value yet.
  public func isEmpty(_ name: String) -> Bool {
    Setting.named(name)?.value(in: project).isEmpty ?? true
  }

  /// The project, with the guide's starter plan and the names that follow from others, in the
  /// project's language where they are translated.
  ///
  /// A name for the group that would be half in another language is left open.
  public func project(wording library: TemplateLibrary) throws -> Project {
    var project = project
    let library = library.texts(in: project.settings.language)
    let words = try library.words(Self.phrases)
    if project.settings.area == nil {
      project.settings.area = project.settings.council.flatMap(Self.area)
    }
    let isSpoken = words.language == project.settings.language
    if project.settings.groupName == nil, isSpoken, let topic = project.settings.topic {
      project.settings.groupName = words.say(
        "new-project/group-name", ["topic": .text(Self.capitalized(topic))])
    }
    project.plan = try StarterPlan.load(from: library).plan(
      council: project.settings.council ?? words.say("new-project/council"))
    return project
  }

  /// Whether all that a new project begins with is in its language.
  public func isTranslated(in library: TemplateLibrary) throws -> Bool {
    let language = project.settings.language
    if language == .english { return true }
    let pack = try LanguagePack.load(language, from: library)
    return try Self.phrases.allSatisfy(pack.has)
      && library.translation(of: StarterPlan.file, into: language) != nil
  }

  private static let phrases = ["new-project/group-name", "new-project/council"]

  /// A title made from a folder's name: `our-energy` is “Our energy”.
  public static func title(fromFolder path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? "Project"
    let words = name.split { $0 == "-" || $0 == "_" || $0 == " " }.joined(separator: " ")
    return capitalized(words.isEmpty ? "Project" : words)
  }

  /// Files of a new project that are not records.
  public static let otherFiles: [String: [UInt8]] = [
    ".gitignore": Array("private/\n".utf8)
  ]

  private static func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// The place a council serves: its name without the words that say that it is a council.
  static func area(ofCouncil name: String) -> String? {
    let dropped: Set<String> = [
      "council", "city", "county", "borough", "district", "metropolitan", "london", "royal", "of",
    ]
    var words = name.split(separator: " ").map(String.init)
    guard words.last?.lowercased() == "council" else { return nil }
    while let last = words.last, dropped.contains(last.lowercased()) { words.removeLast() }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }
}
