import BuiltInTemplates
public import Mustache

/// Where templates and lists of wording come from: a folder that was named, the project's own
/// `templates/`, then those that come with the program.
public struct TemplateLibrary: Sendable {
  /// Where a text was found.
  public enum Origin: Equatable, Sendable {
    /// A file of this path.
    case file(String)
    /// Compiled into the program.
    case builtIn

    /// The name for messages.
    public func name(of path: String) -> String {
      switch self {
      case .file(let full): full
      case .builtIn: "templates/\(path), as it comes with copro"
      }
    }
  }

  /// The language in which texts are wanted; what is not translated comes in English.
  public private(set) var language = Language.english
  let folders: [String]
  let files: any FileOperations
  private var untranslated: UntranslatedFiles?

  /// A library that looks in these folders first, in order.
  public init(folders: [String], files: any FileOperations) {
    self.folders = folders
    self.files = files
  }

  /// The same library with texts in a language where they are translated.
  public func texts(in language: Language) -> TemplateLibrary {
    var copy = self
    copy.language = language
    return copy
  }

  /// The same library, which notes what it has to give in English.
  func noting(_ files: UntranslatedFiles) -> TemplateLibrary {
    var copy = self
    copy.untranslated = files
    return copy
  }

  /// Notes that a file, though no translation, is in the library's language.
  func noteInLanguage(_ path: String) { untranslated?.forget(path) }

  /// The library that holds only what comes with the program.
  public static let builtIn = TemplateLibrary(folders: [], files: SystemFiles())

  /// The text of a file of the library, and where it was found; `nil` where there is none.
  ///
  /// In another language than English it is the file of that path in the language's own folder, such
  /// as `cy/documents/flyer.md`, or else the English one.
  ///
  /// - Throws: ``TemplateProblem/unreadable(_:)`` when a file of one's own is there but cannot be read;
  ///   it is never passed over for the built-in one.
  public func text(of path: String) throws(TemplateProblem) -> (text: String, origin: Origin)? {
    if let folder = language.folder, !path.hasPrefix(folder + "/") {
      if let translated = try found("\(folder)/\(path)") { return translated }
      guard let original = try found(path) else { return nil }
      untranslated?.note(path)
      return original
    }
    return try found(path)
  }

  /// The translation of a file into a language, and where it was found; `nil` where there is none.
  ///
  /// - Throws: ``TemplateProblem`` where a file of one's own cannot be read.
  public func translation(
    of path: String, into language: Language
  ) throws(TemplateProblem) -> (text: String, origin: Origin)? {
    guard let folder = language.folder else { return try found(path) }
    return try found("\(folder)/\(path)")
  }

  /// The texts of a path in folders of one's own, the first one foremost, and the whole path of each.
  func ownTexts(of path: String) throws(TemplateProblem) -> [(text: String, path: String)] {
    var texts: [(text: String, path: String)] = []
    for folder in folders {
      let full = "\(folder)/\(path)"
      if let text = try text(ofFile: full) { texts.append((text, full)) }
    }
    return texts
  }

  private func found(_ path: String) throws(TemplateProblem) -> (text: String, origin: Origin)? {
    for folder in folders {
      let full = "\(folder)/\(path)"
      if let text = try text(ofFile: full) { return (text, .file(full)) }
    }
    return BuiltInTemplates.text(of: path).map { ($0, .builtIn) }
  }

  /// The text of a file; `nil` where there is none.
  private func text(ofFile full: String) throws(TemplateProblem) -> String? {
    let bytes: [UInt8]
    do {
      bytes = try files.read(full)
    } catch {
      if error.reason == .notThere || error.reason == .notAFolder { return nil }
      throw .unreadable(error)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .notText(full) }
    return text
  }

  /// The names of the files of one's own in a folder of the library, without their ending, in order.
  ///
  /// - Throws: ``TemplateProblem/unreadable(_:)`` when a folder is there but cannot be read.
  func ownNames(in folder: String, ending: String) throws(TemplateProblem) -> [String] {
    var found: Set<String> = []
    for own in folders {
      do {
        for name in try files.names(in: "\(own)/\(folder)")
        where name.hasSuffix(ending) && !name.hasPrefix(".") {
          found.insert(String(name.dropLast(ending.count)))
        }
      } catch {
        if error.reason != .notThere, error.reason != .notAFolder { throw .unreadable(error) }
      }
    }
    return found.sorted()
  }

  /// The words for what is kept in a record: those of the library's language where it has all of these
  /// phrases, or else English ones.
  ///
  /// - Throws: ``TemplateProblem`` where a file of words of one's own is not as it should be.
  func words(_ phrases: [String]) throws(TemplateProblem) -> LanguagePack {
    let pack = try LanguagePack.load(language, from: self)
    if phrases.allSatisfy(pack.has) { return pack }
    untranslated?.note(LanguagePack.file)
    return try LanguagePack.load(.english, from: self)
  }

  /// A part that several documents share, parsed.
  func partial(_ name: String) throws(TemplateProblem) -> MustacheTemplate {
    try template("documents/partials/\(name).md")
  }

  /// Why a template could not be filled in: where a part of it is there but cannot be used, what is
  /// wrong with that part.
  func cause(of problem: MustacheProblem) -> TemplateProblem {
    guard case .unknownPartial(let name) = problem.fact else { return .malformed(problem) }
    do {
      _ = try partial(name)
    } catch {
      if case .notThere = error { return .malformed(problem) }
      return error
    }
    return .malformed(problem)
  }

  /// A document's template, parsed.
  public func template(_ path: String) throws(TemplateProblem) -> MustacheTemplate {
    guard let (text, origin) = try text(of: path) else { throw .notThere(path) }
    do {
      return try MustacheTemplate(parsing: text, name: origin.name(of: path))
    } catch {
      throw .malformed(error)
    }
  }
}
