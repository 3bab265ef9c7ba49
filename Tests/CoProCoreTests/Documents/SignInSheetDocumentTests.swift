import CoProCore
import Testing

struct SignInSheetDocumentTests {
  @Test func `everybody who is expected has a row, and there are rows to spare`() throws {
    var project = try MeetingProject.plain()
    project.meetings[0].apologies = [project.members[1].id]
    let written = try MeetingProject.write(
      SignInSheetDocument(for: project.meetings[0]), of: project)
    let rows = written.markdown.lines.filter { $0.hasPrefix("| ") }
    #expect(rows.count == 2 + 2 + 4)
    #expect(rows.contains("| Amina Khan | ☐ |"))
    #expect(!written.markdown.contains("Joan"))
    #expect(written.isPrivate)
  }
}
