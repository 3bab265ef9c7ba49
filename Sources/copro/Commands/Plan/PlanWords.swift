import Arguments
import CoProCore

/// Words that people type for parts of the plan.
enum PlanWords {
  /// A text in one line, without spaces at its ends.
  ///
  /// - Throws: a ``Failure`` when nothing is left.
  static func line(_ text: String, _ what: String) throws(Failure) -> String {
    let line = text.withoutControls.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !line.isEmpty else {
      throw Failure(
        .commandLine, "\(what) has no words.", wayOut: "Type the words in quotation marks.")
    }
    return line
  }

  /// How many sentences a text has, by the full stops that end a word.
  static func sentences(in text: String) -> Int {
    let words = text.split(separator: " ")
    let ends = words.dropLast().filter { word in
      guard let last = word.last, "!?.".contains(last) else { return false }
      return word.count > 3 && !word.dropLast().contains(".")
    }
    return ends.count + 1
  }

  /// “O1, O2 and O3”.
  static func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.joined() }
    return "\(words.dropLast().joined(separator: ", ")) and \(last)"
  }

  /// The refusal of an `edit` that says nothing to change.
  static func nothingToChange(_ arguments: Arguments) -> Failure {
    let command = arguments.path.filter { $0 != "copro" }.joined(separator: " ")
    return Failure(
      .commandLine, "You did not say what to change.",
      wayOut: "See what can be changed with: copro help \(command)")
  }

  /// The refusal to remove what others point at.
  static func stillNamed(
    _ label: String, _ pointers: [PlanPointer], in project: Project
  ) -> Failure {
    let words = list(pointers.map { self.words($0, in: project) })
    return Failure(
      .refused,
      "\(label) was not removed, because \(words) \(pointers.count == 1 ? "points" : "point") at it.",
      wayOut: "Change \(pointers.count == 1 ? "that" : "those") first, or say --force to cut the "
        + "link.")
  }

  /// What points at a part, for a person: “objective OB1”.
  static func words(_ pointer: PlanPointer, in project: Project) -> String {
    switch pointer {
    case .objective(let label): "objective \(label.text)"
    case .measure(let label): "measure \(label.text)"
    case .activity(let label): "activity \(label.text)"
    case .decision(let label, let meeting):
      "decision \(label.text) of meeting \(project.numbers[meeting])"
    case .action(let label, let meeting):
      "action \(label.text) of meeting \(project.numbers[meeting])"
    case .feedback(let label): "feedback \(label.text)"
    case .evidence(let label): "evidence \(label.text)"
    case .expense(let label): "expense \(label.text)"
    case .involvement(let label): "way of taking part \(label.text)"
    }
  }
}

extension Console {
  /// A day to come, such as a due date.
  func comingDay(_ option: Option<String>, _ arguments: Arguments) throws -> Day? {
    let today = try today(arguments)
    return try arguments.value(of: option) {
      try DayReader.read($0, today: today, nearest: .future)
    }
  }

  /// A day that has been, such as when something was agreed.
  func pastDay(_ option: Option<String>, _ arguments: Arguments) throws -> Day? {
    let today = try today(arguments)
    return try arguments.value(of: option) {
      try DayReader.readRecord($0, today: today)
    }
  }
}
