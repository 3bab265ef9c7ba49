/// Rules that the program could check but does not yet, and what it would have to keep for it.
enum NotCheckedYet {
  static let wanting: [String: String] = [
    "west-berks/aggregate-numbers":
      "copro does not keep a report over several projects.",
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
    "sefton/code-of-conduct-agreed-by-all":
      "copro does not keep who agreed the code of conduct.",
    "sefton/easy-read-font-16":
      "copro does not keep documents in easy read.",
    "sefton/accurate-record-and-online-space":
      "copro does not keep the place where people can see the record.",
    "sefton/celebrate":
      "copro does not keep whether and how the group celebrated.",
    "flic/wellbeing-plan-offered-to-everyone":
      "copro does not keep to whom a wellbeing plan was offered.",
    "flic/wellbeing-plan-monthly-catch-ups":
      "copro does not keep wellbeing plans and their catch-ups.",
    "flic/wellbeing-plan-reviewed":
      "copro does not keep wellbeing plans and when they were changed.",
    "flic/reminders-before-sessions":
      "copro does not keep who needs reminders, and when they were sent.",
    "flic/support-before-during-after":
      "copro does not keep for which moment each need for support was noted.",
    "flic/opportunity-clear":
      "copro does not keep what members gain from taking part.",
    "flic/new-voices":
      "copro does not keep who took part in earlier projects.",
    "west-glam/charter-first":
      "copro does not keep the day the charter was signed.",
    "west-glam/scope-reason-when-not-all":
      "copro does not keep which parts of the work are not co-produced.",
    "west-glam/management-support":
      "copro does not keep who supports the project, and since when.",
    "west-glam/challenge-deadlines":
      "copro does not keep deadlines from outside, and what came of challenging them.",
    "west-glam/time-commitment-clear":
      "copro does not keep the hours asked of members, in the invitation.",
    "west-glam/staff-can-decide":
      "copro does not keep which council members have the power to decide.",
    "west-glam/asset-map":
      "copro does not keep what skills members bring.",
    "west-glam/budget-open-to-all":
      "copro does not keep which papers went out, and whether the budget was among "
      + "them.",
    "west-glam/recognise-volunteers":
      "copro does not keep how volunteers' time was recognised.",
  ]
}
