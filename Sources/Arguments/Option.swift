/// A named value: `--date DAY`, `-o FILE`; read as `Value?`.
///
/// ``required`` and ``repeating`` give the same option as one that must be given, read as `Value`,
/// and as one that may be given again and again, read as `[Value]`.
public struct Option<Value: Sendable>: Parameter {
  /// All that parsing and help need to know.
  public let form: ParameterForm

  /// Describes an option whose text is read by a function.
  ///
  /// - Parameters:
  ///   - name: the name without hyphens, in kebab-case.
  ///   - short: the one-letter name.
  ///   - value: what stands for the value in help, in capitals. `FILE…` and `DIR…` or `FOLDER…`
  ///     are completed as paths.
  ///   - help: what it is for, in a sentence.
  ///   - group: the heading it stands under in help.
  ///   - choices: values to list in help and complete; `parse` decides what is taken.
  ///   - usually: what is used when it is not given, in words for help.
  ///   - hidden: whether help leaves it out.
  ///   - parse: reads the text. What it throws says why the value will not do: a ``ValueProblem``,
  ///     or any error whose description is a sentence. The option's name is added here.
  public init(
    _ name: String, short: Character? = nil, value: String, help: String, group: String? = nil,
    choices: [String] = [], usually: String? = nil, hidden: Bool = false,
    parse: @escaping @Sendable (String) throws -> Value
  ) {
    form = ParameterForm(
      .option, name, short: short, value: value, help: help, group: group, choices: choices,
      usually: usually, hidden: hidden, read: { try parse($0) })
  }

  /// The same option as one the command cannot do without.
  public var required: RequiredOption<Value> { RequiredOption(form: form.with(required: true)) }

  /// The same option as one that may be given more than once.
  public var repeating: RepeatingOption<Value> { RepeatingOption(form: form.with(repeating: true)) }
}

/// A named value the command cannot do without; read as `Value`.
///
/// It is made by ``Option/required``.
public struct RequiredOption<Value: Sendable>: Parameter {
  /// All that parsing and help need to know.
  public let form: ParameterForm
}

/// A named value that may be given more than once; read as `[Value]`.
///
/// It is made by ``Option/repeating``.
public struct RepeatingOption<Value: Sendable>: Parameter {
  /// All that parsing and help need to know.
  public let form: ParameterForm

  /// The same option as one that must be given at least once.
  public var required: RepeatingOption<Value> {
    RepeatingOption(form: form.with(required: true))
  }
}
