/// An agenda with the time of every row, from the start of the meeting to its end.
public struct PlannedAgenda: Equatable, Sendable {
  /// One row: when it starts, how long it takes, and what it is.
  public struct Row: Equatable, Sendable {
    /// When it starts.
    public var start: ClockTime
    /// How long it takes, in minutes; 0 for the close.
    public var minutes: Int
    /// What it is, with the minutes asked for, which may differ from the planned ones.
    public var item: AgendaItem
  }

  /// The rows, each starting when the one before it ends.
  public var rows: [Row]
  /// What had to change so that the rows fit the time there is.
  public var changes: [AgendaChange]

  /// Fits items into a meeting, so that it ends exactly on time.
  ///
  /// Where time is short, rows are shortened in steps of five minutes, each by about the same share
  /// and none below its least; where that is not enough, rows are left out in the order they state.
  /// Where there is time to spare, it goes to the work and the discussion.
  public init(_ items: [AgendaItem], in time: TimeRange) {
    self.init(items, minutes: time.length.minutes, from: time.start)
  }

  init(_ items: [AgendaItem], minutes: Int, from start: ClockTime) {
    var fit = AgendaFit(items, minutes: minutes)
    fit.run()
    rows = fit.slots.map { Row(start: start, minutes: $0.minutes, item: $0.item) }
    changes = fit.changes
    setTimes()
  }

  /// Whether there is a break, or food, among the rows.
  public var hasBreak: Bool { rows.contains { $0.item.kind == .breakTime } }
}
