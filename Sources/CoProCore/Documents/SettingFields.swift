import Markup
import Mustache

/// The settings as fields of a template: every document has each of them under its own name.
///
/// They are read off the records' own lists of fields, not off ``Setting``, which holds more than a
/// document needs and takes longer to make.
struct SettingFields: FieldVisitor {
  private var values: MustacheObject = [:]
  private var only: Set<String>?
  private let language: LanguagePack

  /// The settings of a project as template values.
  static func values(
    of project: Project, in language: LanguagePack = .builtIn
  ) -> MustacheObject {
    var fields = SettingFields(language: language)
    var settings = project.settings
    settings.visit(&fields)
    fields.only = Setting.inTerms
    var terms = project.terms
    terms.visit(&fields)
    return fields.values
  }

  /// What a setting without a value is called in a document: its label.
  ///
  /// - Parameter name: the name of a setting, or any other label, which is given back as it is.
  /// - Returns: the label.
  static func label(of name: String) -> String {
    (name == Setting.title.name ? .title : Setting.named(name))?.label ?? name
  }

  mutating func required<Value: FieldValue>(_ key: String, _ value: inout Value) {
    if only?.contains(key) ?? true, let shown = shown(value, key) { values[key] = shown }
  }

  mutating func optional<Value: FieldValue>(_ key: String, _ value: inout Value?) {
    if var value {
      required(key, &value)
    } else if only?.contains(key) ?? true {
      values[key] = .missing(label: key)
    }
  }

  mutating func field<Value: FieldValue>(
    _ key: String, _ value: inout Value, default defaultValue: Value
  ) {
    required(key, &value)
  }

  private func shown<Value: FieldValue>(_ value: Value, _ key: String) -> MustacheValue? {
    switch value {
    // Only the title can be empty: of a form that is printed where there is no project.
    case let text as String where text.isEmpty: .missing(label: key)
    case let text as String:
      Setting.longTexts.contains(key) ? .literal(MarkdownText.paragraphs(text)) : .text(text)
    case let texts as [String]:
      texts.isEmpty && !Setting.listsWithDefault.contains(key)
        ? .missing(label: key) : .list(texts.map(MustacheValue.text))
    case let number as Int: .text("\(number)")
    case let truth as Bool: .truth(truth)
    case let day as Day: .text(day.words(in: language))
    case let moment as Moment: .text(moment.words(in: language))
    default: value.choice.map(MustacheValue.text)
    }
  }
}
