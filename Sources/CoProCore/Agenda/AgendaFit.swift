/// Makes a list of items as long as the meeting, the same way every time.
struct AgendaFit {
  /// An item and the minutes it is given.
  struct Slot {
    var item: AgendaItem
    var minutes: Int
    /// The fewest minutes it should have.
    var least: Int { min(item.least ?? item.minutes, item.minutes) }
  }

  /// The length from which a meeting must have a break, in minutes.
  ///
  /// Source: *How to do Co-production*, West Berkshire Council; “more than about an hour and a half”.
  static let longestWithoutBreak = 90
  /// Times are planned in steps of so many minutes.
  static let step = 5

  private(set) var slots: [Slot]
  private(set) var changes: [AgendaChange] = []
  let length: Int

  init(_ items: [AgendaItem], minutes length: Int) {
    slots = items.map { Slot(item: $0, minutes: $0.minutes) }
    self.length = length
  }

  private var total: Int { slots.reduce(0) { $0 + $1.minutes } }
  private var leastTotal: Int { slots.reduce(0) { $0 + $1.least } }

  mutating func run() {
    leaveOut()
    shorten()
    squeeze()
    lengthen()
    noteChanges()
  }

  private mutating func leaveOut() {
    while leastTotal > length, let index = nextToLeaveOut() {
      let slot = slots.remove(at: index)
      changes.append(.leftOut(slot.item.title, .shortOfTime))
    }
  }

  private func nextToLeaveOut() -> Int? {
    slots.indices
      .filter { slots[$0].item.leftOut != nil && !isNeededBreak(slots[$0].item) }
      .min { (slots[$0].item.leftOut ?? 0) < (slots[$1].item.leftOut ?? 0) }
  }

  private func isNeededBreak(_ item: AgendaItem) -> Bool {
    item.kind == .breakTime && length > Self.longestWithoutBreak
  }

  /// Takes five minutes at a time from the row that then keeps the largest share of its minutes.
  private mutating func shorten() {
    while total > length {
      let open = slots.indices.filter { slots[$0].minutes > slots[$0].least }
      guard
        let index = open.max(by: { share(of: $0, less: Self.step) < share(of: $1, less: Self.step) }
        )
      else { return }
      slots[index].minutes -= min(Self.step, slots[index].minutes - slots[index].least)
    }
  }

  /// Goes below what rows need, the longest first, since a meeting must end on time.
  private mutating func squeeze() {
    guard total > length else { return }
    changes.append(.tooShort(by: total - length))
    while total > length {
      let longest = slots.indices.max { slots[$0].minutes < slots[$1].minutes }
      guard let longest, slots[longest].minutes > 1 else { break }
      let spare = slots[longest].minutes - (slots[longest].minutes > Self.step ? Self.step : 1)
      slots[longest].minutes -= min(Self.step, spare, total - length)
    }
    while total > length { slots.removeLast() }
  }

  /// Gives spare time to the rows for work and discussion, each by about the same share.
  private mutating func lengthen() {
    let open = growing()
    guard let first = open.first else { return }
    while total + Self.step <= length {
      let index = open.min { share(of: $0) < share(of: $1) } ?? first
      slots[index].minutes += Self.step
    }
    let longest = open.max { slots[$0].minutes < slots[$1].minutes } ?? first
    slots[longest].minutes += length - total
  }

  private func growing() -> [Int] {
    let work = slots.indices.filter { slots[$0].item.kind == .work }
    if !work.isEmpty { return work }
    let discussion = slots.indices.filter { slots[$0].item.kind.isDiscussion }
    if !discussion.isEmpty { return discussion }
    return slots.indices.max { slots[$0].minutes < slots[$1].minutes }.map { [$0] } ?? []
  }

  /// The part of its minutes that a row has or would have, in thousandths; then the longer row counts
  /// as more.
  private func share(of index: Int, less fewer: Int = 0) -> (Int, Int) {
    let slot = slots[index]
    return ((slot.minutes - fewer) * 1_000 / max(slot.item.minutes, 1), slot.minutes)
  }

  private mutating func noteChanges() {
    for slot in slots where slot.item.kind != .work {
      let (asked, given) = (slot.item.minutes, slot.minutes)
      if given < asked { changes.append(.shortened(slot.item.title, from: asked, to: given)) }
      if given > asked { changes.append(.lengthened(slot.item.title, from: asked, to: given)) }
    }
  }
}

extension AgendaItem.Kind {
  /// Whether it is talk about the project itself, which spare time serves best.
  var isDiscussion: Bool { self == .topic || self == .definition || self == .work }

  /// Whether people can rest or eat.
  var isRest: Bool { self == .breakTime || self == .arrival }
}
