import Mustache

/// A checklist or audit as a form to fill in by hand.
///
/// Headings, ladder levels and values are the guide's words; the questions are our own.
public struct AuditFormDocument: Document {
  /// The kind of document.
  public static let kind = DocumentKind(
    "audit", summary: "A checklist or audit as a form.",
    command: "copro audit print i-statement-audit")

  /// The form.
  public let form: AuditForm
  /// The meeting it is about, where it is answered for one.
  public let meeting: Meeting?

  /// A form on paper.
  public init(_ form: AuditForm, meeting: Meeting? = nil) {
    self.form = form
    self.meeting = meeting
  }

  /// The form's own file.
  public var wordingFiles: [String] { [form.file] }

  /// `audit-annex-a`.
  public func fileName(in context: DocumentContext) -> String {
    let number = meeting.map { "-\(context.numbers[$0.id])" } ?? ""
    return "audit-\(form.name)\(number)"
  }

  /// The questions in their order, those of one shape in a table.
  public func values(in context: DocumentContext) throws -> MustacheObject {
    [
      "form-title": .text(form.title),
      "about": .text(form.about),
      "when": .text(form.when),
      "who": .text(form.who),
      "per-meeting": .truth(form.isPerMeeting),
      "meeting": .text(meeting.map { AuditFormParts.words(for: $0, context) } ?? ""),
      "shared": .truth(!form.isPrivate),
      "asks-verdict": .truth(form.questions.contains(where: \.asksVerdict)),
      "sections": .list(
        form.sections.map { AuditFormParts.value($0, context.language) }),
      "note": .optional(form.note),
      "source": .text(form.source?.words ?? ""),
    ]
  }
}

extension InstrumentSource {
  /// “Co-production Toolkit, West Glamorgan: Annex A”.
  var words: String { "\(title), \(publisher)" + (section.map { ": \($0)" } ?? "") }
}

/// The questions of a form, put together as a sheet of paper shows them.
enum AuditFormParts {
  /// “meeting 2, Wednesday 20 April 2022”.
  static func words(for meeting: Meeting, _ context: DocumentContext) -> String {
    context.language.say(
      "audit/meeting",
      [
        "number": .text(context.numbers[meeting.id]),
        "day": .text(meeting.date.words(in: context.language)),
      ])
  }

  static func value(_ section: AuditSection, _ language: LanguagePack) -> MustacheValue {
    var parts: [MustacheValue] = []
    var run: [AuditQuestion] = []
    func finish() {
      if let first = run.first { parts.append(part(run, like: first, language)) }
      run = []
    }
    for question in section.questions {
      if let first = run.first, !goTogether(first, question) { finish() }
      run.append(question)
    }
    finish()
    return .object([
      "heading": .optional(section.title),
      "opening": .optional(section.opening),
      "prompts": .list(section.prompts.map(MustacheValue.text)),
      "parts": .list(parts),
      "to-develop": .list(section.questions.filter { $0.shape == .develop }.map { _ in .text("") }),
    ])
  }

  /// Questions that are ticked stand in one table; every other one by itself.
  private static func goTogether(_ one: AuditQuestion, _ other: AuditQuestion) -> Bool {
    if one.asksVerdict, other.asksVerdict { return other.shape != .develop }
    return one.shape == .scale && other.shape == .scale && one.options == other.options
  }

  private static func part(
    _ questions: [AuditQuestion], like first: AuditQuestion, _ language: LanguagePack
  ) -> MustacheValue {
    .object([
      "is-ticks": .truth(first.asksVerdict),
      "is-scale": .truth(first.shape == .scale),
      "is-text": .truth(first.shape == .text),
      "is-choice": .truth(first.shape == .one || first.shape == .several),
      "is-several": .truth(first.shape == .several),
      "is-rows": .truth(first.shape == .rows),
      "questions": .list(questions.map { question(id: $0.id, text: $0.text) }),
      "options": .list(
        first.options.map { .object(["id": .text($0.id), "label": .text($0.label)]) }),
      "columns": .list(first.columns.map { .object(["label": .text($0.label)]) }),
      "choices": .list(
        first.columns.filter { !$0.options.isEmpty }.map { choices(of: $0, language) }),
    ])
  }

  private static func question(id: String, text: String) -> MustacheValue {
    .object(["number": .text(number(id)), "text": .text(text)])
  }

  private static func choices(
    of column: AuditColumn, _ language: LanguagePack
  ) -> MustacheValue {
    .object(["label": .text(column.label), "options": .text(language.list(column.options))])
  }

  /// The number on the form; a name such as `p1` is for the terminal and not for the paper.
  static func number(_ id: String) -> String {
    id.contains(where: \.isNumber) && id.first.map(\.isNumber) ?? false ? id : ""
  }
}
