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
  public func save(
    _ document: WrittenDocument, options: UpdateOptions
  ) throws -> Saved {
    let text = Array(document.markdown.utf8)
    return try folder.update(options) { draft in
      let fingerprints = "private/.copro/documents/\(document.fileName).sha256"
      let standard = document.path()
      let isEdited = isEdited(standard, fingerprint: fingerprints, newText: text)
      let path = isEdited ? document.path(extension: "new.md") : standard
      draft.otherFiles[path] = .content(text)
      if !isEdited {
        draft.otherFiles[fingerprints] = .content(Array((SHA256.hex(of: text) + "\n").utf8))
      }
      return Saved(path: path, isBesideEdited: isEdited)
    }.result
  }

  /// Whether the file is there and is neither what `copro` wrote last nor the new text.
  private func isEdited(_ path: String, fingerprint: String, newText: [UInt8]) -> Bool {
    guard let now = try? folder.files.read(folder.fullPath(path)), now != newText else {
      return false
    }
    let written = try? folder.files.read(folder.fullPath(fingerprint))
    return written != Array((SHA256.hex(of: now) + "\n").utf8)
  }
}
