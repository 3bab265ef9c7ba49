/// Text broken into lines that fit a terminal.
///
/// Each line of the text is wrapped by itself; lines that follow from one stand two columns further in
/// than it, so that a list stays readable in a narrow window.
struct WrappedText {
  let text: String

  /// Wraps text to a width in columns, at least 40.
  init(_ text: String, width: Int, indent: Int = 0) {
    let room = max(width, 40) - indent
    let margin = String(repeating: " ", count: indent)
    self.text = text.split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { Self.lines(String($0), room) }
      .map { $0.isEmpty ? $0 : margin + $0 }
      .joined(separator: "\n")
  }

  private static func lines(_ line: String, _ room: Int) -> [String] {
    guard line.count > room else { return [line] }
    let own = line.prefix { $0 == " " }
    let hanging = own + "  "
    var lines: [String] = []
    var current = String(own)
    var isFresh = true
    for word in line.split(separator: " ") {
      if !isFresh, current.count + 1 + word.count > room {
        lines.append(current)
        current = String(hanging)
        isFresh = true
      }
      current += isFresh ? String(word) : " \(word)"
      isFresh = false
    }
    lines.append(current)
    return lines
  }
}
