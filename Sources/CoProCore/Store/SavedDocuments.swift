/// The documents kept in a project folder.
///
/// A document that somebody changed is never overwritten.
public struct SavedDocuments: Sendable {
  private let folder: ProjectFolder

  /// Where a document was kept.
  public struct Saved: Equatable, Sendable {
    /// Its path below the project folder.
    public var path: String
    /// Whether it stands beside an older one that somebody has changed.
    public var isBesideEdited: Bool
  }

  /// The documents of a project folder.
  public init(in folder: ProjectFolder) { self.folder = folder }

  /// Keeps a document under its standard name, or beside it as `NAME.new.md` where the one that is
  /// there is not as `copro` wrote it.
  ///
  /// Each format has its own file.
  public func save(
    _ document: WrittenDocument, as form: DocumentForm, content: [UInt8], options: UpdateOptions
  ) throws -> Saved {
    try keep(
      content, at: document.path(as: form), beside: document.path(as: form, mark: "new"),
      fingerprint: fingerprints(of: document, form), options)
  }

  /// Keeps a table of figures as `documents/NAME.csv` or another ending, in the same way.
  public func save(
    table content: [UInt8], named name: String, ending: String, options: UpdateOptions
  ) throws -> Saved {
    try keep(
      content, at: "documents/\(name).\(ending)", beside: "documents/\(name).new.\(ending)",
      fingerprint: "private/.copro/documents/\(name).\(ending).sha256", options)
  }

  private func keep(
    _ content: [UInt8], at standard: String, beside: String, fingerprint: String,
    _ options: UpdateOptions
  ) throws -> Saved {
    try folder.update(options) { draft in
      let isEdited = isEdited(standard, fingerprint: fingerprint, newContent: content)
      let path = isEdited ? beside : standard
      draft.otherFiles[path] = .content(content)
      if !isEdited {
        draft.otherFiles[fingerprint] = .content(Array((SHA256.hex(of: content) + "\n").utf8))
      }
      return Saved(path: path, isBesideEdited: isEdited)
    }.result
  }

  /// The file with the fingerprint of what was written last.
  private func fingerprints(of document: WrittenDocument, _ form: DocumentForm) -> String {
    let ending = form.format == .markdown ? "" : ".\(form.format.rawValue)"
    return "private/.copro/documents/\(document.fileName(as: form))\(ending).sha256"
  }

  /// Whether the file is there and is neither what `copro` wrote last nor what is new.
  private func isEdited(_ path: String, fingerprint: String, newContent: [UInt8]) -> Bool {
    guard let now = try? folder.files.read(folder.fullPath(path)), now != newContent else {
      return false
    }
    let written = try? folder.files.read(folder.fullPath(fingerprint))
    return written != Array((SHA256.hex(of: now) + "\n").utf8)
  }
}
