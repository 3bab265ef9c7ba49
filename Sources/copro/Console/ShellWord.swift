/// Text as one word of a command that somebody may copy into a shell.
enum ShellWord {
  /// The text in quotes: double ones, unless a shell would look inside them.
  static func quoted(_ text: String) -> String {
    let active: Set<Character> = ["\"", "$", "`", "\\", "!"]
    guard text.contains(where: active.contains) else { return "\"\(text)\"" }
    let parts = text.split(separator: "'", omittingEmptySubsequences: false)
    return "'" + parts.joined(separator: "'\\''") + "'"
  }
}
