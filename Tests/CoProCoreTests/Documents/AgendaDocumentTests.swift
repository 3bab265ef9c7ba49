import CoProCore
import Testing

struct AgendaDocumentTests {
  @Test func `the first agenda is fit to send out`() throws {
    let project = try MeetingProject.plain()
    let written = try MeetingProject.write(AgendaDocument(of: project.meetings[0]), of: project)
    #expect(written.fileName == "agenda-1")
    #expect(written.missing == [])
    #expect(
      written.markdown == #"""
        # Agenda: Community Energy Group

        ## Meeting 1

        - **When:** Tuesday 29 March 2022, 12:30pm to 4:30pm
        - **How:** Face to face
        - **Where:** Market Hall, Newbury

        ## What this meeting is for

        - to get to know each other
        - to develop together some ways of working
        - to understand more about co-production
        - to understand more about the Council's work on community energy
        - to begin to establish some co-production principles
        - to start thinking about possible priorities to work on

        ## What we will do

        | Time | What | Who leads |
        | --- | --- | --- |
        | 12:30pm | Sandwiches | Everyone |
        | 1pm | Welcome | Chair for today |
        | 1:10pm | Introductions | Chair or facilitator |
        | 1:40pm | Ground rules | Chair or facilitator |
        | 1:50pm | Icebreaker: hula hoop task | Chair or facilitator |
        | 2:20pm | Break |  |
        | 2:30pm | Introducing co-production | Chair or facilitator |
        | 2:40pm | Talk about co-production | Chair or facilitator |
        | 3pm | Questions and answers | Chair or facilitator |
        | 3:15pm | West Berkshire's community energy priorities | Council officer |
        | 3:55pm | West Berkshire co-production definition and principles exercise | Chair or facilitator |
        | 4:25pm | How was the meeting? | Chair for today |
        | 4:30pm | Close |  |

        The times are a guide. There is a break, and you can step out whenever you need to.

        ## Papers to read first

        - Definition and principles of co-production

        ## Before the meeting

        - Tell us if you cannot come, or if you need to arrive late or leave early. You can send us your thoughts instead.
        - Tell us if there is anything that would make it easier for you to take part.
        - Ask us for this agenda in another format, such as large print, easy read or another language.

        To tell us or ask us anything: Sam Green on 01234 567890.

        """#)
  }

  @Test func `what is missing shows and is listed`() throws {
    var project = try MeetingProject.plain()
    project.settings.topic = nil
    project.settings.venue = nil
    project.settings.how = nil
    let written = try MeetingProject.write(AgendaDocument(of: project.meetings[0]), of: project)
    #expect(written.markdown.contains("West Berkshire's [insert topic] priorities"))
    #expect(written.markdown.contains("- **Where:** [insert venue]"))
    let labels = Set(written.missing.map(\.label))
    #expect(labels == ["topic", "venue", "face to face or online"])
  }

  @Test func `an online agenda says how to join and how to take part`() throws {
    var project = try MeetingProject.plain()
    project.meetings[1].how = .online
    project.meetings[1].joining = "We will e-mail you a link."
    let written = try MeetingProject.write(AgendaDocument(of: project.meetings[1]), of: project)
    #expect(written.markdown.contains("- **How to join:** We will e-mail you a link."))
    #expect(written.markdown.contains("Turn your microphone off"))
    #expect(!written.markdown.contains("Market Hall"))
    #expect(!written.markdown.contains("If you are in the room"))
  }

  @Test func `a nasty topic and title do no harm to the table`() throws {
    var project = try MeetingProject.plain()
    project.settings.topic = "line one\nline | two"
    project.meetings[0].title = nastyName
    let written = try MeetingProject.write(AgendaDocument(of: project.meetings[0]), of: project)
    let rows = written.markdown.lines.filter { $0.hasPrefix("|") }
    #expect(rows.count == 15)
    #expect(rows.allSatisfy { $0.cells == 3 })
    #expect(!written.markdown.contains(" <b>"))
    #expect(!written.markdown.contains("[y](z)"))
  }

  @Test func `an agenda that names nobody is not private`() throws {
    let project = try MeetingProject.plain()
    let written = try MeetingProject.write(AgendaDocument(of: project.meetings[0]), of: project)
    #expect(!written.isPrivate)
  }

  @Test func `an agenda that names a chair who has not agreed is private`() throws {
    var project = try MeetingProject.plain()
    project.meetings[0].chairs = [project.members[0].id]
    let written = try MeetingProject.write(AgendaDocument(of: project.meetings[0]), of: project)
    #expect(written.isPrivate)
    #expect(written.markdown.contains("- **Chair:** Amina Khan"))
  }

  @Test func `an agenda with a part that a member leads is private too`() throws {
    var project = try MeetingProject.plain()
    var part = AgendaItem(title: "Site visit", minutes: 60, kind: .work)
    part.lead = "Joan, with the chair"
    project.meetings[0].agenda = [part]
    let written = try MeetingProject.write(AgendaDocument(of: project.meetings[0]), of: project)
    #expect(written.isPrivate)
  }

  @Test func `a meeting that is called off says so first`() throws {
    var project = try MeetingProject.plain()
    let day = project.meetings[0].date
    project.meetings[0].cancelled = Cancellation(on: day, because: "too few can come")
    let written = try MeetingProject.write(AgendaDocument(of: project.meetings[0]), of: project)
    #expect(written.markdown.lines[2] == "**This meeting is cancelled.** Too few can come.")
  }
}
