/// A shell whose words a program can complete.
public enum Shell: String, Sendable, CaseIterable {
  /// The usual shell of Linux.
  case bash
  /// The usual shell of macOS.
  case zsh
  /// A shell known for its completions.
  case fish
}

extension Program {
  /// The script by which a shell completes this program's commands, options, choices and paths.
  ///
  /// - Parameter shell: the shell.
  /// - Returns: the script, with a line break at its end.
  public func completions(for shell: Shell) -> String {
    switch shell {
    case .bash: BashCompletion(self).text
    case .zsh: ZshCompletion(self).text
    case .fish: FishCompletion(self).text
    }
  }
}
