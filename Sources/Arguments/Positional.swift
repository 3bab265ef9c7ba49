/// A value known by where it stands, which the command cannot do without; read as `Value`.
///
/// ``optional``, ``oneOrMore`` and ``any`` give the same value as one that may be left out, read as
/// `Value?`, and as many values, read as `[Value]`.
public struct Positional<Value: Sendable>: Parameter {
  /// All that parsing and help need to know.
  public let form: ParameterForm

  /// Describes a value whose text is read by a function.
  ///
  /// - Parameters:
  ///   - name: what stands for the value in help, in capitals. `FILE…` and `DIR…` or `FOLDER…`
  ///     are completed as paths.
  ///   - help: what it is, in a sentence.
  ///   - choices: values to list in help and complete; `parse` decides what is taken.
  ///   - usually: what is used when it is not given, in words for help.
  ///   - parse: reads the text, and throws as ``Option`` describes.
  public init(
    _ name: String, help: String, choices: [String] = [], usually: String? = nil,
    parse: @escaping @Sendable (String) throws -> Value
  ) {
    form = ParameterForm(
      .positional, name, value: name, help: help, choices: choices, usually: usually,
      required: true, read: { try parse($0) })
  }

  /// The same value as one that may be left out.
  public var optional: OptionalPositional<Value> {
    OptionalPositional(form: form.with(required: false))
  }

  /// The same as one value or more.
  public var oneOrMore: RepeatingPositional<Value> {
    RepeatingPositional(form: form.with(repeating: true))
  }

  /// The same as any number of values, none included.
  public var any: RepeatingPositional<Value> {
    RepeatingPositional(form: form.with(required: false, repeating: true))
  }
}

/// A value known by where it stands that may be left out; read as `Value?`.
public struct OptionalPositional<Value: Sendable>: Parameter {
  /// All that parsing and help need to know.
  public let form: ParameterForm
}

/// Values known by where they stand; read as `[Value]`.
public struct RepeatingPositional<Value: Sendable>: Parameter {
  /// All that parsing and help need to know.
  public let form: ParameterForm
}

extension Positional where Value == String {
  /// Describes a value that is text, or one of a few choices.
  ///
  /// - Parameters:
  ///   - name: what stands for the value in help, in capitals.
  ///   - help: what it is, in a sentence.
  ///   - choices: the only values taken; any text is when there are none.
  ///   - usually: what is used when it is not given, in words for help.
  public init(_ name: String, help: String, choices: [String] = [], usually: String? = nil) {
    self.init(
      name, help: help, choices: choices, usually: usually, parse: { try oneOf(choices, $0) })
  }
}

extension Positional where Value == Int {
  /// Describes a value that is a whole number.
  ///
  /// - Parameters:
  ///   - number: what stands for the number in help, in capitals.
  ///   - range: the numbers taken.
  ///   - help: what it is, in a sentence.
  ///   - usually: what is used when it is not given, in words for help.
  public init(
    number: String, in range: ClosedRange<Int> = Int.min...Int.max, help: String,
    usually: String? = nil
  ) {
    self.init(number, help: help, usually: usually, parse: { try wholeNumber($0, in: range) })
  }
}

extension Positional where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
  /// Describes a value that is one of the cases of an enumeration, by their raw values.
  ///
  /// - Parameters:
  ///   - name: what stands for the value in help, in capitals.
  ///   - type: the enumeration.
  ///   - help: what it is, in a sentence.
  ///   - usually: what is used when it is not given, in words for help.
  public init(_ name: String, of type: Value.Type, help: String, usually: String? = nil) {
    self.init(
      name, help: help, choices: type.allCases.map(\.rawValue), usually: usually,
      parse: { try oneOf(type, $0) })
  }
}
