import CoProCore

/// Says what differs between a document that somebody changed and the new text, in short.
enum DifferenceWords {
  /// How many places are shown of each kind.
  private static let mostPlaces = 3
  /// How many characters are shown of a place.
  private static let mostCharacters = 60

  /// The lines to print.
  static func lines(of differences: DocumentDifferences?) -> [String] {
    guard let differences else {
      return ["copro cannot read the words of such a file, so it cannot say what differs."]
    }
    if differences.saysTheSame {
      return ["Both say the same. Only the order, or how they look, differs."]
    }
    guard differences.isLastKnown else {
      return places(differences.written, "Only in the changed one")
        + places(differences.new, "Only in the new text")
    }
    return places(differences.written, "Somebody wrote")
      + places(differences.takenOut, "Somebody took out")
      + places(differences.new, "New from copro")
      + places(differences.noLonger, "No longer in the text from copro")
  }

  private static func places(_ places: [DocumentDifferences.Place], _ words: String) -> [String] {
    guard !places.isEmpty else { return [] }
    let count = places.count == 1 ? "1 place" : "\(places.count) places"
    var lines = ["\(words), \(count):"]
    for place in places.prefix(mostPlaces) {
      let heading = place.heading.isEmpty ? "" : "under “\(shortened(place.heading))”: "
      lines.append("  \(heading)“\(shortened(place.words))”")
    }
    let more = places.count - mostPlaces
    if more > 0 { lines.append("  and \(more) more") }
    return lines
  }

  private static func shortened(_ words: String) -> String {
    guard words.count > mostCharacters else { return words }
    let short = words.prefix(mostCharacters)
    let end = short.lastIndex(of: " ") ?? short.endIndex
    return "\(short[..<end]) …"
  }
}
