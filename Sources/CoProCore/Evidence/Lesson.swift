/// Something the group learned about working together, and where it was written down.
public struct Lesson: Equatable, Sendable {
  /// What was learned.
  public var text: String
  /// Where it was written down, as documents cite it.
  public var source: String

  /// Every lesson of a project: those of the settings, then those noted at meetings, in order of date.
  public static func all(
    in project: Project, _ language: LanguagePack = .builtIn
  ) -> [Lesson] {
    let numbers = project.numbers
    func source(_ number: String) -> String {
      language.say("report/source-meetings", ["count": 1, "meetings": .text(number)])
    }
    let settings = language.say("report/source-settings", ["setting": "lessons"])
    let noted = project.meetings.flatMap { meeting in
      meeting.notes.filter(\.isLesson).map {
        Lesson(text: $0.text, source: source(numbers[meeting.id]))
      }
    }
    return project.settings.lessons.map { Lesson(text: $0, source: settings) } + noted
  }
}
