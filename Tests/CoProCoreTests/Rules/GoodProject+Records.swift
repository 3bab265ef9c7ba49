@testable import CoProCore

extension GoodProject {
  /// What went out, other ways of taking part, a technique at a meeting, and every checklist answered.
  static func addRecords(to project: inout Project) throws {
    project.sendings = [
      Sending(id: id("22222223"), what: .flyer, on: day(11, 9, year: 2026)),
      Sending(id: id("22222224"), what: .details, on: day(11, 16, year: 2026)),
    ]
    var visit = Involvement(id: id("22222223"), label: Label(1), text: "A visit", kind: .workshop)
    visit.residents = 5
    let read = Involvement(
      id: id("22222224"), label: Label(2), text: "Reading drafts", kind: .reading)
    project.involvement = [visit, read]
    let agendas = try TemplateLibrary.builtIn.standardAgendas()
    for index in 1...2 {
      var items = project.writtenDown(project.meetings[index], from: agendas)
      let work = items.firstIndex { $0.kind == .work } ?? 0
      items[work].activity = "world-cafe"
      project.meetings[index].agenda = items
    }
    try addAudits(to: &project)
    addSupport(to: &project)
  }

  /// What is settled around the project, and what each member was asked, offered and thanked for.
  private static func addSupport(to project: inout Project) {
    project.settings.headOfService = "Head of Transport"
    project.settings.headOfServiceAgreed = day(10, 5, year: 2026)
    project.settings.portfolioHolder = "Councillor for Transport"
    project.settings.portfolioHolderAgreed = day(10, 5, year: 2026)
    project.settings.charterSigned = day(1, 8, year: 2026)
    project.settings.equalityAssessed = day(10, 12, year: 2026)
    project.settings.gains = "You will meet people and change your bus stop."
    project.settings.reflectionPlan = .everyMeeting
    project.settings.recordPlace = "The council's website"
    project.settings.celebrated = day(4, 20)
    project.meetings[1].papers = ["The budget"]
    for index in project.members.indices {
      project.members[index].support = support
      project.members[index].skills = ["Drawing"]
      project.members[index].codeAgreed = day(1, 26)
      project.members[index].wellbeing = WellbeingPlan()
      project.members[index].wellbeing?.offered = day(1, 12)
      project.members[index].thanks = [Thanks(on: day(4, 20), how: .event, reason: nil)]
      let isResident = project.members[index].side == .resident
      project.members[index].tookPartBefore = isResident ? false : nil
      project.members[index].canDecide = isResident ? nil : .yes
    }
  }

  private static var support: AgreedSupport {
    var support = AgreedSupport()
    support.before = "None"
    support.during = "None"
    support.after = "None"
    return support
  }

  private static func addAudits(to project: inout Project) throws {
    let before = day(11, 1, year: 2026)
    let late: [String: Day] = [
      "involvement": day(1, 26), "i-statement-audit": day(4, 21), "end-reflection": day(4, 21),
    ]
    var ids = IdentifierSource(seed: 7)
    for form in try TemplateLibrary.builtIn.auditForms() where !form.isPrivate {
      guard !form.isPerMeeting else { continue }
      project.audits.append(whole(form, on: late[form.name] ?? before, &ids))
    }
    let forms = try TemplateLibrary.builtIn.auditForms()
    if let power = forms.first(where: { $0.name == "2g-power" }) {
      project.audits.append(whole(power, on: day(2, 23), &ids))
    }
    if let room = forms.first(where: { $0.name == "room-access" }) {
      for meeting in project.meetings {
        var audit = whole(room, on: meeting.date.adding(days: -8), &ids)
        audit.meeting = meeting.id
        project.audits.append(audit)
      }
    }
  }

  /// A form with an answer to every question.
  static func whole(_ form: AuditForm, on day: Day, _ ids: inout IdentifierSource) -> Audit {
    var audit = Audit(
      id: Identifier(using: &ids), form: form.name, by: .group, startedOn: day)
    for question in form.questions {
      var answer = AuditAnswer(to: question, on: day)
      switch question.shape {
      case .yesPartlyNo, .develop: answer.verdict = .yes
      case .one, .several, .scale: answer.chosen = question.options.suffix(1).map(\.id)
      case .text: answer.text = "Something was said."
      case .rows:
        answer.rows = [AuditRow(cells: question.columns.map { $0.options.first ?? "Something" })]
      }
      answer.note = "This is why."
      audit.put(answer, in: form)
    }
    return audit
  }
}
