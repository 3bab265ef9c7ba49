/// Counted things in words: “1 meeting”, “6 meetings”.
func counted(_ count: Int, _ one: String, _ several: String? = nil) -> String {
  "\(count) \(count == 1 ? one : several ?? one + "s")"
}

/// Names in a row: “a”, “a and b”, “a, b and c”.
func inARow(_ words: [String]) -> String {
  guard let last = words.last, words.count > 1 else { return words.joined() }
  return words.dropLast().joined(separator: ", ") + " and " + last
}

/// The text with a full stop, unless it ends with a mark of its own.
func withStop(_ text: String) -> String {
  guard let last = text.last else { return text }
  return ".!?”".contains(last) ? text : text + "."
}
