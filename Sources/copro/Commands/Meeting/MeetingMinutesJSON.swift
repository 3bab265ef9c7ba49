import CoProCore
import JSONText

/// The record of a meeting for other programs.
struct MeetingMinutesJSON {
  private let meeting: Meeting
  private let project: Project

  init(_ meeting: Meeting, in project: Project) {
    self.meeting = meeting
    self.project = project
  }

  var members: [JSONMember] {
    [
      JSONMember("meeting", .string(project.numbers[meeting.id])),
      JSONMember("date", .string(meeting.date.iso)),
      JSONMember("chairs", names(meeting.chairs)),
      JSONMember("present", names(meeting.present)),
      JSONMember("apologies", names(meeting.apologies)),
      JSONMember("visitors", .integer(meeting.visitors)),
      JSONMember("turns", meeting.turns.map(turns) ?? .null),
      JSONMember("notes", .array(meeting.notes.map(note))),
      JSONMember("decisions", .array(meeting.decisions.map(decision))),
      JSONMember("actions", .array(meeting.actions.map(action))),
      JSONMember("corrections", .array(meeting.minutes.corrections.map { .string($0.text) })),
      JSONMember("circulated", text(meeting.minutes.circulated?.iso)),
      JSONMember("agreed", text(meeting.minutes.agreedOn?.iso)),
    ]
  }

  private func names(_ members: [Identifier<Member>]) -> JSONValue {
    .array(members.map { .string(project.name(of: $0)) })
  }

  private func text(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }

  private func note(_ note: MeetingNote) -> JSONValue {
    .object([
      JSONMember("text", .string(note.text)),
      JSONMember("about", text(note.about)),
      JSONMember("side", text(note.side?.rawValue)),
      JSONMember("confidential", .bool(note.confidential)),
    ])
  }

  private func decision(_ decision: Decision) -> JSONValue {
    .object([
      JSONMember("label", .string(decision.label.text)),
      JSONMember("text", .string(decision.text)),
      JSONMember("method", .string(decision.method.rawValue)),
      JSONMember("votes", decision.votes.map(votes) ?? .null),
      JSONMember("agreement", decision.agreement.map(agreement) ?? .null),
      JSONMember("reason", text(decision.reason)),
      JSONMember("dissent", .array(decision.dissent.map(JSONValue.string))),
      JSONMember("supersedes", decision.supersedes.map(place) ?? .null),
      JSONMember("confidential", .bool(decision.confidential)),
      JSONMember("result", text(decision.result)),
    ])
  }

  private func turns(_ turns: Turns) -> JSONValue {
    .object([
      JSONMember("residents", .integer(turns.residents)),
      JSONMember("council", .integer(turns.council)),
    ])
  }

  private func agreement(_ agreement: Agreement) -> JSONValue {
    .object([
      JSONMember("agree", .integer(agreement.agree)),
      JSONMember("can-live-with", .integer(agreement.canLiveWith)),
      JSONMember("disagree", .integer(agreement.disagree)),
    ])
  }

  private func place(_ place: DecisionPlace) -> JSONValue {
    .object([
      JSONMember("meeting", .string(project.numbers[place.meeting])),
      JSONMember("decision", .string(place.decision.text)),
    ])
  }

  private func votes(_ votes: Votes) -> JSONValue {
    .object([
      JSONMember("for", .integer(votes.yes)), JSONMember("against", .integer(votes.no)),
      JSONMember("neither", .integer(votes.abstained)),
    ])
  }

  private func action(_ action: Action) -> JSONValue {
    .object([
      JSONMember("label", .string(action.label.text)),
      JSONMember("text", .string(action.text)),
      JSONMember("owner", text(action.owner.map(project.name))),
      JSONMember("due", text(action.due?.iso)),
      JSONMember("done", text(action.done?.iso)),
      JSONMember("result", text(action.result)),
    ])
  }
}
