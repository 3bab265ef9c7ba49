import BuiltInTemplates
import CoProCore
import JSONText
import Testing

/// The programme that comes with the program, or a test failure.
func builtInProgramme(_ path: String) throws -> Programme {
  let text = try #require(BuiltInTemplates.text(of: path))
  var problems: [RecordProblem] = []
  let programme = Programme.read(try JSONText.read(text), problems: &problems)
  #expect(problems == [])
  return try #require(programme)
}

/// A time of day in a test.
func clock(_ text: String) throws -> ClockTime { try #require(ClockTime(text24: text)) }

/// A range of time in a test.
func time(_ start: String, _ end: String) throws -> TimeRange {
  try #require(TimeRange(start: clock(start), end: clock(end)))
}

/// The rows of a plan as `13:00 10 Welcome`.
func rows(_ plan: PlannedAgenda) -> [String] {
  plan.rows.map { "\($0.start.iso) \($0.minutes) \($0.item.title)" }
}
