import Mustache

/// What the clauses of terms of reference draw on besides the settings.
enum TermsFields {
  static func values(in context: DocumentContext) throws -> MustacheObject {
    let project = context.project
    let settings = project.settings
    var values = MeetingRows.table(of: context)
    values.merge(members(in: context)) { _, new in new }
    let agreed = project.terms.isFinal ? project.terms.agreed : nil
    values["agreed-on"] = .optional(agreed?.on.words(in: context.language))
    values["aim"] = .wanted(project.plan.aim, MissingLabel.aim)
    values["objectives"] = .list(
      project.plan.objectives.map { .object(["text": .text($0.text)]) })
    values["objectives-wanted"] = .missing(label: MissingLabel.objectives)
    values["outlasts-two-years"] = .truth(settings.outlasts(months: 24))
    values["permanent"] = .truth(settings.kind == .permanent)
    values["papers-a-week"] = .truth(settings.papersDays == 7)
    values["ground-rules"] = .list(try GroundRuleLines.of(context).map(MustacheValue.text))
    values["ground-rules-agreed"] = .truth(project.terms.groundRules.agreedOn != nil)
    for choice in TermsOfReference.DecisionMaking.allCases {
      values[choice.text] = .truth(project.terms.decisionMaking == choice)
    }
    return values
  }

  private static func members(in context: DocumentContext) -> MustacheObject {
    let project = context.project
    let members = project.members.filter { $0.isActive(on: context.today) }
    let counted = members.filter(\.role.isCounted)
    let residents = counted.filter { $0.side == .resident }
    let others = counted.filter { $0.side == .other }
    let secretariat = members.filter { $0.role == .secretariat }
    let supporters = members.filter { $0.role == .inAttendance || $0.role == .facilitator }
    let chairs = members.filter { $0.role == .chair }
    let apart = !project.hasPrivateRecords
    return [
      "members-apart": .truth(apart),
      "chairs": .wanted(
        apart
          ? context.language.say("people/a-member") : context.language.list(chairs.map(\.name)),
        MissingLabel.chairs),
      "co-chaired": .truth(chairs.count > 1),
      "residents": .list(residents.map { row($0) }),
      "residents-wanted": .missing(label: MissingLabel.residents),
      "council-members": .list(
        counted.filter(\.side.isCouncil).map { row($0, wantsTitle: true) }),
      "council-members-wanted": .missing(label: MissingLabel.councilMembers),
      "has-others": .truth(!others.isEmpty),
      "others": .list(others.map { row($0) }),
      "secretariat-named": .truth(!secretariat.isEmpty),
      "secretariat": .list(secretariat.map { row($0) }),
      "has-supporters": .truth(!supporters.isEmpty),
      "supporters": .list(supporters.map { row($0) }),
    ]
  }

  private static func row(_ member: Member, wantsTitle: Bool = false) -> MustacheValue {
    .object([
      "name": .text(member.name), "organisation": .optional(member.organisation),
      "job-title": wantsTitle
        ? .wanted(member.jobTitle, MissingLabel.jobTitle) : .optional(member.jobTitle),
    ])
  }
}

/// How members treat one another.
public enum GroundRuleLines {
  /// The group's own rules, or the guide's list.
  ///
  /// - Throws: ``TemplateProblem`` where the list of wording is not as it should be.
  public static func of(_ context: DocumentContext) throws(TemplateProblem) -> [String] {
    let own = context.project.terms.groundRules.rules
    if !own.isEmpty { return own }
    return try GroundRulesWording.load(from: context.library).lines.map(\.text)
  }
}
