/// A line at the foot of the terminal that says how far something is; it is gone once that is done.
///
/// Nothing is shown in the first second, more than five times a second, or where messages do not go
/// to a terminal.
final class ProgressLine {
  private static let patience = 1_000
  private static let interval = 200

  private let console: Console
  private var next: Int
  private var isShown = false

  init(_ console: Console) {
    self.console = console
    let isWanted =
      console.errorsAreTerminal && !console.isQuiet && console.environment["TERM"] != "dumb"
    next = isWanted ? console.milliseconds() + Self.patience : .max
  }

  /// Shows how far it is, where it is time to.
  func show(_ text: @autoclosure () -> String) {
    guard next != .max else { return }
    let now = console.milliseconds()
    guard now >= next else { return }
    next = now + Self.interval
    isShown = true
    // Back to the start of the line, and nothing after the text.
    try? console.errors.write("\r\(text().prefix(max(console.width - 1, 1)))\u{1B}[K")
  }

  /// Takes the line away.
  func end() {
    if isShown { try? console.errors.write("\r\u{1B}[K") }
    isShown = false
    next = .max
  }
}

extension Console {
  /// A line that says how far something is.
  func progressLine() -> ProgressLine { ProgressLine(self) }
}
