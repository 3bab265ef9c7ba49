/// How a part of a bar is filled: a colour and a pattern over it.
struct BarLook {
  /// The colour below.
  let ground: String
  /// The pattern's shapes on a square of eight units, of a colour that stands out from the ground.
  let marks: String
  /// The nearest of the patterns that Word has, and the colour of its marks; none for a plain colour.
  let preset: (name: String, colour: String)?

  private init(
    _ ground: String, _ marks: String = "", preset: (name: String, colour: String)? = nil
  ) {
    self.ground = ground
    self.marks = marks
    self.preset = preset
  }

  private static let stripes = "<path d=\"M-2 2l4-4M0 8l8-8M6 10l4-4\" stroke=\"#7a3b00\"/>"
  private static let fineStripes =
    "<path d=\"M-2 6l4 4M0 0l8 8M6-2l4 4\" stroke=\"#0b3d91\" stroke-width=\"1.5\"/>"
  private static let grid = "<path d=\"M0 0h8M0 0v8\" stroke=\"#fff\" stroke-width=\"2\"/>"
  private static let dots = "<circle cx=\"4\" cy=\"4\" r=\"1.5\" fill=\"#0b3d91\"/>"

  /// From the one end of a scale to the other, dark at both ends.
  private static let nine = [
    BarLook("#7a3b00", grid, preset: ("lgGrid", "#ffffff")),
    BarLook("#a85c14"),
    BarLook("#f3c79a", stripes, preset: ("wdUpDiag", "#7a3b00")),
    BarLook("#fbe7d2"),
    BarLook(
      "#f1f3f5", "<path d=\"M0 4h8\" stroke=\"#8a8a8a\"/>", preset: ("ltHorz", "#8a8a8a")),
    BarLook("#dceafa"),
    BarLook("#b9d7f5", dots, preset: ("dotDmnd", "#0b3d91")),
    BarLook("#cfe3f8", fineStripes, preset: ("dkDnDiag", "#0b3d91")),
    BarLook("#0b3d91"),
  ]

  /// Which of the nine are used for so many parts.
  private static let places = [
    [], [8], [0, 8], [0, 4, 8], [0, 2, 6, 8], [0, 2, 4, 6, 8], [0, 1, 2, 6, 7, 8],
    [0, 1, 2, 4, 6, 7, 8], [0, 1, 2, 3, 5, 6, 7, 8], [0, 1, 2, 3, 4, 5, 6, 7, 8],
  ]

  /// The looks of so many parts; after nine they begin again.
  static func all(_ parts: Int) -> [BarLook] {
    let chosen = places.indices.contains(parts) ? places[parts] : places[9]
    return (0..<parts).map { nine[chosen[$0 % chosen.count]] }
  }

  func pattern(id: String) -> String {
    "<pattern id=\"\(id)\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\">"
      + "<rect width=\"8\" height=\"8\" fill=\"\(ground)\"/>\(marks)</pattern>"
  }
}
