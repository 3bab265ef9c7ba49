/// A yes-or-no choice: `--dry-run`, `-n`.
public struct Flag: Parameter {
  /// All that parsing and help need to know.
  public let form: ParameterForm

  /// Describes a flag.
  ///
  /// - Parameters:
  ///   - name: the name without hyphens, in kebab-case.
  ///   - short: the one-letter name.
  ///   - help: what it does, in a sentence.
  ///   - group: the heading it stands under in help.
  ///   - negatable: whether `--no-name` says the opposite.
  ///   - hidden: whether help leaves it out.
  public init(
    _ name: String, short: Character? = nil, help: String, group: String? = nil,
    negatable: Bool = false, hidden: Bool = false
  ) {
    form = ParameterForm(
      .flag(negatable: negatable), name, short: short, help: help, group: group, hidden: hidden,
      read: { $0 })
  }
}
