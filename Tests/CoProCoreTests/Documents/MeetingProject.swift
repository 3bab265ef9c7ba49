import CoProCore
import Testing

/// Made-up projects for tests of meeting documents.
enum MeetingProject {
  /// A project with a first meeting at the hours of the sample programme, and two later ones.
  static func plain() throws -> Project {
    var seed = CountingGenerator()
    var project = Project(
      settings: ProjectSettings(id: Identifier(using: &seed), title: "Community energy"))
    project.settings.topic = "community energy"
    project.settings.area = "West Berkshire"
    project.settings.council = "West Berkshire Council"
    project.settings.groupName = "Community Energy Group"
    project.settings.questionsContact = "Sam Green on 01234 567890"
    project.settings.venue = "Market Hall, Newbury"
    project.settings.how = .faceToFace
    project.meetings = [
      try meeting("2022-03-29", "12:30", "16:30", &seed),
      try meeting("2022-04-20", "12:00", "14:00", &seed),
      try meeting("2022-05-03", "14:00", "16:00", &seed),
    ]
    for (name, side) in [
      ("Amina Khan", Side.resident), ("Joan Price", .resident), ("Lee Wood", .councilStaff),
    ] {
      var member = Member(id: Identifier(using: &seed), name: name, side: side)
      member.needsAsked = Day(iso: "2022-03-20")
      project.members.append(member)
    }
    return project
  }

  private static func meeting(
    _ day: String, _ start: String, _ end: String, _ seed: inout CountingGenerator
  ) throws -> Meeting {
    Meeting(
      id: Identifier(using: &seed), date: try #require(Day(iso: day)), start: try clock(start),
      end: try clock(end))
  }

  /// What a document says, on the day before the first meeting.
  static func write(_ document: some Document, of project: Project) throws -> WrittenDocument {
    let today = try #require(Day(iso: "2022-03-28"))
    return try DocumentContext(project: project, today: today, library: .builtIn).write(document)
  }
}

/// Gives the same identifiers every time.
struct CountingGenerator: RandomNumberGenerator {
  private var count: UInt64 = 0

  mutating func next() -> UInt64 {
    count &+= 0x9E37_79B9_7F4A_7C15
    var bits = count
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    return bits ^ (bits >> 27)
  }
}

/// A name that would break a document, were it not escaped.
let nastyName = "A|B *x* <b> [y](z) `q`"

extension String {
  /// How many cells a table row has: bars that are not escaped, less one.
  var cells: Int {
    var cells = -1
    var isEscaped = false
    for character in self {
      if character == "|", !isEscaped { cells += 1 }
      isEscaped = character == "\\" && !isEscaped
    }
    return cells
  }

  /// The lines of the text.
  var lines: [String] { split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
}
