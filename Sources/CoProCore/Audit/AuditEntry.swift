/// What is to be written down for one question: only what is given changes.
public struct AuditEntry: Equatable, Sendable {
  /// The question, as it was named.
  public var question: String
  /// The answer as it was typed.
  public var answer: String?
  /// Lines to add to an answer that is given line by line.
  public var rows: [[String]] = []
  /// Why, or what shows it.
  public var note: String?
  /// Records of evidence to name.
  public var evidence: [Label<Evidence>] = []
  /// Whether more is to be done.
  public var develop: Bool?
  /// How.
  public var how: String?
  /// Who does it.
  public var owner: Owner?
  /// By when.
  public var due: Day?

  /// An entry for a question.
  public init(_ question: String, answer: String? = nil, note: String? = nil) {
    self.question = question
    self.answer = answer
    self.note = note
  }

  /// Whether it says anything.
  public var isEmpty: Bool { self == AuditEntry(question) }
}

/// Why an entry cannot be written down.
public enum AuditEntryProblem: Error, Equatable, Sendable {
  /// The form has no such question; the names of those it has.
  case noQuestion(String, known: [String])
  /// The answer is not one of those that the question takes.
  case notAnAnswer(question: String, text: String, wanted: String)
  /// The question is answered line by line, or is not.
  case wrongShape(question: String, takesRows: Bool)
  /// A line has more cells than there are columns.
  case tooManyCells(question: String, columns: [String])
  /// A step is given where the question does not ask for one.
  case noStep(question: String)
}

extension Audit {
  /// Writes entries down, all of them or none.
  ///
  /// - Throws: ``AuditEntryProblem`` for the first that does not fit its question.
  public mutating func write(
    _ entries: [AuditEntry], in form: AuditForm, on day: Day
  ) throws(AuditEntryProblem) {
    var copy = self
    for entry in entries { try copy.write(entry, in: form, on: day) }
    self = copy
  }

  private mutating func write(
    _ entry: AuditEntry, in form: AuditForm, on day: Day
  ) throws(AuditEntryProblem) {
    guard let question = form.question(entry.question) else {
      throw .noQuestion(entry.question, known: form.questions.map(\.id))
    }
    var answer = self.answer(to: question.id) ?? AuditAnswer(to: question, on: day)
    if let text = entry.answer { try answer.take(text, for: question) }
    for row in entry.rows { try answer.add(row, for: question) }
    if let note = entry.note { answer.note = note.isEmpty ? nil : note }
    for label in entry.evidence where !answer.evidence.contains(label) {
      answer.evidence.append(label)
    }
    let hasStep =
      entry.develop != nil || entry.how != nil || entry.owner != nil || entry.due != nil
    if hasStep {
      guard question.shape == .develop else { throw .noStep(question: question.id) }
      if let develop = entry.develop { answer.develop = develop }
      if let how = entry.how {
        answer.how = how.isEmpty ? nil : how
        // Who says how it will be done says that there is something to do.
        if entry.develop == nil, !how.isEmpty { answer.develop = true }
      }
      if let owner = entry.owner { answer.owner = owner }
      if let due = entry.due { answer.due = due }
    }
    answer.asked = question.text
    answer.on = day
    put(answer, in: form)
  }
}

extension AuditAnswer {
  /// Takes an answer as it was typed.
  mutating func take(
    _ typed: String, for question: AuditQuestion
  ) throws(AuditEntryProblem) {
    let text = trimmed(typed)
    func refused() -> AuditEntryProblem {
      .notAnAnswer(question: question.id, text: text, wanted: question.wanted)
    }
    switch question.shape {
    case .yesPartlyNo, .develop:
      guard let read = Verdict(typed: text) else { throw refused() }
      verdict = read
    case .text:
      guard !text.isEmpty else { throw refused() }
      self.text = text
    case .one, .scale:
      guard let option = question.option(text) else { throw refused() }
      chosen = [option.id]
    case .several:
      let parts = text.split { $0 == "," || $0 == ";" || $0.isNewline }
        .map { trimmed(String($0)) }
      let options = parts.map { question.option($0) }
      guard !parts.isEmpty, !options.contains(nil) else { throw refused() }
      let names = Set(options.compactMap { $0?.id })
      chosen = question.options.map(\.id).filter { names.contains($0) }
    case .rows: throw .wrongShape(question: question.id, takesRows: true)
    }
  }

  /// Adds a line, unless it is there already.
  mutating func add(
    _ cells: [String], for question: AuditQuestion
  ) throws(AuditEntryProblem) {
    guard question.shape == .rows else {
      throw .wrongShape(question: question.id, takesRows: false)
    }
    guard cells.count <= question.columns.count else {
      throw .tooManyCells(question: question.id, columns: question.columns.map(\.label))
    }
    var texts = cells.map(trimmed)
    texts += Array(repeating: "", count: question.columns.count - texts.count)
    for (column, cell) in zip(question.columns, texts) where !cell.isEmpty {
      guard column.options.isEmpty || column.options.contains(cell.lowercased()) else {
        throw .notAnAnswer(question: question.id, text: cell, wanted: inARow(column.options))
      }
    }
    let row = AuditRow(cells: texts)
    guard texts.contains(where: { !$0.isEmpty }) else {
      throw .notAnAnswer(
        question: question.id, text: "", wanted: "cells with | between them")
    }
    if !rows.contains(row) { rows.append(row) }
  }
}

extension AuditAnswer.Verdict {
  /// The answer that a person types, in full or in short.
  init?(typed: String) {
    switch typed.lowercased() {
    case "yes", "y": self = .yes
    case "partly", "part", "p": self = .partly
    case "no", "n": self = .no
    case "not-applicable", "not applicable", "n/a", "na": self = .notApplicable
    default: return nil
    }
  }
}

extension AuditQuestion {
  /// What an answer should be, in words that follow “It takes”.
  public var wanted: String {
    switch shape {
    case .yesPartlyNo, .develop: "yes, partly, no or n/a"
    case .text: "an answer in words"
    case .one, .scale: "one of " + inARow(options.map { "\($0.id) (\($0.label))" })
    case .several: "any of " + inARow(options.map { "\($0.id) (\($0.label))" })
    case .rows: "lines of " + columns.map(\.label).joined(separator: " | ")
    }
  }
}
