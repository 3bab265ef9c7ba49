/// Rules that the program could check but does not yet, and what it would have to keep for it.
enum NotCheckedYet {
  static let wanting: [String: String] = [
    "west-berks/aggregate-numbers":
      "copro does not keep a report over several projects.",
    "west-berks/training-feedback":
      "copro does not keep feedback on training sessions.",
    "west-berks/flyer-then-details":
      "copro does not keep the days on which the flyer and the details went out.",
    "west-berks/apply-750-words":
      "copro does not keep the applications.",
    "west-berks/apply-lists-criteria":
      "copro does not keep how each application was assessed; how to apply always lists "
      + "the criteria.",
    "west-berks/annual-review-each-member":
      "copro does not keep the yearly talks with members.",
    "west-berks/annual-review-confidential-themes":
      "copro does not keep the yearly talks with members and their themes.",
    "west-berks/review-changes-agreed-by-group":
      "copro does not keep which changes came from yearly talks.",
    "west-berks/dietary-requirements-covered":
      "copro does not keep at which meetings food is offered.",
    "west-berks/reflection-options":
      "copro does not keep the plan for when to look back.",
    "west-berks-exec/six-criteria-all-met":
      "copro does not keep the six criteria and how each is met.",
    "west-berks-exec/head-and-portfolio-support":
      "copro does not keep who supports the project, and since when.",
    "west-berks-exec/implications-complete":
      "copro does not keep the committee report.",
    "west-berks-exec/one-rating-per-impact":
      "copro does not keep the committee report.",
    "west-berks-exec/call-in-answered":
      "copro does not keep the committee report.",
    "sefton/all-eight-i-statements-agreed":
      "copro does not keep the evidence for each of the eight ‘I’ statements.",
    "sefton/impact-felt-or-not-true-co-production":
      "copro does not keep what the ‘I’ statements and the comment cards come to "
      + "together.",
    "sefton/information-in-time":
      "copro does not keep how long each member needs to read papers.",
    "sefton/equality-impact-assessment":
      "copro does not keep the equality impact assessment.",
    "sefton/blend-of-methods":
      "copro does not keep the ways in which people can be involved besides meetings.",
    "sefton/evidence-four-details":
      "copro does not keep the evidence and what it shows.",
    "sefton/contribution-visible":
      "copro does not keep what people said and what came of it.",
    "sefton/you-said-we-did-with-reasons":
      "copro does not keep what people said and what came of it.",
    "sefton/comment-card-names-project":
      "copro does not keep whether each printed card names its project.",
    "sefton/audit-after-and-while-planning":
      "copro does not keep the answers of audits and checklists.",
    "sefton/pre-involvement-ten":
      "copro does not keep the answers of audits and checklists, and the day of the "
      + "invitation.",
    "sefton/involvement-eleven":
      "copro does not keep the answers of audits and checklists.",
    "sefton/code-of-conduct-agreed-by-all":
      "copro does not keep who agreed the code of conduct.",
    "sefton/easy-read-font-16":
      "copro does not keep documents in easy read.",
    "sefton/accurate-record-and-online-space":
      "copro does not keep the place where people can see the record.",
    "sefton/celebrate":
      "copro does not keep whether and how the group celebrated.",
    "flic/ladder-now-should-realistic":
      "copro does not keep the five answers on the ladder.",
    "flic/shared-purpose-complete":
      "copro does not keep the four sentences of the shared purpose.",
    "flic/values-put-into-practice":
      "copro does not keep the values and what they look like in practice.",
    "flic/decisions-mapped":
      "copro does not keep who decides what now.",
    "flic/quiz-nine":
      "copro does not keep the quiz.",
    "flic/structured-not-just-a-room":
      "copro does not keep the technique of each part of an agenda.",
    "flic/troika-limits":
      "copro does not keep the technique of each part of an agenda.",
    "flic/word-association-five":
      "copro does not keep the technique of each part of an agenda.",
    "flic/wellbeing-plan-offered-to-everyone":
      "copro does not keep to whom a wellbeing plan was offered.",
    "flic/wellbeing-plan-monthly-catch-ups":
      "copro does not keep wellbeing plans and their catch-ups.",
    "flic/wellbeing-plan-reviewed":
      "copro does not keep wellbeing plans and when they were changed.",
    "flic/wellbeing-plan-private":
      "copro does not keep wellbeing plans; nothing of the kind is kept, so nothing is "
      + "printed.",
    "flic/reminders-before-sessions":
      "copro does not keep who needs reminders, and when they were sent.",
    "flic/support-before-during-after":
      "copro does not keep for which moment each need for support was noted.",
    "flic/several-ways-to-be-involved":
      "copro does not keep the ways in which people can be involved besides meetings.",
    "flic/opportunity-clear":
      "copro does not keep what members gain from taking part.",
    "flic/2d-complete-before-recruiting":
      "copro does not keep the answers of audits and checklists.",
    "flic/part-2-checklists-for-specific-project":
      "copro does not keep the answers of audits and checklists.",
    "flic/power-checklist-before-and-during":
      "copro does not keep the answers of audits and checklists.",
    "flic/challenges-have-resources":
      "copro does not keep the answers of audits and checklists.",
    "flic/vision-then-small-step":
      "copro does not keep the three sentences of the vision.",
    "flic/new-voices":
      "copro does not keep who took part in earlier projects.",
    "west-glam/charter-first":
      "copro does not keep the day the charter was signed.",
    "west-glam/before-start-six":
      "copro does not keep the answers of audits and checklists.",
    "west-glam/scope-reason-when-not-all":
      "copro does not keep which parts of the work are not co-produced.",
    "west-glam/management-support":
      "copro does not keep who supports the project, and since when.",
    "west-glam/challenge-deadlines":
      "copro does not keep deadlines from outside, and what came of challenging them.",
    "west-glam/time-commitment-clear":
      "copro does not keep the hours asked of members, in the invitation.",
    "west-glam/physical-meeting-access":
      "copro does not keep the eleven answers about a room.",
    "west-glam/virtual-meeting-access":
      "copro does not keep the two answers about meeting online.",
    "west-glam/staff-can-decide":
      "copro does not keep which council members have the power to decide.",
    "west-glam/asset-map":
      "copro does not keep what skills members bring.",
    "west-glam/budget-open-to-all":
      "copro does not keep which papers went out, and whether the budget was among "
      + "them.",
    "west-glam/involved-at-every-stage":
      "copro does not keep who was involved in design, development and review.",
    "west-glam/recognise-volunteers":
      "copro does not keep how volunteers' time was recognised.",
    "west-glam/end-reflection":
      "copro does not keep the answers of audits and checklists.",
    "west-glam/develop-plan-per-row":
      "copro does not keep the answers of audits and checklists.",
  ]
}
