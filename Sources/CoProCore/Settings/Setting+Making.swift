/// A way from a project to one of its values.
typealias ProjectPath<Value> = WritableKeyPath<Project, Value> & Sendable

extension Setting {
  static func text(
    _ name: String, _ path: any ProjectPath<String?>, label: String? = nil, help: String,
    example: String
  ) -> Setting {
    Setting(
      name: name, label: label ?? spaced(name), help: help, example: example,
      form: longTexts.contains(name) ? .longText : .text, hasDefault: false,
      get: { $0[keyPath: path].map(SettingValue.text) ?? .none },
      put: { project, value in
        switch value {
        case .none: project[keyPath: path] = nil
        case .text(let text): project[keyPath: path] = text
        default: return false
        }
        return true
      })
  }

  static func list(
    _ name: String, _ path: any ProjectPath<[String]>, label: String? = nil,
    help: String, example: String
  ) -> Setting {
    Setting(
      name: name, label: label ?? spaced(name), help: help, example: example, form: .list,
      hasDefault: listsWithDefault.contains(name), get: { .list($0[keyPath: path]) },
      put: { project, value in
        switch value {
        case .none: project[keyPath: path] = []
        case .list(let texts): project[keyPath: path] = texts
        default: return false
        }
        return true
      })
  }

  static func number(
    _ name: String, _ path: any ProjectPath<Int>, in range: ClosedRange<Int>, standard: Int,
    help: String, example: String
  ) -> Setting {
    Setting(
      name: name, label: spaced(name), help: help, example: example, form: .number(range),
      hasDefault: true, get: { .number($0[keyPath: path]) },
      put: { project, value in
        switch value {
        case .none: project[keyPath: path] = standard
        case .number(let number): project[keyPath: path] = number
        default: return false
        }
        return true
      })
  }

  static func count(
    _ name: String, _ path: any ProjectPath<Int?>, help: String, example: String
  ) -> Setting {
    Setting(
      name: name, label: spaced(name), help: help, example: example, form: .number(0...100_000),
      hasDefault: false, get: { $0[keyPath: path].map(SettingValue.number) ?? .none },
      put: { project, value in
        switch value {
        case .none: project[keyPath: path] = nil
        case .number(let number): project[keyPath: path] = number
        default: return false
        }
        return true
      })
  }

  static func day(
    _ name: String, _ path: any ProjectPath<Day?>, form: Form = .day, label: String, help: String,
    example: String
  ) -> Setting {
    Setting(
      name: name, label: label, help: help, example: example, form: form, hasDefault: false,
      get: { $0[keyPath: path].map(SettingValue.day) ?? .none },
      put: { project, value in
        switch value {
        case .none: project[keyPath: path] = nil
        case .day(let day): project[keyPath: path] = day
        default: return false
        }
        return true
      })
  }

  static func moment(
    _ name: String, _ path: any ProjectPath<Moment?>, label: String, help: String, example: String
  ) -> Setting {
    Setting(
      name: name, label: label, help: help, example: example, form: .moment, hasDefault: false,
      get: { $0[keyPath: path].map(SettingValue.moment) ?? .none },
      put: { project, value in
        switch value {
        case .none: project[keyPath: path] = nil
        case .moment(let moment): project[keyPath: path] = moment
        default: return false
        }
        return true
      })
  }

  static func choice<Value: Choice>(
    _ name: String, _ path: any ProjectPath<Value>, standard: Value, help: String
  ) -> Setting {
    Setting(
      name: name, label: spaced(name), help: help, example: standard.text,
      form: .choice(Value.words), hasDefault: true, get: { .text($0[keyPath: path].text) },
      put: { project, value in
        switch value {
        case .none: project[keyPath: path] = standard
        case .text(let text):
          guard let choice = Value(text: text) else { return false }
          project[keyPath: path] = choice
        default: return false
        }
        return true
      })
  }

  static func optionalChoice<Value: Choice>(
    _ name: String, _ path: any ProjectPath<Value?>, label: String, help: String, example: String
  ) -> Setting {
    Setting(
      name: name, label: label, help: help, example: example, form: .choice(Value.words),
      hasDefault: false, get: { $0[keyPath: path].map { .text($0.text) } ?? .none },
      put: { project, value in
        switch value {
        case .none: project[keyPath: path] = nil
        case .text(let text):
          guard let choice = Value(text: text) else { return false }
          project[keyPath: path] = choice
        default: return false
        }
        return true
      })
  }

  static func yesOrNo(
    _ name: String, _ path: any ProjectPath<Bool>, help: String
  ) -> Setting {
    Setting(
      name: name, label: spaced(name), help: help, example: "yes", form: .yesOrNo,
      hasDefault: true, get: { .truth($0[keyPath: path]) },
      put: { project, value in
        switch value {
        case .none: project[keyPath: path] = false
        case .truth(let truth): project[keyPath: path] = truth
        default: return false
        }
        return true
      })
  }

  private static func spaced(_ name: String) -> String {
    String(name.map { $0 == "-" ? " " : $0 })
  }
}
