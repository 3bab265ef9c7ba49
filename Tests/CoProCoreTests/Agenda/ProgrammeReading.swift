import CoProCore
import Testing

/// The programme that comes with the program.
func builtInProgramme(_ path: String) throws -> Programme {
  try TemplateLibrary.builtIn.record(Programme.self, at: path)
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
