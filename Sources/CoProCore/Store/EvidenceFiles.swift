/// Looks whether the files that evidence is kept in are still what they were.
public struct EvidenceFiles {
  /// What became of a file.
  public enum State: Equatable, Sendable {
    case missing
    case changed
  }

  /// A file that is not what it was.
  public struct Change: Equatable, Sendable {
    /// The evidence it belongs to.
    public var label: Label<Evidence>
    /// The file as it was noted.
    public var file: SourceFile
    /// What became of it.
    public var state: State
  }

  private let folder: ProjectFolder

  /// Looks from a project's folder.
  public init(in folder: ProjectFolder) { self.folder = folder }

  /// The files that are missing or changed.
  public func changes(in evidence: [Evidence]) -> [Change] {
    evidence.compactMap { record in
      guard let file = record.file else { return nil }
      guard let content = try? folder.files.read(folder.fullPath(file.path)) else {
        return Change(label: record.label, file: file, state: .missing)
      }
      guard SHA256.hex(of: content) != file.sha256 else { return nil }
      return Change(label: record.label, file: file, state: .changed)
    }
  }
}
