import Markup
import Mustache

/// What a document is written from.
public struct DocumentContext: Sendable {
  /// The project.
  public let project: Project
  /// The day on which the document is written.
  public let today: Day
  /// The templates and wording, in the document's language where they are translated.
  public private(set) var library: TemplateLibrary
  /// The words that the program itself puts into documents.
  public let language: LanguagePack
  /// The numbers of the meetings.
  public let numbers: MeetingNumbers
  /// The standard agendas, where they were read already.
  private(set) var agendas: StandardAgendas?

  /// A context on a day.
  public init(
    project: Project, today: Day, library: TemplateLibrary, language: LanguagePack = .builtIn
  ) {
    self.project = project
    self.today = today
    self.library = library.texts(in: language.language)
    self.language = language
    numbers = MeetingNumbers(project.meetings)
  }

  /// The same context with the standard agendas, which a command read already for itself.
  public func taking(_ agendas: StandardAgendas) -> DocumentContext {
    var copy = self
    copy.agendas = agendas
    return copy
  }

  /// The same context with another library.
  func taking(_ library: TemplateLibrary) -> DocumentContext {
    var copy = self
    copy.library = library
    copy.agendas = nil
    return copy
  }

  /// Writes a document.
  ///
  /// - Parameters:
  ///   - document: the document.
  ///   - isKept: whether it is kept in the project, so that it matters in which folder. Where it is
  ///     only printed, nobody looks whether it names somebody, and it counts as private.
  /// - Returns: its text, and what is still wanted in it.
  /// - Throws: ``TemplateProblem`` where the template or the wording it draws on is not as it should
  ///   be.
  public func write(_ document: some Document, isKept: Bool = true) throws -> WrittenDocument {
    try write(document, after: UntranslatedFiles(), isKept: isKept)
  }

  /// Writes a document for which files were read already.
  func write(
    _ document: some Document, after untranslated: UntranslatedFiles, isKept: Bool = true
  ) throws -> WrittenDocument {
    let kind = type(of: document).kind
    let context = noting(untranslated)
    let template = try context.library.template(kind.template)
    if language.language != .english {
      for path in document.wordingFiles { _ = try context.library.text(of: path) }
    }
    let output = try context.render(template, try context.values(of: document))
    let text = settled(TidyText.whole(output.text), kind, untranslated)
    let charts = document.charts(in: self)
    return WrittenDocument(
      kind: kind, fileName: document.fileName(in: self),
      markdown: charts.removed(from: text.markdown),
      missing: Self.missingFields(output.missing),
      isPrivate: !isKept || isPrivate(document, saying: text.markdown), language: language,
      untranslated: text.missing,
      illustrated: charts.isEmpty
        ? nil : WrittenDocument.Illustrated(markdown: text.markdown, charts: charts))
  }

  /// The fields that a template found without a value, each with the command that fills it.
  static func missingFields(_ names: [String]) -> [MissingField] {
    names.map { name in
      let label = SettingFields.label(of: name)
      return MissingField(label: label, remedy: Remedy.command(for: label))
    }
  }

  /// What is wrong with a document's template, its parts that would not be shown included.
  ///
  /// - Throws: ``TemplateProblem`` where the template cannot be read at all.
  func check(_ document: some Document) throws -> MustacheCheck {
    let template = try library.template(type(of: document).kind.template)
    return renderer.check(template, against: .object(try values(of: document)))
  }

  private func values(of document: some Document) throws -> MustacheObject {
    SettingFields.values(of: project, in: language).merging(try document.values(in: self)) {
      _, own in own
    }
  }

  var renderer: MustacheRenderer {
    let library = library
    let language = language
    return MustacheRenderer(
      escape: { MarkdownText.inline($0) }, missing: { language.gap(SettingFields.label(of: $0)) },
      partials: { try? library.partial($0) },
      unknownFields: .refused)
  }

  private func render(
    _ template: MustacheTemplate, _ values: MustacheObject
  ) throws(TemplateProblem) -> MustacheOutput {
    do {
      return try renderer.render(template, with: .object(values))
    } catch {
      throw library.cause(of: error)
    }
  }

  /// Whether a document is for the group alone: what it says of itself, or what stands in it.
  private func isPrivate(_ document: some Document, saying text: String) -> Bool {
    document.isPersonal(in: self)
      || document.people(in: self).contains {
        $0.forgotten == nil && !$0.agrees(to: .nameInDocuments)
      } || PersonalWords.standing(in: text, of: project) || tellsConfidential(document)
  }

  /// Whether the document would read otherwise without what the group keeps to itself.
  private func tellsConfidential(_ document: some Document) -> Bool {
    let (open, leftOut) = project.withoutConfidential
    guard leftOut > 0, !document.leavesOutConfidential else { return false }
    return (try? values(of: document)) != (try? with(open).values(of: document))
  }
}

extension MustacheValue {
  /// A text that may be missing, with the words for what is wanted then.
  static func wanted(_ text: String?, _ label: String) -> MustacheValue {
    guard let text, !text.isEmpty else { return .missing(label: label) }
    return .text(text)
  }

  /// A text that is left out when it is absent.
  static func optional(_ text: String?) -> MustacheValue { .text(text ?? "") }

  /// Paragraphs and lists that somebody typed.
  static func paragraphs(_ text: String?, _ label: String) -> MustacheValue {
    guard let text, !text.isEmpty else { return .missing(label: label) }
    return .literal(MarkdownText.paragraphs(text))
  }
}
