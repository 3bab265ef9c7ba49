import Markup
import Mustache

/// The settings as fields of a template: every document has each of them under its own name.
enum SettingFields {
  static func values(of project: Project) -> MustacheObject {
    var values: MustacheObject = ["title": .text(project.settings.title)]
    for setting in Setting.all { values[setting.name] = value(of: setting, in: project) }
    return values
  }

  private static func value(of setting: Setting, in project: Project) -> MustacheValue {
    switch setting.value(in: project) {
    case .none: .missing(label: setting.label)
    case .list(let texts):
      texts.isEmpty && !setting.hasDefault
        ? .missing(label: setting.label) : .list(texts.map(MustacheValue.text))
    case .text(let text):
      setting.form == .longText ? .literal(MarkdownText.paragraphs(text)) : .text(text)
    case .number(let number): .text("\(number)")
    case .day(let day): .text(day.words)
    case .moment(let moment): .text(moment.words)
    case .truth(let truth): .truth(truth)
    }
  }
}
