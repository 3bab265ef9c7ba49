import Arguments
import CoProCore
import JSONText

/// The answers that a command line or a file gives, in the order of the form.
enum AuditEntries {
  static func read(
    _ arguments: Arguments, _ form: AuditForm, _ project: Project, _ today: Day, _ console: Console
  ) throws -> [AuditEntry] {
    var entries = AuditEntryList(form: form, project: project, today: today)
    if let file = arguments[AuditAnswerCommand.from] {
      try entries.take(try console.content(of: file), file: file)
    }
    for (key, option) in [
      ("answer", AuditAnswerCommand.set), ("note", AuditAnswerCommand.note),
      ("evidence", AuditAnswerCommand.evidence), ("rows", AuditAnswerCommand.row),
      ("how", AuditAnswerCommand.how),
      ("owner", AuditAnswerCommand.owner), ("due", AuditAnswerCommand.due),
    ] {
      for text in arguments[option] {
        let (question, value) = try split(text, option)
        try entries.put(key, value, for: question, at: "--\(option.form.name)")
      }
    }
    return entries.entries
  }

  /// The two sides of `3=yes`.
  private static func split(
    _ text: String, _ option: RepeatingOption<String>
  ) throws -> (String, String) {
    guard let sign = text.firstIndex(of: "="), sign != text.startIndex else {
      throw Failure(
        .commandLine, "--\(option.form.name) \(text): the question is missing.",
        wayOut: "Write the question, = and the answer, such as --\(option.form.name) 3=TEXT.")
    }
    return (String(text[..<sign]), String(text[text.index(after: sign)...]))
  }
}

/// Entries as they are gathered, one for each question.
struct AuditEntryList {
  let form: AuditForm
  let project: Project
  let today: Day
  private(set) var entries: [AuditEntry] = []

  init(form: AuditForm, project: Project, today: Day) {
    self.form = form
    self.project = project
    self.today = today
  }

  static let names = [
    "question", "answer", "note", "evidence", "develop", "how", "owner", "due", "rows",
  ]

  mutating func put(_ key: String, _ text: String, for question: String, at place: String) throws {
    let name = form.question(question)?.id ?? question
    var entry = entries.first { $0.question == name } ?? AuditEntry(name)
    switch key {
    case "answer": entry.answer = text
    case "note": entry.note = text
    case "how": entry.how = text
    case "rows": entry.rows.append(Self.cells(text))
    case "evidence":
      for name in text.split(whereSeparator: { ",; ".contains($0) }) {
        entry.evidence.append(try project.coded(Evidence.self, named: String(name)).label)
      }
    case "owner": entry.owner = try MeetingOwner.find(text, in: project)
    case "develop":
      guard ["yes", "no", "true", "false"].contains(text.lowercased()) else {
        throw Failure(.content, "\(place): “develop” should be yes or no, but it is “\(text)”.")
      }
      entry.develop = ["yes", "true"].contains(text.lowercased())
    case "due":
      do {
        entry.due = try DayReader.read(text, today: today, nearest: .future)
      } catch {
        throw Failure(.commandLine, "\(place): \(error)")
      }
    default: throw Self.unknown(key, place)
    }
    keep(entry)
  }

  mutating func addRow(_ cells: [String], for question: String) {
    let name = form.question(question)?.id ?? question
    var entry = entries.first { $0.question == name } ?? AuditEntry(name)
    entry.rows.append(cells)
    keep(entry)
  }

  private mutating func keep(_ entry: AuditEntry) {
    if let index = entries.firstIndex(where: { $0.question == entry.question }) {
      entries[index] = entry
    } else {
      entries.append(entry)
    }
  }

  static func cells(_ text: String) -> [String] {
    text.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
  }

  static func unknown(_ key: String, _ place: String) -> Failure {
    Failure(
      .content, "\(place): “\(key)” is not a name that belongs here.",
      wayOut: "These can be given: \(names.joined(separator: ", ")).")
  }
}
