/// The runs of `*`, `_` and `~` in a line, and which of them belong together.
///
/// The method is that of the CommonMark specification, “process emphasis”.
struct StressRuns {
  struct Run {
    let sign: UInt8
    /// How many signs there were, and how many have found no partner.
    let length: Int
    var left: Int
    let canOpen: Bool
    let canClose: Bool
    /// What it ends, in order, and what it begins, the innermost first.
    var ends = 0
    var begins: [InlineSpan] = []
    var previous: Int?
    var next: Int?
  }

  private(set) var runs: [Run] = []
  /// The last run that may still find a partner.
  private(set) var last: Int?

  mutating func add(sign: UInt8, length: Int, canOpen: Bool, canClose: Bool) -> Int {
    let index = runs.count
    runs.append(
      Run(sign: sign, length: length, left: length, canOpen: canOpen, canClose: canClose))
    runs[index].previous = last
    if let last { runs[last].next = index }
    last = index
    return index
  }

  /// Brings together the runs after one of them, and then forgets them.
  mutating func match(after bottom: Int?) {
    /// Below these there is no partner for a run of the same kind.
    var floors: [Kind: Int] = [:]
    var closer = first(after: bottom)
    while let index = closer {
      guard runs[index].canClose else {
        closer = runs[index].next
        continue
      }
      let kind = Kind(runs[index])
      let floor = max(bottom ?? -1, floors[kind] ?? -1)
      guard let opener = opener(for: index, above: floor) else {
        floors[kind] = index - 1
        closer = runs[index].next
        if !runs[index].canOpen { remove(index) }
        continue
      }
      join(opener, index)
      if runs[opener].left == 0 { remove(opener) }
      if runs[index].left == 0 {
        closer = runs[index].next
        remove(index)
      }
    }
    while let last, last > bottom ?? -1 { remove(last) }
  }

  private struct Kind: Hashable {
    let sign: UInt8
    let canOpen: Bool
    let length: Int

    init(_ run: Run) {
      sign = run.sign
      canOpen = run.canOpen
      length = run.sign == UInt8(ascii: "~") ? run.length : run.length % 3
    }
  }

  private func first(after bottom: Int?) -> Int? {
    var index = last
    var first: Int?
    while let here = index, here > bottom ?? -1 {
      first = here
      index = runs[here].previous
    }
    return first
  }

  private func opener(for closer: Int, above floor: Int) -> Int? {
    let run = runs[closer]
    var index = run.previous
    while let here = index, here > floor {
      if runs[here].canOpen, runs[here].sign == run.sign, agree(runs[here], run) { return here }
      index = runs[here].previous
    }
    return nil
  }

  private func agree(_ opener: Run, _ closer: Run) -> Bool {
    if closer.sign == UInt8(ascii: "~") { return opener.length == closer.length }
    let isBoth = closer.canOpen || opener.canClose
    return !isBoth || closer.length % 3 == 0 || (opener.length + closer.length) % 3 != 0
  }

  private mutating func join(_ opener: Int, _ closer: Int) {
    let isStruckOut = runs[closer].sign == UInt8(ascii: "~")
    let isStrong = runs[opener].left >= 2 && runs[closer].left >= 2
    let signs = isStruckOut ? runs[closer].length : isStrong ? 2 : 1
    runs[opener].left -= signs
    runs[closer].left -= signs
    runs[opener].begins.append(isStruckOut ? .struckOut : isStrong ? .strong : .emphasis)
    runs[closer].ends += 1
    var between = runs[closer].previous
    while let here = between, here != opener {
      between = runs[here].previous
      remove(here)
    }
  }

  private mutating func remove(_ index: Int) {
    let (previous, next) = (runs[index].previous, runs[index].next)
    if let previous { runs[previous].next = next }
    if let next { runs[next].previous = previous } else if last == index { last = previous }
  }
}
