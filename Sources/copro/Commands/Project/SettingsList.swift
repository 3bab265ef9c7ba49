import CoProCore

/// The list of settings: those without a value first, with the documents that need them.
struct SettingsList {
  let project: Project
  let needs: DocumentNeeds

  func text(width: Int) -> String {
    let width = max(width, 40)
    let empty = Setting.all.filter { !$0.hasDefault && $0.value(in: project).isEmpty }
    let filled =
      [Setting.title] + Setting.all.filter { $0.hasDefault || !$0.value(in: project).isEmpty }
    var lines: [String] = []
    if !empty.isEmpty {
      lines.append("Still empty:")
      for setting in empty {
        lines += wrapped("\(setting.name): \(setting.help)", width, indent: 2)
        let documents = needs.documents(needing: setting)
        if !documents.isEmpty {
          lines += wrapped("needed by: \(documents.joined(separator: ", "))", width, indent: 4)
        }
        lines += wrapped(Remedy.command(for: setting), width, indent: 4)
      }
      lines.append("")
    }
    lines.append("Filled in:")
    for setting in filled {
      lines += wrapped(
        "\(setting.name): \(SettingWords.line(value(of: setting)))", width, indent: 2)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func value(of setting: Setting) -> SettingValue {
    let value = setting.value(in: project)
    return value == .list([]) ? .text("the guide's list") : value
  }

  private func wrapped(_ text: String, _ width: Int, indent: Int) -> [String] {
    [WrappedText(text, width: width, indent: indent).text]
  }
}
