/// Puts the parts of a chart of bars in their places, in whole units from the top left.
struct BarDrawing {
  /// How wide the picture is.
  static let width = 640
  private static let bar = (width: 540, height: 32)
  private static let textSize = 15
  private static let line = 20

  private let id: String
  private let looks: [BarLook]
  /// Where the next thing begins.
  private(set) var top = 4
  /// What has been drawn, from back to front.
  private(set) var shapes: [String] = []

  init(id: String, parts: Int) {
    self.id = id
    looks = BarLook.all(parts)
  }

  /// The patterns that the shapes are filled with.
  var patterns: String {
    looks.enumerated().map { $1.pattern(id: name($0)) }.joined()
  }

  private func name(_ part: Int) -> String { "\(id)-p\(part + 1)" }

  /// Draws what each pattern stands for, as many beside each other as fit.
  mutating func key(_ names: [String]) {
    var left = 1
    for (part, name) in names.enumerated() {
      let lines = Self.lines(name, in: Self.width - 36)
      let width = 30 + (lines.map(Self.textWidth).max() ?? 0) + 22
      if left > 1, left + width - 22 > Self.width {
        (left, top) = (1, top + Self.line + 6)
      }
      shapes.append(box(left, top, 22, 18, part))
      write(lines, left: left + 30, top: top)
      if lines.count > 1 {
        (left, top) = (1, top + Self.line * lines.count + 6)
      } else {
        left += width
      }
    }
    top += left > 1 ? Self.line + 18 : 12
  }

  /// Draws a bar below what is there, or the words in its place.
  mutating func bar(_ row: StackedBars.Row) {
    let lines = Self.lines(row.label, in: Self.width - 2)
    write(lines, left: 1, top: top)
    top += Self.line * lines.count + 4
    if let words = row.words {
      let lines = Self.lines(words, in: Self.width - 28)
      let height = Self.line * lines.count + 12
      shapes.append(
        "<rect x=\"1\" y=\"\(top)\" width=\"\(Self.width - 2)\" height=\"\(height)\" fill=\"none\" "
          + "stroke=\"#595959\" stroke-dasharray=\"4 3\"/>")
      write(lines, left: 13, top: top + 5)
      top += height + 18
      return
    }
    parts(row.parts)
    shapes.append(text(row.end, left: Self.bar.width + 10, base: top + 21))
    top += Self.bar.height + 18
  }

  private mutating func parts(_ parts: [Int]) {
    let all = parts.reduce(0, +)
    guard all > 0 else { return }
    var sum = 0
    for (part, count) in parts.enumerated() where count > 0 {
      let start = sum * Self.bar.width / all
      sum += count
      let width = sum * Self.bar.width / all - start
      shapes.append(box(start + 1, top, width, Self.bar.height, part))
      let label = "\(count)"
      let needed = Self.textWidth(label) + 10
      guard width > needed + 2 else { continue }
      let middle = start + 1 + width / 2
      shapes.append(
        "<rect x=\"\(middle - needed / 2)\" y=\"\(top + 6)\" width=\"\(needed)\" height=\"20\" rx=\"3\" "
          + "fill=\"#fff\"/>")
      shapes.append(
        "<text x=\"\(middle)\" y=\"\(top + 21)\" text-anchor=\"middle\" font-weight=\"bold\">"
          + "\(label)</text>")
    }
  }

  private func box(_ left: Int, _ top: Int, _ width: Int, _ height: Int, _ part: Int) -> String {
    "<rect x=\"\(left)\" y=\"\(top)\" width=\"\(width)\" height=\"\(height)\" "
      + "fill=\"url(#\(name(part)))\" stroke=\"#1b1b1b\"/>"
  }

  private mutating func write(_ lines: [String], left: Int, top: Int) {
    for (index, line) in lines.enumerated() {
      shapes.append(text(line, left: left, base: top + 14 + index * Self.line))
    }
  }

  private func text(_ words: String, left: Int, base: Int) -> String {
    "<text x=\"\(left)\" y=\"\(base)\">\(HTMLText.escaped(words))</text>"
  }

  private static func textWidth(_ text: String) -> Int {
    ArialWidths.width(text, size: 20) * textSize / 200 + 1
  }

  private static func lines(_ text: String, in room: Int) -> [String] {
    ArialWidths.lines(of: text) { textWidth($0) <= room }
  }
}
