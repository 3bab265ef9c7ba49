/// A chart of bars that are all equally long, each divided as people's answers were.
///
/// Every part has a pattern of its own and its number on it, so that nothing hangs on colour.
public struct StackedBars: Equatable, Sendable {
  /// One bar, or the words that stand in its place.
  public struct Row: Equatable, Sendable {
    /// What the bar is about.
    public var label: String
    /// How long each part is, in the order of the key.
    public var parts: [Int]
    /// What stands after the bar, such as “of 7”.
    public var end: String
    /// What stands below the label where there is no room after the bar, such as “7 answered”.
    public var answered: String
    /// Words in the place of the bar; nothing where there is one.
    public var words: String?
    /// What the row shows, in words, for those who cannot see it.
    public var description: String

    /// A bar.
    public init(label: String, parts: [Int], end: String, answered: String, description: String) {
      self.label = label
      self.parts = parts
      self.end = end
      self.answered = answered
      self.description = description
    }

    /// Words in the place of a bar.
    public init(label: String, words: String, description: String) {
      self.label = label
      parts = []
      end = ""
      answered = ""
      self.words = words
      self.description = description
    }
  }

  /// A name that no other chart of the page has: small letters, digits and hyphens.
  public var id: String
  /// What the chart is called.
  public var title: String
  /// What the chart is, in a sentence.
  public var words: String
  /// The names of the parts.
  public var key: [String]
  /// The bars, from top to bottom.
  public var rows: [Row]

  /// A chart.
  public init(id: String, title: String, words: String, key: [String], rows: [Row]) {
    self.id = id
    self.title = title
    self.words = words
    self.key = key
    self.rows = rows
  }

  /// What the chart shows, in words, for those who cannot see it.
  public var description: String { rows.map(\.description).joined(separator: " ") }

  /// The same chart with each of its texts put into other words.
  public func reworded(_ reword: (String) -> String) -> StackedBars {
    var chart = self
    chart.title = reword(title)
    chart.words = reword(words)
    chart.key = key.map(reword)
    for place in rows.indices {
      chart.rows[place].label = reword(rows[place].label)
      chart.rows[place].end = reword(rows[place].end)
      chart.rows[place].answered = reword(rows[place].answered)
      chart.rows[place].words = rows[place].words.map(reword)
      chart.rows[place].description = reword(rows[place].description)
    }
    return chart
  }

  /// The chart as a picture that can stand inside a web page.
  ///
  /// The same chart always gives the same picture.
  public var svg: String {
    var drawing = BarDrawing(id: id, parts: key.count)
    drawing.key(key)
    for row in rows { drawing.bar(row) }
    let height = drawing.top
    return """
      <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="\(id)-t \(id)-d" \
      viewBox="0 0 \(BarDrawing.width) \(height)" width="\(BarDrawing.width)" height="\(height)" \
      font-family="Arial, Helvetica, 'Liberation Sans', sans-serif" font-size="15" fill="#1b1b1b">
      <title id="\(id)-t">\(HTMLText.escaped(title))</title>
      <desc id="\(id)-d">\(HTMLText.escaped(description))</desc>
      <defs>\(drawing.patterns)</defs>
      \(drawing.shapes.joined(separator: "\n"))
      </svg>
      """
  }
}
