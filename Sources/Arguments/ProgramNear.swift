import Spelling

extension Program {
  /// The commands and topics that were probably meant by a word, as they follow the path.
  ///
  /// - Parameters:
  ///   - word: what was typed.
  ///   - next: the word after it: `add member` is taken for `member add`.
  ///   - path: where it stands.
  ///   - command: the command at the path.
  /// - Returns: the words to type instead, best first.
  func near(
    _ word: String, then next: String?, at path: [String], _ command: Command<Context>
  ) -> [String] {
    let shown = command.subcommands.filter { !$0.isHidden }
    var names = shown.flatMap { [$0.name] + $0.aliases }
    if path.isEmpty { names += topics.map(\.name) + ["help"] }
    let near = Spelling.nearest(to: word, in: names)
    guard near.isEmpty else { return near }
    let owners = shown.filter { $0.subcommand(word) != nil }
    let wanted = owners.filter { $0.name == next }
    return (wanted.isEmpty ? owners : wanted).prefix(3).map { "\($0.name) \(word)" }
  }
}
