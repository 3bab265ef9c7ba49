/// Something the group learned about working together, and where it was written down.
public struct Lesson: Equatable, Sendable {
  /// What was learned.
  public var text: String
  /// Where it was written down, as documents cite it.
  public var source: String

  /// Every lesson of a project: those of the settings, then those noted at meetings, in order of date.
  public static func all(in project: Project) -> [Lesson] {
    let numbers = project.numbers
    let noted = project.meetings.flatMap { meeting in
      meeting.notes.filter(\.isLesson).map {
        Lesson(text: $0.text, source: "meeting \(numbers[meeting.id])")
      }
    }
    return project.settings.lessons.map { Lesson(text: $0, source: "settings, lessons") } + noted
  }
}
