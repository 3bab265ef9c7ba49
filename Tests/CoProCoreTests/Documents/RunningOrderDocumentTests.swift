import CoProCore
import Testing

struct RunningOrderDocumentTests {
  private func running(_ project: Project) throws -> WrittenDocument {
    try MeetingProject.write(RunningOrderDocument(of: project.meetings[0]), of: project)
  }

  @Test func `every row has its steps`() throws {
    let text = try running(try MeetingProject.plain()).markdown
    #expect(text.contains("### 1:50pm: Icebreaker: hula hoop task"))
    #expect(text.contains("- Ask 4 to 6 people to lower a hula hoop to the floor together"))
    #expect(text.contains("- [ ] One ordinary hula hoop"))
    #expect(text.contains("- to understand more about the Council's work on community energy"))
  }

  @Test func `needs are counts and name nobody`() throws {
    var project = try MeetingProject.plain()
    project.members[0].accessNeeds = ["Hearing loop", "Step-free entrance"]
    project.members[1].accessNeeds = ["hearing loop"]
    project.members[2].dietaryNeeds = ["Vegan"]
    project.members[2].format = .largePrint
    let written = try running(project)
    #expect(written.markdown.contains("- Hearing loop (2)"))
    #expect(written.markdown.contains("- Step-free entrance (1)"))
    #expect(written.markdown.contains("- Food: Vegan (1)"))
    #expect(written.markdown.contains("- Papers in large print (1)"))
    for member in project.members { #expect(!written.markdown.contains(member.name)) }
    #expect(written.isPrivate)
  }

  @Test func `those who send apologies are not counted`() throws {
    var project = try MeetingProject.plain()
    project.members[0].accessNeeds = ["Hearing loop"]
    project.meetings[0].apologies = [project.members[0].id]
    let text = try running(project).markdown
    #expect(!text.contains("Hearing loop"))
    #expect(text.contains("2 members of the group are expected."))
  }

  @Test func `members whom nobody has asked are counted`() throws {
    var project = try MeetingProject.plain()
    project.members[0].needsAsked = nil
    #expect(try running(project).markdown.contains("**Ask first:** nobody has asked one of the"))
  }

  @Test func `what was shortened and left out is said`() throws {
    var project = try MeetingProject.plain()
    project.meetings[0].start = try clock("13:00")
    project.meetings[0].end = try clock("16:00")
    let text = try running(project).markdown
    #expect(text.contains("- Left out, because time is short: “Sandwiches”."))
    #expect(
      text.contains("“West Berkshire's community energy priorities” gets 30 minutes, not 40."))
  }
}
