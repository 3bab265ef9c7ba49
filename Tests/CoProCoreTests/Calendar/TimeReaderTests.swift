import CoProCore
import Testing

@Suite struct TimeReaderTests {
  @Test(arguments: [
    ("13:00", "13:00"), ("1pm", "13:00"), ("1 pm", "13:00"), ("1PM", "13:00"), ("1 p.m.", "13:00"),
    ("1p.m.", "13:00"), ("01:00pm", "13:00"), ("1.30pm", "13:30"), ("1:30 pm", "13:30"),
    ("12.30", "12:30"), ("9:30", "09:30"), ("09.30", "09:30"), ("0:05", "00:05"), ("9am", "09:00"),
    ("noon", "12:00"), ("Midday", "12:00"), ("12 noon", "12:00"), ("12pm", "12:00"),
    ("midnight", "00:00"), ("12am", "00:00"), ("12.30am", "00:30"), ("12:30pm", "12:30"),
    ("23:59", "23:59"), ("1pm,", "13:00"), ("1pm.", "13:00"), ("at 1pm", "13:00"),
  ])
  func `a time is read in every form people type`(text: String, expected: String) throws {
    let time = try TimeReader.read(text)
    #expect(time.iso == expected)
  }

  @Test(arguments: [
    ("", "The time is missing. Write a time such as 1pm, 1:30pm or 13:00."),
    ("9", "“9” could be in the morning or the afternoon. Write 9am or 9pm."),
    ("13", "“13” is not a full time. Write it with minutes, such as 13:00."),
    ("0", "“0” is not a full time. Write it with minutes, such as 00:00."),
    (
      "13pm",
      "“13pm” is not a time: before am or pm the hour is 1 to 12."
        + " Write a time such as 1pm or 13:00."
    ),
    (
      "0am",
      "“0am” is not a time: before am or pm the hour is 1 to 12."
        + " Write a time such as midnight or 00:00."
    ),
    (
      "24:00",
      "“24:00” is not a time: hours go from 0 to 23 and minutes from 00 to 59."
        + " Write a time such as 1pm, 1:30pm or 13:00."
    ),
    (
      "1:60pm",
      "“1:60pm” is not a time: hours go from 0 to 23 and minutes from 00 to 59."
        + " Write a time such as 1pm, 1:30pm or 13:00."
    ),
    ("lunch", "“lunch” is not a time that can be read. Write a time such as 1pm, 1:30pm or 13:00."),
    ("9:5", "“9:5” is not a time that can be read. Write a time such as 1pm, 1:30pm or 13:00."),
    ("1 2pm", "“1 2pm” is not a time that can be read. Write a time such as 1pm, 1:30pm or 13:00."),
    ("1300", "“1300” is not a time that can be read. Write a time such as 1pm, 1:30pm or 13:00."),
    ("pm", "“pm” is not a time that can be read. Write a time such as 1pm, 1:30pm or 13:00."),
  ])
  func `what is not a time is refused with words`(text: String, message: String) {
    let problem = #expect(throws: TimeProblem.self) { try TimeReader.read(text) }
    #expect(problem?.message == message)
  }

  @Test(arguments: [
    "13:00:00", ":30", "1:", "1..30", "-1pm", "+1pm", "٩am", "😀", "1pmpm", "am pm", "1.5pm",
    "999999999999999999999", "1pm 2pm", "\u{301}1pm", "24", "99am",
  ])
  func `odd texts are refused and never stop the program`(text: String) {
    let problem = #expect(throws: TimeProblem.self) { try TimeReader.read(text) }
    let range = #expect(throws: TimeProblem.self) { try TimeReader.readRange("1pm-" + text) }
    #expect(problem?.message.hasSuffix(".") == true)
    #expect(range?.message.hasSuffix(".") == true)
  }

