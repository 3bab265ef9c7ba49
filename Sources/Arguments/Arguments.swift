/// What a command was given, read by the parameters that describe it.
///
/// Values were read and checked before the command runs, so that reading them here cannot fail.
public struct Arguments: Sendable {
  /// A value as it was typed and as it was read.
  struct Reading: Sendable {
    var text: String
    var value: any Sendable
  }

  /// The names of the command and those above it, without the program's own.
  public let path: [String]

  /// What was given, by the label of its parameter.
  private let readings: [String: [Reading]]

  init(path: [String], readings: [String: [Reading]]) {
    self.path = path
    self.readings = readings
  }

  /// Whether the flag was given, and not as `--no-name`.
  public subscript(flag: Flag) -> Bool { choice(flag) ?? false }

  /// The option's value, or nil when it was not given.
  public subscript<Value>(option: Option<Value>) -> Value? { values(option, Value.self).first }

  /// The option's value, which is always there.
  public subscript<Value>(option: RequiredOption<Value>) -> Value { always(option, Value.self) }

  /// The option's values in their order, none when it was not given.
  public subscript<Value>(option: RepeatingOption<Value>) -> [Value] { values(option, Value.self) }

  /// The value at its position, which is always there.
  public subscript<Value>(positional: Positional<Value>) -> Value { always(positional, Value.self) }

  /// The value at its position, or nil when it was not given.
  public subscript<Value>(positional: OptionalPositional<Value>) -> Value? {
    values(positional, Value.self).first
  }

  /// The values from their position on, in their order.
  public subscript<Value>(positional: RepeatingPositional<Value>) -> [Value] {
    values(positional, Value.self)
  }

  /// True for `--name`, false for `--no-name`, nil when neither was given.
  public func choice(_ flag: Flag) -> Bool? { values(flag, Bool.self).first }

  /// Whether the parameter was given at all.
  public func given(_ parameter: any Parameter) -> Bool { readings[parameter.form.label] != nil }

  /// The text the parameter was given, each time it was, before it was read.
  public func texts(_ parameter: any Parameter) -> [String] {
    readings(of: parameter).map(\.text)
  }

  func readings(of parameter: any Parameter) -> [Reading] {
    readings[parameter.form.label] ?? []
  }

  private func values<Value>(_ parameter: any Parameter, _ type: Value.Type) -> [Value] {
    readings(of: parameter).compactMap { $0.value as? Value }
  }

  private func always<Value>(_ parameter: any Parameter, _ type: Value.Type) -> Value {
    guard let value = values(parameter, type).first else {
      preconditionFailure("\(parameter.form.label) is not declared by this command")
    }
    return value
  }
}
