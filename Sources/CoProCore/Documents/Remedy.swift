/// The command that fills a field that a document still wants.
public enum Remedy {
  /// The command for a field, by its label in documents.
  static func command(for label: String) -> String {
    if let setting = Setting.all.first(where: { $0.label == label }) {
      return command(for: setting)
    }
    if let part = CommitteePart.all.first(where: { $0.label == label }) { return part.remedy }
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
    MissingLabel.aim: "copro plan aim TEXT",
    MissingLabel.outcomes: "copro plan outcome add TEXT",
    MissingLabel.objectives: "copro plan objective add TEXT",
    MissingLabel.meetings:
      "copro meeting series --first DAY --start TIME --end TIME --every 4w --count 6",
    MissingLabel.residents: "copro member add --name NAME --side resident",
    MissingLabel.councilMembers: "copro member add --name NAME --side council-staff",
    MissingLabel.jobTitle: "copro member edit NAME --job-title TEXT",
    MissingLabel.chairs: "copro member edit NAME --role chair",
  ]
}
