extension Arguments {
  /// The value of an option that this use of the command cannot do without.
  ///
  /// - Throws: ``CommandLineProblem`` when the option was not given.
  public func required<Value>(_ option: Option<Value>) throws(CommandLineProblem) -> Value {
    guard let value = self[option] else { throw missing([option]) }
    return value
  }

  /// The value at a position that this use of the command cannot do without.
  ///
  /// - Throws: ``CommandLineProblem`` when it was not given.
  public func required<Value>(
    _ positional: OptionalPositional<Value>
  ) throws(CommandLineProblem) -> Value {
    guard let value = self[positional] else { throw missing([positional]) }
    return value
  }

  /// The problem that parameters are missing, for a command to throw that finds so only later.
  public func missing(_ parameters: [any Parameter]) -> CommandLineProblem {
    CommandLineProblem(path, .missing(parameters.map(\.form.labelWithValue)))
  }

  /// The problem that two parameters were given that cannot be used together.
  public func exclusive(_ one: any Parameter, _ other: any Parameter) -> CommandLineProblem {
    CommandLineProblem(path, .exclusive(one.form.label, other.form.label))
  }

  /// The problem that what a parameter was given will not do.
  ///
  /// - Parameters:
  ///   - parameter: the parameter.
  ///   - problem: why its value will not do.
  /// - Returns: the problem, to be thrown.
  public func refused(_ parameter: any Parameter, _ problem: ValueProblem) -> CommandLineProblem {
    refused(parameter, texts(parameter).first ?? "", problem)
  }

  /// Reads an option's value further, with what only the running command knows (such as today).
  ///
  /// - Parameters:
  ///   - option: the option.
  ///   - read: turns the value into what is wanted. A ``ValueProblem``, or any error whose
  ///     description is a sentence, is thrown on as a problem with the option.
  /// - Returns: what was read, or nil when the option was not given.
  /// - Throws: ``CommandLineProblem`` when `read` throws.
  public func value<Raw, Value>(
    of option: Option<Raw>, _ read: (Raw) throws -> Value
  ) throws(CommandLineProblem) -> Value? {
    try all(option, read).first
  }

  /// Reads a required option's value further, as ``value(of:_:)`` does.
  public func value<Raw, Value>(
    of option: RequiredOption<Raw>, _ read: (Raw) throws -> Value
  ) throws(CommandLineProblem) -> Value {
    try one(option, read)
  }

  /// Reads a repeating option's values further, as ``value(of:_:)`` does.
  public func values<Raw, Value>(
    of option: RepeatingOption<Raw>, _ read: (Raw) throws -> Value
  ) throws(CommandLineProblem) -> [Value] {
    try all(option, read)
  }

  /// Reads the value at a position further, as ``value(of:_:)`` does.
  public func value<Raw, Value>(
    of positional: Positional<Raw>, _ read: (Raw) throws -> Value
  ) throws(CommandLineProblem) -> Value {
    try one(positional, read)
  }

  /// Reads the value at a position, if any, further, as ``value(of:_:)`` does.
  public func value<Raw, Value>(
    of positional: OptionalPositional<Raw>, _ read: (Raw) throws -> Value
  ) throws(CommandLineProblem) -> Value? {
    try all(positional, read).first
  }

  /// Reads the values from a position on further, as ``value(of:_:)`` does.
  public func values<Raw, Value>(
    of positional: RepeatingPositional<Raw>, _ read: (Raw) throws -> Value
  ) throws(CommandLineProblem) -> [Value] {
    try all(positional, read)
  }

  private func one<Raw, Value>(
    _ parameter: any Parameter, _ read: (Raw) throws -> Value
  ) throws(CommandLineProblem) -> Value {
    guard let value = try all(parameter, read).first else { throw missing([parameter]) }
    return value
  }

  private func all<Raw, Value>(
    _ parameter: any Parameter, _ read: (Raw) throws -> Value
  ) throws(CommandLineProblem) -> [Value] {
    var values: [Value] = []
    for reading in readings(of: parameter) {
      guard let raw = reading.value as? Raw else { continue }
      do {
        values.append(try read(raw))
      } catch {
        throw refused(parameter, reading.text, ValueProblem(explaining: error))
      }
    }
    return values
  }

  private func refused(
    _ parameter: any Parameter, _ text: String, _ problem: ValueProblem
  ) -> CommandLineProblem {
    CommandLineProblem(
      path, .badValue(parameter.form.label, text, why: problem.why, near: problem.near))
  }
}
