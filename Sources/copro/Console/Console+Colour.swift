extension Console {
  /// Whether bold type is wanted: asked for, or a terminal that shows it.
  ///
  /// - Parameter words: the command line, for `--color`, which help understands as well.
  /// - Returns: whether to print bold type.
  func usesBold(_ words: [String]) -> Bool {
    switch Self.colorOption(words) {
    case "always": return true
    case "never": return false
    default: break
    }
    if let none = environment["NO_COLOR"], !none.isEmpty { return false }
    if let forced = environment["CLICOLOR_FORCE"], !forced.isEmpty, forced != "0" { return true }
    return outputIsTerminal && environment["TERM"] != "dumb"
  }

  private static func colorOption(_ words: [String]) -> String? {
    for (index, word) in words.enumerated() {
      if word.hasPrefix("--color=") { return String(word.dropFirst("--color=".count)) }
      if word == "--color", index + 1 < words.count { return words[index + 1] }
    }
    return nil
  }
}
