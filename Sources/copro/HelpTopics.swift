import Arguments

/// Help that belongs to no one command.
enum HelpTopics {
  static var all: [HelpTopic] {
    [
      HelpTopic(
        "days", summary: "How days and times can be written",
        text: """
          Days: 2026-03-29, 29 March 2026, 29/03/2026, 29 March (the next one in plans, the last one
          in records), today, tomorrow, next Tuesday.
          Times: 13:00, 1pm, 1.30pm, 12.30; from and to: 1-4pm, 13:00-15:00.
          copro always says the day back in full, so that you can see how it was read.
          """),
      HelpTopic(
        "folder", summary: "What is in a project's folder",
        text: """
          copro.json               what the project is called, its dates, its policies
          plan.json                aim, outcomes, objectives, activities, measures, limits, budget
          terms-of-reference.json  how the group works, and when that was agreed
          meetings/                a file for each meeting
          surveys/                 a file for each round of a questionnaire
          audits/                  a file for each time a checklist or audit was answered
          documents/               documents that are safe to share
          private/                 people and answers: never in git, never in a public document
          templates/               your own versions of the templates, if you made any
          """),
      HelpTopic(
        "languages", summary: "Documents in Welsh",
        text: """
          copro init ein-hynni --language cy a project whose documents are in Welsh
          copro set language cy              every document of the project in Welsh
          copro agenda next --language cy    this one in Welsh
          Days, times and lists are in Welsh. What is not translated yet is in English with a mark,
          [angen cyfieithu: …], and listed; --strict then ends with 1. To translate:
          copro template copy words.json --language cy    the sentences of copro itself
          copro template copy flyer --language cy         the words of one document
          copro template check                            mistakes, and what is still missing
          Messages at the terminal stay in English.
          """),
      HelpTopic(
        "exit", summary: "The numbers with which copro ends",
        text: """
          0    done
          1    findings, or refused by a rule of privacy or state
          64   the command line, and days and times in it
          65   the content of a project's, import or template file
          66   a project, file, person, meeting or round that is not there
          69   a program that is needed is not installed
          73   cannot be created, a read-only folder included
          74   writing failed
          75   locked, or changed by someone else: try again
          130  interrupted
          """),
    ]
  }
}
