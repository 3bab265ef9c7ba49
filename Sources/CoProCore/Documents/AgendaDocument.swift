import Mustache

/// The agenda of one meeting, as it goes to everybody in the group.
///
/// What it holds follows *How to do Co-production*, West Berkshire Council, “Meetings” and “Agenda and
/// papers”; the layout is ours.
public struct AgendaDocument: Document {
  /// The kind of document.
  public static let kind = DocumentKind(
    "agenda", summary: "The agenda of a meeting, for everyone in the group.",
    command: "copro agenda 1", isSheet: true)

  /// The meeting.
  public let meeting: Meeting

  /// The agenda of a meeting.
  public init(of meeting: Meeting) { self.meeting = meeting }

  /// `agenda-3`.
  public func fileName(in context: DocumentContext) -> String {
    "agenda-\(context.numbers[meeting.id])"
  }

  /// Who chairs and takes notes, and members who are named as leading a part.
  public func people(in context: DocumentContext) -> [Member] {
    let leads = meeting.agenda.compactMap(\.lead)
    return MeetingFields(meeting: meeting, context: context).people
      + context.project.members.filter { member in leads.contains(where: member.isNamed) }
  }

  /// A part of the agenda that the group keeps to itself is for the group alone.
  public func isPersonal(in context: DocumentContext) -> Bool {
    meeting.agenda.contains(where: \.confidential)
  }

  /// The meeting and the rows of its agenda.
  public func values(in context: DocumentContext) throws -> MustacheObject {
    let agendas = try context.standardAgendas()
    let plan = context.project.agenda(of: meeting, from: agendas)
    let words = AgendaWords(settings: context.project.settings, language: context.language)
    let papers = plan.rows.flatMap(\.item.papers).withoutRepeats()
    let aims = context.project.aims(of: meeting, from: agendas)
    var values = MeetingFields(meeting: meeting, context: context).values
    values["has-aims"] = .truth(!aims.isEmpty)
    values["aims"] = .list(aims.map { .object(["words": words.value($0)]) })
    values["rows"] = .list(plan.rows.map { .object(row($0, words)) })
    values["has-break"] = .truth(plan.hasBreak)
    values["has-papers"] = .truth(!papers.isEmpty)
    let celebration = Celebration(context).flatMap { $0.follows(meeting) ? $0.value : nil }
    values["celebrates"] = .list(celebration.map { [$0] } ?? [])
    values["papers"] = .list(papers.map(MustacheValue.text))
    return values
  }

  private func row(_ row: PlannedAgenda.Row, _ words: AgendaWords) -> MustacheObject {
    [
      "time": .text(row.start.words(in: words.language).capitalizedFirst),
      "title": words.value(row.item.title),
      "purpose": .optional(row.item.purpose.map(words.plain)),
      "lead": .optional(row.item.lead),
    ]
  }
}

extension Project {
  /// What the first meeting is for; later meetings say so in the purposes of their items.
  func aims(of meeting: Meeting, from agendas: StandardAgendas) -> [String] {
    agendas.programme(forMeetingAt: place(of: meeting)).aims
  }
}

extension DocumentContext {
  /// The standard agendas, with the words of the document's language.
  func standardAgendas() throws(TemplateProblem) -> StandardAgendas {
    var agendas = if let known = self.agendas { known } else { try library.standardAgendas() }
    agendas.language = language
    return agendas
  }
}

extension TemplateLibrary {
  /// The standard agendas.
  ///
  /// - Parameter place: the place of the only meeting that they are for, where there is one: then one
  ///   of the two is read, and stands for both.
  /// - Returns: the agendas.
  /// - Throws: ``TemplateProblem`` where the wording of one is not as it should be.
  public func standardAgendas(
    forMeetingAt place: Int? = nil
  ) throws(TemplateProblem) -> StandardAgendas {
    if let place {
      let path = place == 1 ? Programme.firstMeetingPath : Programme.laterMeetingPath
      let only = try record(Programme.self, at: path)
      return StandardAgendas(firstMeeting: only, laterMeeting: only)
    }
    return StandardAgendas(
      firstMeeting: try record(Programme.self, at: Programme.firstMeetingPath),
      laterMeeting: try record(Programme.self, at: Programme.laterMeetingPath))
  }
}

extension Member {
  /// Whether a text has the member's name in it, or only the first name.
  func isNamed(in text: String) -> Bool {
    let own = name.lowercased()
    if text.lowercased().contains(own) { return true }
    guard let first = own.split(separator: " ").first else { return false }
    return text.lowercased().split { !$0.isLetter }.contains(first)
  }
}
