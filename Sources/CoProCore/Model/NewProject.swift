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

  /// The project, with the guide's starter plan and the names that follow from others.
  public func project(wording library: TemplateLibrary) throws -> Project {
    var project = project
    if project.settings.area == nil {
      project.settings.area = project.settings.council.flatMap(Self.area)
    }
    if project.settings.groupName == nil, let topic = project.settings.topic {
      project.settings.groupName = "\(Self.capitalized(topic)) co-production group"
    }
    project.plan = try StarterPlan.load(from: library).plan(
      council: project.settings.council ?? "the council")
    return project
  }

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
