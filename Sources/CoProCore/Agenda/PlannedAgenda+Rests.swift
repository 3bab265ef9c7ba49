// Breaks and a meal for long meetings, put between rows or in the middle of a long discussion.

extension PlannedAgenda {
  /// The longest time between two rests, in minutes; the sample programme's own is 120.
  static let longestStretch = 120
  private static let breakMinutes = 10
  /// A rest is put between rows this near to where it should be; otherwise a discussion is split.
  private static let nearEnough = 25

  /// Puts breaks into stretches of more than two hours, taking their time from a discussion.
  mutating func addBreaks(like rest: AgendaItem, in language: LanguagePack) {
    while let middle = middleOfFirstLongStretch(), takeFromDiscussion(Self.breakMinutes) {
      guard let time = insert(rest, minutes: Self.breakMinutes, near: middle, language) else {
        return
      }
      changes.append(.breakAdded(at: time))
    }
  }

  /// Puts a meal into the middle of the day; the meeting becomes that much longer.
  mutating func addMeal(
    _ meal: AgendaItem, near time: ClockTime, in language: LanguagePack
  ) {
    let middle = time.minutesFromMidnight
    guard let time = insert(meal, minutes: meal.minutes, near: middle, language) else { return }
    changes.append(.moved(meal.title, to: time))
  }

  private func middleOfFirstLongStretch() -> Int? {
    var start: Int?
    var end = 0
    for row in rows {
      let rowStart = row.start.minutesFromMidnight
      if row.item.kind.isRest {
        if let start, rowStart - start > Self.longestStretch { return (start + rowStart) / 2 }
        start = nil
      } else {
        start = start ?? rowStart
        end = rowStart + row.minutes
      }
    }
    guard let start, end - start > Self.longestStretch else { return nil }
    return (start + end) / 2
  }

  private mutating func takeFromDiscussion(_ minutes: Int) -> Bool {
    let roomy = rows.indices.filter {
      rows[$0].item.kind.isDiscussion && rows[$0].minutes >= minutes + 15
    }
    guard let longest = roomy.max(by: { rows[$0].minutes < rows[$1].minutes }) else { return false }
    rows[longest].minutes -= minutes
    setTimes()
    return true
  }

  /// Puts a rest in near a time; gives the time at which it starts.
  private mutating func insert(
    _ rest: AgendaItem, minutes: Int, near middle: Int, _ language: LanguagePack
  ) -> ClockTime? {
    var index = nearestGap(to: middle)
    let isNear = index.map { distance($0, middle) <= Self.nearEnough } ?? false
    if !isNear, let row = rows.firstIndex(where: { canBeSplit($0, at: middle) }) {
      divide(row, at: middle, language)
      index = row + 1
    }
    guard let index else { return nil }
    rows.insert(Row(start: rows[index].start, minutes: minutes, item: rest), at: index)
    setTimes()
    return rows[index].start
  }

  /// The place between two rows of one stretch that is nearest to a time; never beside a rest.
  private func nearestGap(to middle: Int) -> Int? {
    rows.indices.dropFirst(2)
      .filter { !rows[$0].item.kind.isRest && !rows[$0 - 1].item.kind.isRest }
      .filter { rows[$0].item.kind != .closingReview && rows[$0].minutes > 0 }
      .min { distance($0, middle) < distance($1, middle) }
  }

  private func distance(_ index: Int, _ minute: Int) -> Int {
    abs(rows[index].start.minutesFromMidnight - minute)
  }

  private func canBeSplit(_ row: Row, at minute: Int) -> Bool {
    let start = row.start.minutesFromMidnight
    return start < minute && minute < start + row.minutes
      && row.item.kind.isDiscussion && row.minutes >= 30
  }

  private mutating func divide(_ index: Int, at middle: Int, _ language: LanguagePack) {
    var (first, second) = (rows[index], rows[index])
    let before = (middle - first.start.minutesFromMidnight) / AgendaFit.step * AgendaFit.step
    first.minutes = min(max(before, 15), first.minutes - 15)
    second.minutes -= first.minutes
    second.item = second.item.continued(in: language)
    rows.replaceSubrange(index...index, with: [first, second])
    setTimes()
  }

  /// Starts each row when the one before it ends.
  mutating func setTimes() {
    guard var minute = rows.first?.start.minutesFromMidnight else { return }
    for index in rows.indices {
      rows[index].start = ClockTime(minutesFromMidnight: minute) ?? rows[index].start
      minute += rows[index].minutes
    }
  }
}

extension AgendaItem {
  /// The same item taken up again after a rest.
  func continued(in language: LanguagePack) -> AgendaItem {
    var copy = self
    copy.guidance = [language.say("agenda/pick-up")]
    copy.kit = []
    // An item that is taken up a second time keeps the title it has by then.
    if guidance != copy.guidance {
      copy.title = language.say("agenda/continued", ["title": .text(title)])
    }
    return copy
  }
}
