import CoProCore
import Testing

struct MinutesDocumentTests {
  private func held() throws -> Project {
    var project = try MeetingProject.plain()
    let ids = project.members.map(\.id)
    project.meetings[0].note(present: [ids[0], ids[2]], apologies: [ids[1]])
    project.meetings[0].chairs = [ids[0]]
    project.meetings[0].notes = [
      MeetingNote(
        text: "Evening buses stop too early", about: "Questions and answers", side: .resident),
      MeetingNote(text: "Bring a map next time."),
    ]
    var vote = Decision(label: Label(1), text: "Meet in the evening", method: .vote)
    vote.votes = Votes(yes: 7, no: 2, abstained: 1)
    vote.reason = "Most people work in the day"
    project.meetings[0].decisions = [
      vote, Decision(label: Label(2), text: "Visit the solar farm", method: .consensus),
    ]
    var action = Action(label: Label(1), text: "Book the hall")
    action.owner = .member(ids[1])
    action.due = Day(iso: "2022-04-13")
    project.meetings[0].actions = [action]
    return project
  }

  private func minutes(_ project: Project, of place: Int = 0) throws -> WrittenDocument {
    try MeetingProject.write(MinutesDocument(of: project.meetings[place]), of: project)
  }

  @Test func `the notes hold who came, what was decided and why, and who does what`() throws {
    let written = try minutes(try held())
    #expect(written.fileName == "minutes-1")
    #expect(
      written.markdown == #"""
        # Notes of the meeting: Community Energy Group

        **Draft. The group has not agreed these notes yet.**

        ## Meeting 1

        - **When:** Tuesday 29 March 2022, 12:30pm to 4:30pm
        - **Where:** Market Hall, Newbury
        - **Chair:** Amina Khan

        ## Who was there

        - Amina Khan, resident
        - Lee Wood, council staff

        Sent apologies:

        - Joan Price, resident

        ## Actions

        | No. | What will be done | Who | By when | Done |
        | --- | --- | --- | --- | --- |
        | AC1 | Book the hall | Joan Price | Wednesday 13 April 2022 | Not yet |

        ## What we decided

        - **D1: Meet in the evening.** It was settled by a vote: 7 for, 2 against, and 1 did not vote either way.
          - Why: Most people work in the day.
        - **D2: Visit the solar farm.** Everyone agreed.

        ## What we talked about

        ### Questions and answers

        - Evening buses stop too early. (from a resident)

        ### Other things

        - Bring a map next time.

        ## Next meeting

        Meeting 2 is on Wednesday 20 April 2022, midday to 2pm, face to face.

        Have we got something wrong, or left something out? Tell us before the next meeting: Sam Green on 01234 567890.
        You can ask for them in another format, such as large print or easy read.

        """#)
  }

  @Test func `notes that name people who have not agreed to that are private`() throws {
    var project = try held()
    #expect(try minutes(project).isPrivate)
    let day = project.meetings[0].date
    for index in project.members.indices {
      project.members[index].consents = [Consent(.nameInDocuments, given: true, on: day)]
    }
    #expect(try !minutes(project).isPrivate)
  }

  @Test func `agreed notes say where they were agreed, and what was put right`() throws {
    var project = try held()
    project.meetings[0].minutes.agreedAt = project.meetings[1].id
    project.meetings[0].minutes.agreedOn = project.meetings[1].date
    project.meetings[0].minutes.corrections = [
      Correction(on: project.meetings[1].date, text: "Joan was there too.")
    ]
    let text = try minutes(project).markdown
    #expect(text.contains("**Agreed by the group at meeting 2, Wednesday 20 April 2022.**"))
    #expect(text.contains("- Wednesday 20 April 2022: Joan was there too."))
    #expect(!text.contains("Draft"))
    let draft = MinutesDocument(of: project.meetings[0], asDraft: true)
    #expect(try MeetingProject.write(draft, of: project).markdown.contains("**Draft."))
  }

  @Test func `actions that are still open come up at the next meeting`() throws {
    var project = try held()
    let row = "| AC1, meeting 1 | Book the hall | Joan Price | Wednesday 13 April 2022 | Not yet |"
    #expect(try minutes(project, of: 1).markdown.contains(row))
    project.meetings[0].actions[0].done = Day(iso: "2022-04-01")
    #expect(try !minutes(project, of: 1).markdown.contains("Actions from earlier meetings"))
  }

  @Test func `nasty names and texts do no harm`() throws {
    var project = try held()
    project.members[1].name = nastyName
    project.meetings[0].actions[0].text = "One\nTwo | three"
    project.meetings[0].decisions[0].text = nastyName
    project.meetings[0].notes[1].text = "# Not a heading\n- nor a list"
    let text = try minutes(project).markdown
    let rows = text.lines.filter { $0.hasPrefix("|") }
    #expect(rows.count == 3)
    #expect(rows.allSatisfy { $0.cells == 5 })
    #expect(text.lines.count { $0.hasPrefix("# ") } == 1)
    #expect(!text.contains(" <b>") && !text.contains("[y](z)"))
  }

  @Test func `without personal records nobody is named`() throws {
    var project = try held()
    project.members = []
    project.hasPrivateRecords = false
    let text = try minutes(project).markdown
    #expect(text.contains("- a member"))
    #expect(!text.contains("Amina"))
  }
}
