import CoProCore

/// A draw in words: what came out, and how anybody can see that it was fair.
struct DrawText {
  let draw: FairDraw
  let places: Int
  /// The names by ticket; `nil` to print numbers alone.
  let names: [String]?
  let on: Day?

  var text: String {
    let day = on.map { " on \($0.words)" } ?? ""
    var lines = [
      "Draw\(day): \(places) of \(draw.order.count) tickets get a place.",
      "Seed: \(draw.seed)",
      "",
      "Drawn:",
    ]
    lines += draw.drawn(places: places).map(line)
    lines += ["", "In reserve, in this order:"]
    lines += draw.reserves(places: places).map(line)
    lines += [
      "", "To draw again:",
      "  copro invite application draw --tickets \(draw.order.count) --places \(places) "
        + "--seed \(ShellWord.quoted(draw.seed))",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  private func line(_ number: Int) -> String {
    "  ticket \(number)" + (names.map { ": \($0[number - 1])" } ?? "")
  }
}
