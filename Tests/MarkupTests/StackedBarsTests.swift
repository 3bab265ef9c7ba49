import Markup
import Testing

/// Charts of bars as pictures.
struct StackedBarsTests {
  private let bars = StackedBars(
    id: "c", title: "Title & more", words: "Bars.", key: ["No", "Not sure", "Yes"],
    rows: [
      StackedBars.Row(
        label: "We are heard", parts: [2, 0, 5], end: "of 7", answered: "7 answered",
        description: "What it shows."),
      StackedBars.Row(label: "We are few", words: "Not shown.", description: "What it hides."),
    ])

  @Test func `a bar is as long as its neighbours and is divided as the answers were`() {
    let svg = bars.svg
    #expect(svg.contains("x=\"1\" y=\"66\" width=\"154\""))
    #expect(svg.contains("x=\"155\" y=\"66\" width=\"386\""))
    #expect(svg.contains(">2</text>") && svg.contains(">5</text>") && !svg.contains(">0</text>"))
    #expect(svg.contains(">of 7</text>"))
  }

  @Test func `every part has a pattern of its own, so that nothing hangs on colour`() {
    let nine = StackedBars(
      id: "c", title: "", words: "", key: (1...9).map { "\($0)" }, rows: [])
    let patterns = nine.svg.split(separator: "<pattern ").dropFirst().map {
      $0.split(separator: ">", maxSplits: 1)[1]
    }
    #expect(patterns.count == 9)
    #expect(Set(patterns).count == 9)
  }

  @Test func `a chart has a title and a description, and words where a bar would tell too much`() {
    let svg = bars.svg
    #expect(svg.contains("<title id=\"c-t\">Title &amp; more</title>"))
    #expect(svg.contains("<desc id=\"c-d\">What it shows. What it hides.</desc>"))
    #expect(svg.contains(">Not shown.</text>"))
    #expect(svg.contains("aria-labelledby=\"c-t c-d\""))
  }
}