  @Test(arguments: [
    ("1-4pm", "13:00-16:00"), ("1pm-4pm", "13:00-16:00"), ("1pm to 4pm", "13:00-16:00"),
    ("1 to 4 pm", "13:00-16:00"), ("1 - 4pm", "13:00-16:00"), ("1–4pm", "13:00-16:00"),
    ("from 1pm until 4pm", "13:00-16:00"), ("13:00-16:00", "13:00-16:00"),
    ("13:00 - 4pm", "13:00-16:00"), ("1pm-4", "13:00-16:00"), ("1 p.m. to 4 p.m.", "13:00-16:00"),
    ("12.00-14.00", "12:00-14:00"), ("11-1pm", "11:00-13:00"), ("9-1pm", "09:00-13:00"),
    ("9.30-1pm", "09:30-13:00"), ("1.30-4pm", "13:30-16:00"), ("10-12pm", "10:00-12:00"),
    ("12-2pm", "12:00-14:00"), ("10 to noon", "10:00-12:00"), ("midday to 2", "12:00-14:00"),
    ("9-11am", "09:00-11:00"), ("10am-11", "10:00-11:00"), ("10am-12", "10:00-12:00"),
    ("10am-1:30", "10:00-13:30"), ("10:00-12:30", "10:00-12:30"), ("9.30-11.30", "09:30-11:30"),
    ("8-11.59pm", "20:00-23:59"), ("12-1am", "00:00-01:00"), ("13-15:00", nil), ("10-12", nil),
  ])
  func `a start and an end are read in every form people type`(
    text: String, expected: String?
  ) throws {
    if let expected {
      let range = try TimeReader.readRange(text)
      #expect(range.description == expected)
    } else {
      #expect(throws: TimeProblem.self) { try TimeReader.readRange(text) }
    }
  }

  @Test(arguments: [
    ("", "The time is missing. Write a time such as 1pm, 1:30pm or 13:00."),
    (
      "10-12",
      "“10-12” could be in the morning or the afternoon."
        + " Say which with am or pm, such as 10am to 12pm."
    ),
    (
      "1-4",
      "“1-4” could be in the morning or the afternoon."
        + " Say which with am or pm, such as 1pm to 4pm."
    ),
    (
      "9:30-4",
      "“9:30-4” could be in the morning or the afternoon."
        + " Say which with am or pm, such as 9am to 4pm."
    ),
    (
      "1-16:00",
      "“1-16:00” could be in the morning or the afternoon."
        + " Say which with am or pm, such as 1pm to 4pm."
    ),
    ("1pm", "“1pm” does not say when it ends. Write both times, such as 1pm to 3pm."),
    ("11pm", "“11pm” does not say when it ends. Write both times, such as 11pm to 11:15pm."),
    (
      "4pm-1pm",
      "“4pm-1pm” ends at 1pm, which is not after it starts at 4pm."
        + " Write the earlier time first, such as 1pm to 4pm."
    ),
    (
      "4-1pm",
      "“4-1pm” ends at 1pm, which is not after it starts at 4pm."
        + " Write the earlier time first, such as 1pm to 4pm."
    ),
    (
      "1pm-1pm",
      "“1pm-1pm” ends at 1pm, which is not after it starts at 1pm."
        + " Write the earlier time first, such as 1pm to 4pm."
    ),
    (
      "12.30-2.00",
      "“12.30-2.00” ends at 2am, which is not after it starts at 12:30pm."
        + " Did you mean 12:30pm to 2pm?"
    ),
    (
      "8pm to midnight",
      "“8pm to midnight” ends at midnight, which is not after it starts at 8pm."
        + " Write midday for 12 noon, or 11:59pm for midnight."
    ),
    (
      "1-2-3pm",
      "“1-2-3pm” is not a time that can be read. Write a time such as 1pm, 1:30pm or 13:00."
    ),
    (
      "1pm to 25:00",
      "“1pm to 25:00” is not a time: hours go from 0 to 23 and minutes from 00 to 59."
        + " Write a time such as 1pm, 1:30pm or 13:00."
    ),
  ])
  func `what is not a start and an end is refused with words`(text: String, message: String) {
    let problem = #expect(throws: TimeProblem.self) { try TimeReader.readRange(text) }
    #expect(problem?.message == message)
  }

  @Test func `every range of full hours and halves reads back from its words`() {
    let times = stride(from: 0, to: 1_440, by: 30).compactMap { ClockTime(minutesFromMidnight: $0) }
    var faults: [String] = []
    for start in times {
      for end in times where start < end {
        let range = TimeRange(start: start, end: end)
        let words = range?.words ?? ""
        for text in [words, range?.description ?? ""] {
          let read = try? TimeReader.readRange(text)
          if read != range { faults.append(text) }
        }
      }
    }
    #expect(faults.isEmpty)
  }

  @Test func `times in a programme that fall back are in the afternoon`() throws {
    var before = ClockTime.midnight
    var read: [String] = []
    for text in ["9.30", "12.30", "1.00", "4.30", "5pm", "9am"] {
      before = try TimeReader.read(text, inProgrammeAfter: before)
      read.append(before.iso)
    }
    #expect(read == ["09:30", "12:30", "13:00", "16:30", "17:00", "09:00"])
  }
}
