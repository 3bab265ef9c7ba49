import CoProCore
import JSONText
import TestSupport

@testable import copro

/// The example with a mark in every text of every personal record and of every confidential part.
final class PlantedFolder {
  /// Whether every member agreed to everything, or nobody to anything.
  enum Consent: CaseIterable { case everyone, nobody }

  let marks = Marks()
  let home = TestFolder()
  let console: TestConsole
  /// The project without what no document is written from.
  private(set) var project: Project
  private var files = NewProject.otherFiles

  init(_ consent: Consent) throws {
    let example = ProjectFolder(path: ExampleDocuments.folder, files: SystemFiles())
    project = try example.load().project
    console = TestConsole(folder: home.full("p"), today: Day(iso: "2022-10-14") ?? .epoch)
    console.environment["COPRO_SEED"] = "1"
    plantMembers(consent)
    plantApplications()
    project.expenses = project.expenses.map { marked($0) }
    linkMembers()
    plantConfidentialParts()
    for index in project.terms.steps.indices {
      project.terms.steps[index].version = TermsVersion(of: project)
    }
    try keepComments(of: example)
    _ = try ProjectFolder.create(
      at: home.full("p"), project: project, otherFiles: files, files: SystemFiles())
    openRound()
  }

  /// The keys of texts by which parts of records find each other; they hold no words.
  private static let keys: Set<String> = ["question", "withheld"]

  /// A record with a mark in every text; two in a name, because most people have two.
  private func marked<R: Record>(_ record: R, as path: String = "\(R.self)") -> R {
    let marks = marks
    return Planter(.everything, in: path) { field, _ in
      let key = field.split(separator: " ").last.map(String.init) ?? ""
      if Self.keys.contains(key) { return nil }
      let mark = marks.next(for: field)
      return key == "name" ? "\(mark) \(marks.next(for: field))" : mark
    }.planted(record)
  }

  private func plantMembers(_ consent: Consent) {
    let purposes: [CoProCore.Consent.Purpose] = [
      .nameInDocuments, .photographs, .quotation, .contactLater, .skills,
    ]
    let day = Day(iso: "2022-03-29") ?? .epoch
    project.members = project.members.map { member in
      var marked = marked(member)
      marked.consents = purposes.map {
        CoProCore.Consent($0, given: consent == .everyone, on: day)
      }
      return marked
    }
  }

  private func plantApplications() {
    let day = Day(iso: "2022-02-20") ?? .epoch
    project.applications = [Application.Outcome.offered, .notThisTime, nil].enumerated().map {
      let id = Identifier<Application>(text: "ppctn22\($0.offset + 2)") ?? .blank
      var application = marked(Application(id: id, name: "", receivedOn: day))
      application.outcome = $0.element
      application.decidedOn = $0.element.map { _ in day.adding(days: 10) }
      return application
    }
    var draw = marked(
      Draw(
        id: Identifier(text: "drwn2222") ?? .blank, number: 1, on: day.adding(days: 10), seed: "",
        places: 1, tickets: project.applications.map(\.id)))
    draw.seed = "20"
    project.draws = [draw]
  }

  /// Members do and say things wherever a record can say so.
  private func linkMembers() {
    let ids = project.members.map(\.id)
    for index in project.meetings.indices {
      project.meetings[index].chairs = [ids[index]]
      project.meetings[index].noteTaker = ids[index + 1]
      project.meetings[index].present = Array(ids.dropFirst(2))
      project.meetings[index].apologies = Array(ids.prefix(2))
      for action in project.meetings[index].actions.indices {
        project.meetings[index].actions[action].owner = .member(ids[action])
      }
    }
    for index in project.plan.activities.indices {
      project.plan.activities[index].owner = .member(ids[index % ids.count])
    }
    for index in project.feedback.indices {
      project.feedback[index].from = ids[index]
      project.feedback[index].owner = .member(ids[index + 1])
    }
    for index in project.evidence.indices { project.evidence[index].from = ids[index] }
    for audit in project.audits.indices {
      for answer in project.audits[audit].answers.indices {
        project.audits[audit].answers[answer].owner = .member(ids[0])
      }
    }
    for index in project.expenses.indices where project.expenses[index].member != nil {
      project.expenses[index].payee = .member(ids[index % ids.count])
    }
    var sending = Sending(
      id: Identifier(text: "sndng222") ?? .blank, what: .letters,
      on: Day(iso: "2022-03-22") ?? .epoch)
    sending.members = ids
    project.sendings = [sending]
  }

  /// One meeting keeps a part of its agenda, what belongs to it and more to itself.
  private func plantConfidentialParts() {
    var meeting = project.meetings[2]
    var part = marked(AgendaItem(), as: "Confidential AgendaItem")
    part.confidential = true
    part.minutes = 10
    var about = marked(MeetingNote(), as: "Note on a confidential part")
    about.about = part.title
    var note = marked(MeetingNote(), as: "Confidential MeetingNote")
    note.confidential = true
    (about.isLesson, note.isLesson) = (true, true)
    note.about = nil
    var decision = marked(Decision(), as: "Confidential Decision")
    decision.label = Label(9)
    decision.confidential = true
    decision.about = nil
    meeting.agenda = meeting.agenda + [part]
    meeting.notes += [about, note]
    meeting.decisions.append(decision)
    project.meetings[2] = meeting
  }

  private func keepComments(of example: ProjectFolder) throws {
    for round in project.rounds {
      if let comments = try example.record(Comments.self, at: round.commentsPath) {
        keep(marked(comments))
      }
      let chosen = ChosenComments(round: round.id)
      if let chosen = try example.record(ChosenComments.self, at: chosen.path) {
        keep(marked(chosen))
      }
    }
  }

  private func keep<Stored: StoredRecord>(_ record: Stored) {
    let members = [JSONMember("format", .integer(1))] + (record.json.asObject ?? [])
    files[record.path] = JSONText.write(.object(members))
  }

  /// A round that is open, with forms and words in its tally.
  private func openRound() {
    _ = console.run(["survey", "open", "comment-card", "--asked", "9"])
    let forms = (0..<6).map { _ in "4 | more: \(marks.next(for: "words in an open round"))" }
    let run = console.run(["survey", "enter", "comment-card"], typing: forms)
    precondition(run.status == 0, run.errors)
  }

  /// Whether somebody agreed that a mark of this field stands in documents that others see: the name,
  /// and what the person is.
  func mayBePrinted(_ field: String) -> Bool {
    ["Member name", "Member job-title", "Member organisation"].contains(field)
      && project.members.allSatisfy { $0.agrees(to: .nameInDocuments) }
  }

  /// Every file of the project outside the private folder.
  var sharedFiles: [String: [UInt8]] {
    let files = home.contents(of: "p").map { ($0.key.dropFirst("p/".count), $0.value) }
    return Dictionary(
      files.filter { !$0.0.hasPrefix("private/") }.map { (String($0.0), $0.1) }
    ) { first, _ in first }
  }
}
