/// The title and the parts of a document.
struct HTMLOutline {
  /// The first heading of level 1, where nothing else stands before it.
  let title: [MarkupInline]?
  /// What is left.
  let body: ArraySlice<MarkupBlock>
  /// The headings of its parts, in order.
  let parts: [[MarkupInline]]
  /// Whether there are more headings of level 1, which must then go one level down.
  let hasSeveralTitles: Bool

  init(_ blocks: [MarkupBlock]) {
    if case .heading(1, let words)? = blocks.first {
      title = words
      body = blocks.dropFirst()
    } else {
      title = nil
      body = blocks[...]
    }
    var levels: [Int] = []
    var headings: [(level: Int, words: [MarkupInline])] = []
    for case .heading(let level, let words) in body {
      levels.append(level)
      headings.append((level, words))
    }
    let hasSeveralTitles = levels.contains(1)
    self.hasSeveralTitles = hasSeveralTitles
    parts = headings.filter { $0.level == (hasSeveralTitles ? 1 : 2) }.map(\.words)
  }
}
