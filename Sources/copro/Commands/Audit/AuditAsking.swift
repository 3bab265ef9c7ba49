import CoProCore

/// Asks the open questions of an audit at the terminal, one by one.
enum AuditAsking {
  /// - Returns: what was answered until the person stopped.
  static func ask(
    _ form: AuditForm, _ begun: Audit, _ project: Project, _ today: Day, _ console: inout Console
  ) throws -> [AuditEntry] {
    let open = form.questions.filter { begun.answer(to: $0.id)?.isGiven != true }
    var entries = AuditEntryList(form: form, project: project, today: today)
    console.onAsking()
    console.message("\(form.title). \(form.about)")
    console.message(
      "\(open.count == 1 ? "1 question is" : "\(open.count) questions are") open. An empty line leaves "
        + "one for later; “stop” ends. Saved when you end.")
    for question in open {
      let section = form.sections.first { $0.questions.contains(question) }
      if let section, section.questions.first(where: open.contains) == question {
        if let title = section.title { console.message("\n\(title)") }
        for prompt in section.prompts { console.message("  - \(prompt)") }
      }
      console.message("\n\(question.id). \(question.text)")
      guard try ask(question, &entries, begun, console) else { break }
    }
    return entries.entries
  }

  /// Asks one question.
  ///
  /// - Returns: whether to go on.
  private static func ask(
    _ question: AuditQuestion, _ entries: inout AuditEntryList, _ begun: Audit, _ console: Console
  ) throws -> Bool {
    var isFirst = true
    while true {
      let prompt = question.shape == .rows && !isFirst ? "Next line" : question.wanted
      guard let line = try read(prompt, console) else { return false }
      if line.isEmpty { break }
      if line.lowercased() == "stop" { return false }
      var trial = entries
      if question.shape == .rows {
        trial.addRow(AuditEntryList.cells(line), for: question.id)
      } else {
        try trial.put("answer", line, for: question.id, at: "The answer")
      }
      var audit = begun
      do {
        try audit.write(trial.entries, in: entries.form, on: entries.today)
      } catch {
        let failure = Failure(error, in: entries.form)
        console.message("\(failure.message) \(failure.wayOut ?? "")")
        continue
      }
      entries = trial
      isFirst = false
      if question.shape != .rows { break }
    }
    guard !isFirst, question.shape != .text, question.shape != .rows else { return true }
    guard let note = try read("Why, or what shows it", console) else { return false }
    if !note.isEmpty { try entries.put("note", note, for: question.id, at: "The answer") }
    return question.shape == .develop ? try askStep(question, &entries, console) : true
  }

  /// Asks how, by whom and by when more is done.
  private static func askStep(
    _ question: AuditQuestion, _ entries: inout AuditEntryList, _ console: Console
  ) throws -> Bool {
    guard let more = try read("Do you need to do more here? yes or no", console) else {
      return false
    }
    guard ["yes", "y"].contains(more.lowercased()) else {
      if ["no", "n"].contains(more.lowercased()) {
        try entries.put("develop", "no", for: question.id, at: "The answer")
      }
      return true
    }
    try entries.put("develop", "yes", for: question.id, at: "The answer")
    for (key, words) in [("how", "How will you do it?"), ("owner", "Who?"), ("due", "By when?")] {
      while true {
        guard let line = try read(words, console) else { return false }
        if line.isEmpty { break }
        do {
          try entries.put(key, line, for: question.id, at: "The answer")
          break
        } catch let failure as Failure {
          console.message(failure.message)
        }
      }
    }
    return true
  }

  /// A line without white space around it; `nil` when the person ends.
  private static func read(_ prompt: String, _ console: Console) throws -> String? {
    try console.errors.write("\(prompt): ")
    guard let line = console.input.readLine() else {
      console.message("")
      return nil
    }
    var rest = Substring(line)
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
