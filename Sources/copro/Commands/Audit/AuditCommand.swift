import Arguments
import CoProCore

/// `copro audit`: checklists and audits that people answer about how they work.
enum AuditCommand {
  static let command = Command<Console>(
    "audit",
    summary: "Answer the guides’ checklists and audits about how you work.",
    discussion: """
      A group, or one side of it, talks a list over and writes down what it agrees on. copro keeps \
      those answers with their day, reads from them the rules that no record shows, and sets them \
      beside what the records do show. Nobody’s own answer is kept: when people answer one by one, \
      their answers are counted in a survey round, under the same guard.
      """,
    examples: [
      Example("copro audit list", "what there is, and what is answered"),
      Example("copro audit print annex-a -o annex-a.docx", "a form to fill in by hand"),
      Example("copro audit answer i-statement-audit", "question by question"),
      Example("copro audit answer involvement --set 3=yes", "one answer"),
      Example("copro audit results i-statement-audit", "what was answered"),
      Example("copro audit compare i-statement-audit", "beside what the records show"),
    ],
    subcommands: [
      AuditListCommand.command,
      AuditPrintCommand.command,
      AuditAnswerCommand.command,
      AuditActionCommand.command,
      AuditResultsCommand.command,
      AuditCompareCommand.command,
    ])

  static let name = Positional<String>(
    "NAME", help: "The checklist or audit, or a part of its name.")
  static let by = Option<AuditVoice>(
    "by", value: "WHO", of: AuditVoice.self, help: "Who answers together.", usually: "group")
  static let meeting = Option<String>(
    "meeting", value: "MEETING", help: "The meeting, for a list that is about one meeting.")

  /// The form that a command names.
  static func form(_ arguments: Arguments, _ console: Console) throws -> AuditForm {
    try form(arguments, console.library(arguments))
  }

  /// The form that a command names, from a library of some language.
  static func form(_ arguments: Arguments, _ library: TemplateLibrary) throws -> AuditForm {
    try library.auditForm(named: arguments[name])
  }

  /// The meeting that a form is about.
  ///
  /// - Throws: ``Failure`` where the form is about one and none is named, or the other way round.
  static func meeting(
    of form: AuditForm, _ arguments: Arguments, _ project: Project, _ today: Day
  ) throws -> Meeting? {
    guard let text = arguments[meeting] else { return nil }
    guard form.isPerMeeting else {
      throw Failure(
        .commandLine, "“\(form.title)” is not about one meeting.",
        wayOut: "Leave --meeting out.")
    }
    return try project.meeting(named: text, today: today)
  }
}
