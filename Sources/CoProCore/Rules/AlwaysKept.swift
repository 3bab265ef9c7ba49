/// Rules that no project can break, because of how the program works, and how so.
enum AlwaysKept {
  static let reasons: [String: String] = [
    "west-berks/questionnaire-responses-anonymous":
      "No form is kept, only how often each answer was given: no name, no e-mail, no "
      + "time.",
    "west-berks/questions-adaptable":
      "A statement in other words loses its standard name, so it is never added up with "
      + "the standard one.",
    "west-berks/start-and-end-comparison-caution":
      "Where confidence was asked more than once, the report and the results print the "
      + "caution beside the figures.",
    "west-berks/invite-number-of-places":
      "The invitation prints the number of places that is set.",
    "west-berks/apply-lists-all-dates":
      "How to apply lists every meeting that is planned, with its day and time.",
    "west-berks/tor-long-term-clauses":
      "The three clauses are printed when the group lasts more than a year, and left "
      + "out otherwise.",
    "west-berks/ground-rules-in-tor":
      "The terms of reference print the group's own ground rules, or the guide's 14 "
      + "until there are any.",
    "west-berks/tor-final-dated":
      "The terms of reference are headed “Draft for discussion” until the group has "
      + "agreed them, then “Final version” with the day.",
    "west-berks/reflection-anonymous-on-request":
      "Answers are always anonymous: no form and no name is kept.",
    "west-berks/reflection-scale-1-to-5":
      "A form takes one of the options of its scale or a blank; anything else is "
      + "refused.",
    "west-berks/reflection-four-words":
      "The words are counted when a form is entered or imported; more than four are "
      + "refused.",
    "west-berks/reflection-one-self-word":
      "The words are counted when a form is entered or imported; more than one is "
      + "refused, and the reasons stay with it.",
    "sefton/comment-card-one-of-four":
      "A form takes one of the options of its scale or a blank; anything else is "
      + "refused.",
    "west-berks/reflection-open-to-all-members":
      "A round can be opened for residents, for the council side or for everyone.",
    "flic/word-association-five":
      "The activity asks for five words, then for groups of them, and takes more or fewer.",
    "flic/quiz-nine":
      "The quiz has its nine statements, each with the answer and what is behind it; nobody's score is kept.",
    "sefton/comment-card-names-project":
      "The printed card is headed with the project's title.",
    "flic/wellbeing-plan-private":
      "The form is printed blank; what a member writes on it is not kept.",
    "sefton/easy-read-font-16":
      "Easy read is printed in 16 point, with one short idea on a line.",
    "west-glam/time-commitment-clear":
      "How to apply says when the group meets and how many hours that asks for, counted from the meetings or as set.",
    "west-berks/aggregate-numbers":
      "The portfolio report adds up the numbers of several projects.",
  ]
}
