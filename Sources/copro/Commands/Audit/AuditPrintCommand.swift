import Arguments
import CoProCore

/// `copro audit print`: a checklist or audit as a form.
enum AuditPrintCommand {
  static let command = Command<Console>(
    "print",
    summary: "Print a checklist or audit as a form.",
    discussion: """
      The form has no place for names. To let people answer one by one and count their answers, print \
      it as a questionnaire instead: copro survey print NAME. Outside a project it prints what comes \
      with copro.
      """,
    examples: [
      Example("copro audit print i-statement-audit", "in the terminal"),
      Example("copro audit print annex-a -o annex-a.docx", "for Word"),
      Example(
        "copro audit print room-access --meeting 2 --large-print -o room.html", "large print"),
    ],
    parameters: [AuditCommand.name, AuditCommand.meeting] + Shared.document
  ) { arguments, console in
    let (project, isThere) = try console.loadIfThere(arguments)
    let context = try console.context(arguments, project)
    let form = try AuditCommand.form(arguments, context.library)
    let meeting = try AuditCommand.meeting(
      of: form, arguments, project, try console.today(arguments))
    try console.deliver(AuditFormDocument(form, meeting: meeting), context, arguments)
    if !isThere {
      console.adviseProject(arguments)
    } else if !form.isPrivate {
      let about =
        form.isPerMeeting ? " --meeting \(arguments[AuditCommand.meeting] ?? "MEETING")" : ""
      console.next(
        arguments, "copro audit answer \(form.name)\(about)", "write down what was answered")
    }
  }
}
