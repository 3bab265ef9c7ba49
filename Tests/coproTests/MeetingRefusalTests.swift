import TestSupport
import Testing

@testable import copro

/// What cannot be planned or recorded is refused with its reason, and nothing is changed.
struct MeetingRefusalTests {
  static let refusals = [
    Refused("meeting add --date \"30 February 2027\" --start 1pm --end 2pm", 64, says: "28 days"),
    Refused("meeting add --date \"4 May 2027\" --start 4pm --end 1pm", 64, says: "later the same"),
    Refused("meeting add --date \"4 May 2027\" --start 1pm", 64, says: "--end"),
    Refused("meeting add --date \"4 May 2027\" --start 4 --end 5", 64, says: "morning or the"),
    Refused("meeting add --date \"4 May 2027\" --start 2-4", 64, says: "Say which with am or pm"),
    Refused(
      "meeting add --date \"4 May 2027\" --start 4pm-1pm", 64, says: "is not after it starts"),
    Refused("meeting add --date \"28 March 2027\" --start 1:30am --end 4am", 64, says: "forward"),
    Refused("meeting add --date \"4 May 2027\" --start 1-4pm --how onlin", 64, says: "“online”"),
    Refused("meeting series --first \"4 May 2027\" --start 1-4pm --every 4w", 64, says: "--count"),
    Refused("meeting series --dates \"4 May, 4 May\" --start 1-4pm", 64, says: "more than once"),
    Refused("meeting edit 9 --start 2pm", 66, says: "no meeting “9”"),
    Refused("meeting edit 1 --end 9am", 64, says: "later the same"),
    Refused("meeting edit 1", 64, says: "what to change"),
    Refused("meeting cancel nxt", 66, says: "Did you mean “next”"),
    Refused("meeting attend 1 Robn", 66, says: "Did you mean “Robin Vale”"),
    Refused("meeting attend 1", 64, says: "NAME"),
    Refused("meeting note 1 text --about zebra", 66, says: "no agenda item “zebra”"),
    Refused("meeting note 1 text --side wizard", 64, says: "resident"),
    Refused("meeting decide 1 text --method magic", 64, says: "consensus"),
    Refused("meeting decide 1 text --votes 3", 64, says: "7-2"),
    Refused("meeting decide 1 text --outcome O99", 66, says: "no outcome “O99”"),
    Refused("meeting action 1 text --due \"31 June\"", 64, says: "30 days"),
    Refused("meeting action done 1 AC1", 66, says: "no action “AC1”"),
    Refused("meeting minutes 1 --agree-at 1", 1, says: "is not after"),
    Refused("meeting circulate 1", 1, says: "no notes of meeting 1"),
    Refused("agenda 7", 66, says: "no meeting “7”"),
    Refused("agenda item remove 1 zebra", 66, says: "no agenda item “zebra”"),
    Refused("agenda item move 1 welcome --to 0", 64, says: "1 to 200"),
    Refused("agenda item edit 1 welcome", 64, says: "what to change"),
    Refused("agenda item add 1 Visit --minutes 0", 64, says: "1 to 600"),
  ]

  @Test(arguments: refusals)
  func `a mistake is refused with its exit status and nothing is changed`(_ test: Refused) {
    let project = CommandProject()
    let added = project.console.run(
      ["meeting", "add", "--date", "29 March 2027", "--start", "1pm", "--end", "4pm"])
    #expect(added.status == 0, "\(added.errors)")
    test.check(in: project)
  }

  @Test(arguments: [
    "meeting add --date \"4 May 2027\" --start 1-4pm", "meeting cancel 1", "meeting papers 1",
    "meeting attend 1 Robin", "meeting note 1 text", "meeting decide 1 text",
    "meeting action 1 text", "meeting confirm-dates", "agenda item add 1 Visit",
    "meeting minutes 1 --correct text",
  ])
  func `a dry run says what would be done and changes nothing`(line: String) {
    let project = CommandProject()
    _ = project.console.run(
      ["meeting", "add", "--date", "29 March 2027", "--start", "1pm", "--end", "4pm"])
    let before = project.home.contents()
    let run = project.console.run(TranscriptRunner.words(line) + ["--dry-run"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("nothing was changed"), "\(run.errors)")
    #expect(project.home.contents() == before)
  }
}
