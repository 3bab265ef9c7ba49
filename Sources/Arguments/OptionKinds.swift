extension Option where Value == String {
  /// Describes an option whose value is text, or one of a few choices.
  ///
  /// - Parameters:
  ///   - name: the name without hyphens, in kebab-case.
  ///   - short: the one-letter name.
  ///   - value: what stands for the value in help, in capitals.
  ///   - help: what it is for, in a sentence.
  ///   - group: the heading it stands under in help.
  ///   - choices: the only values taken; any text is when there are none.
  ///   - usually: what is used when it is not given, in words for help.
  ///   - hidden: whether help leaves it out.
  public init(
    _ name: String, short: Character? = nil, value: String, help: String, group: String? = nil,
    choices: [String] = [], usually: String? = nil, hidden: Bool = false
  ) {
    self.init(
      name, short: short, value: value, help: help, group: group, choices: choices,
      usually: usually, hidden: hidden, parse: { try oneOf(choices, $0) })
  }
}

extension Option where Value == Int {
  /// Describes an option whose value is a whole number.
  ///
  /// - Parameters:
  ///   - name: the name without hyphens, in kebab-case.
  ///   - short: the one-letter name.
  ///   - number: what stands for the number in help, in capitals.
  ///   - range: the numbers taken.
  ///   - help: what it is for, in a sentence.
  ///   - group: the heading it stands under in help.
  ///   - usually: what is used when it is not given, in words for help.
  ///   - hidden: whether help leaves it out.
  public init(
    _ name: String, short: Character? = nil, number: String,
    in range: ClosedRange<Int> = Int.min...Int.max, help: String, group: String? = nil,
    usually: String? = nil, hidden: Bool = false
  ) {
    self.init(
      name, short: short, value: number, help: help, group: group, usually: usually,
      hidden: hidden, parse: { try wholeNumber($0, in: range) })
  }
}

extension Option where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
  /// Describes an option whose value is one of the cases of an enumeration, by their raw values.
  ///
  /// - Parameters:
  ///   - name: the name without hyphens, in kebab-case.
  ///   - short: the one-letter name.
  ///   - value: what stands for the value in help, in capitals.
  ///   - type: the enumeration.
  ///   - help: what it is for, in a sentence.
  ///   - group: the heading it stands under in help.
  ///   - usually: what is used when it is not given, in words for help.
  ///   - hidden: whether help leaves it out.
  public init(
    _ name: String, short: Character? = nil, value: String, of type: Value.Type, help: String,
    group: String? = nil, usually: String? = nil, hidden: Bool = false
  ) {
    self.init(
      name, short: short, value: value, help: help, group: group,
      choices: type.allCases.map(\.rawValue), usually: usually, hidden: hidden,
      parse: { try oneOf(type, $0) })
  }
}

/// The text, when it is one of the choices or there are none.
func oneOf(_ choices: [String], _ text: String) throws(ValueProblem) -> String {
  guard choices.isEmpty || choices.contains(text) else { throw .notAChoice(text, of: choices) }
  return text
}

/// The case of an enumeration that has this text as its raw value.
func oneOf<Value: RawRepresentable & CaseIterable>(
  _ type: Value.Type, _ text: String
) throws(ValueProblem) -> Value where Value.RawValue == String {
  guard let value = Value(rawValue: text) else {
    throw .notAChoice(text, of: type.allCases.map(\.rawValue))
  }
  return value
}

/// The whole number that the text is, within a range.
func wholeNumber(_ text: String, in range: ClosedRange<Int>) throws(ValueProblem) -> Int {
  guard let number = Int(text) else {
    throw ValueProblem("It takes a whole number, in figures.")
  }
  guard range.contains(number) else {
    if range.upperBound == Int.max { throw ValueProblem("The least is \(range.lowerBound).") }
    if range.lowerBound == Int.min { throw ValueProblem("The most is \(range.upperBound).") }
    throw ValueProblem("It takes a number from \(range.lowerBound) to \(range.upperBound).")
  }
  return number
}
