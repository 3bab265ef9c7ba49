import Spelling

/// The flags and options understood at one place on the command line, a command's own first.
struct OptionTable {
  let own: [ParameterForm]
  let globals: [ParameterForm]

  /// The parameter with a long name, and whether the name says no.
  func long(_ name: some StringProtocol) -> (form: ParameterForm, negated: Bool)? {
    for form in own where form.kind != .positional && form.name == name { return (form, false) }
    for form in globals where form.name == name { return (form, false) }
    guard name.hasPrefix("no-") else { return nil }
    let positive = name.dropFirst(3)
    for form in own where form.isNegatable && form.name == positive { return (form, true) }
    for form in globals where form.isNegatable && form.name == positive { return (form, true) }
    return nil
  }

  /// The parameter with a one-letter name.
  func short(_ letter: Character) -> ParameterForm? {
    own.first { $0.short == letter } ?? globals.first { $0.short == letter }
  }

  /// The parameter that another command's is here: the same name, written in the same way.
  func sameAs(_ form: ParameterForm) -> ParameterForm? {
    guard let found = long(form.name), found.form.isFlag == form.isFlag else { return nil }
    return found.form
  }

  /// The options nearest to a mistyped one, with their hyphens.
  func near(_ name: some StringProtocol) -> [String] {
    var names: [String] = []
    for form in own + globals where form.kind != .positional && !form.isHidden {
      names.append(form.name)
      if form.isNegatable { names.append("no-" + form.name) }
    }
    names.append("help")
    return Spelling.nearest(to: String(name), in: names).map { "--" + $0 }
  }
}
