import CoProCore
import JSONText

/// The values of settings as they are shown.
enum SettingWords {
  /// The value in one line.
  static func line(_ value: SettingValue) -> String {
    switch value {
    case .none: "nothing yet"
    case .text(let text): text.split(whereSeparator: \.isNewline).joined(separator: " ")
    case .list(let texts): texts.joined(separator: "; ")
    case .number(let number): "\(number)"
    case .day(let day): day.words
    case .moment(let moment): moment.words
    case .truth(let truth): truth ? "yes" : "no"
    }
  }

  /// The value of a setting in one line; a code of a language with its name.
  static func line(_ value: SettingValue, of setting: Setting) -> String {
    if setting.name == Setting.language, case .text(let code) = value,
      let language = Language(text: code)
    {
      return "\(code) (\(language.name))"
    }
    return line(value)
  }

  /// The value in full: a list has a line for each of its texts.
  static func lines(_ value: SettingValue) -> String {
    switch value {
    case .text(let text): text
    case .list(let texts): texts.joined(separator: "\n")
    default: line(value)
    }
  }

  /// The value for other programs.
  static func json(_ value: SettingValue) -> JSONValue {
    switch value {
    case .none: .null
    case .text(let text): .string(text)
    case .list(let texts): .array(texts.map(JSONValue.string))
    case .number(let number): .integer(number)
    case .day(let day): .string(day.iso)
    case .moment(let moment): .string(moment.iso)
    case .truth(let truth): .bool(truth)
    }
  }
}

extension String {
  /// The text with its first letter small, to follow a dash or stand in brackets.
  var lowercasedStart: String {
    var text = self
    if text.last == "." { text.removeLast() }
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}
