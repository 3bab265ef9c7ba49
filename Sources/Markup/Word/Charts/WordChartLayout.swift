/// Where the parts of a chart stand in a Word file: lengths in twentieths of a point.
///
/// The key is above the bars, and left of each bar is what it is about: Word puts them there, so the
/// room for them is worked out here, with some to spare.
struct WordChartLayout {
  let width: Int
  /// Where the bars begin, from the left.
  let barsLeft: Int
  /// How high the key is.
  let keyHeight: Int
  /// How far it is from one bar to the next.
  let step: Int
  private let bar: Int
  private let rows: Int
  /// The size of its words in half points.
  let size: Int

  init(of chart: StackedBars, look: WordLook) {
    let size = look.size
    self.size = size
    rows = chart.rows.count
    width = look.textWidth
    barsLeft = width * 50 / 100
    bar = size * 20
    let line = Self.line(size)
    let room = (barsLeft - size * 5) * 94 / 100
    let most = chart.rows.map { Self.lines(of: $0, size: size, in: room) }.max() ?? 1
    step = max(most * line, bar) + line * 3 / 4
    keyHeight = Self.keyHeight(chart.key, size: size, in: width) + line / 2
  }

  /// The height of the whole.
  var height: Int { keyHeight + step * rows }

  /// The room between two bars, as a percentage of how high a bar is.
  var gapWidth: Int { min((step - bar) * 100 / bar, 500) }

  /// Whether a number fits on its part of a bar.
  func fits(_ count: Int, of all: Int) -> Bool {
    (width - barsLeft) * count / max(all, 1) > ArialWidths.width("\(count)", size: size) + 12 * size
  }

  private static func line(_ size: Int) -> Int { size * 10 * 6 / 5 }

  private static func lines(of row: StackedBars.Row, size: Int, in room: Int) -> Int {
    row.wordsBeside.reduce(0) { $0 + lines(of: $1, size: size, in: room) }
  }

  private static func lines(of text: String, size: Int, in room: Int) -> Int {
    ArialWidths.lines(of: text) { ArialWidths.width($0, size: size) <= room }.count
  }

  /// Word sets the names of a key in columns that are equally wide.
  private static func keyHeight(_ names: [String], size: Int, in width: Int) -> Int {
    let widest = names.map { ArialWidths.width($0, size: size) }.max() ?? 0
    let column = widest * 21 / 20 + size * 20
    let columns = max(min(width / column, names.count), 1)
    let lines =
      columns > 1
      ? (names.count + columns - 1) / columns
      : names.reduce(0) { $0 + self.lines(of: $1, size: size, in: width - size * 20) }
    return lines * line(size) * 5 / 4
  }
}

extension StackedBars {
  /// The chart in parts that leave room on a page, each with about as many bars: not quite half
  /// its height, and three quarters in big letters.
  func pieces(for look: WordLook) -> [StackedBars] {
    let layout = WordChartLayout(of: self, look: look)
    let most = look.letters.isBig ? look.textHeight * 3 / 4 : look.textHeight * 9 / 20
    let room = max((most - layout.keyHeight) / layout.step, 1)
    let count = max((rows.count + room - 1) / room, 1)
    return (0..<count).map { piece in
      var part = self
      part.rows = Array(rows[(rows.count * piece / count)..<(rows.count * (piece + 1) / count)])
      return part
    }
  }
}

extension StackedBars.Row {
  /// What stands beside the bar: what it is about, and below that how many answered, or the words in
  /// the bar's place.
  var wordsBeside: [String] { [label, words ?? answered] }
}
