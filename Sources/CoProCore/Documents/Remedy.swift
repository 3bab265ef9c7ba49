/// The command that fills a field that a document still wants.
public enum Remedy {
  /// The command for a field, by its label in documents.
  static func command(for label: String) -> String {
    if let setting = Setting.all.first(where: { $0.label == label }) {
      return command(for: setting)
    }
    return others[label] ?? "copro set"
  }

  /// The command that gives a setting a value.
  public static func command(for setting: Setting) -> String {
    switch setting.form {
    case .longText: "copro set \(setting.name) --from FILE"
    case .choice(let choices): "copro set \(setting.name) \(choices.joined(separator: "|"))"
    case .list: "copro set \(setting.name) \(quoted(setting.example)) …"
    default: "copro set \(setting.name) \(quoted(setting.example))"
    }
  }

  private static func quoted(_ text: String) -> String {
    text.contains(" ") ? "\"\(text)\"" : text
  }

  /// Fields that are not settings.
  private static let others: [String: String] = [
    "aim": "copro plan aim TEXT"
  ]
}
