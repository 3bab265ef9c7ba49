/// A look through a project folder for what a crash, another program or a person has left in it.
public struct FolderCheckup: Sendable {
  /// What was found, in order of path.
  public let findings: [FolderFinding]

  /// Looks through a folder and changes nothing.
  ///
  /// A writer that is at work is waited for, so that its files are not taken for left over ones.
  ///
  /// - Throws: ``StoreProblem/cannotRead(_:)`` or ``StoreProblem/locked(by:)``.
  public init(of folder: ProjectFolder) throws(StoreProblem) {
    let lock = try FolderLock.shared(in: folder)
    defer { lock?.release() }
    try self.init(whileLocked: folder)
  }

  init(whileLocked folder: ProjectFolder) throws(StoreProblem) {
    var found: [FolderFinding] = []
    let paths = try Self.paths(in: folder)
    let journal = Journal(in: folder)
    let awaited = Set(try journal.scratchFiles())
    if paths.contains(where: { $0.path == Journal.path }) {
      found.append(FolderFinding(.unfinishedChange, Journal.path))
    }
    let sums = KeptSums(in: folder)
    let kept = paths.filter { $0.kind == .file && sums.holds($0.path) }.map(\.path)
    found += kept.map { FolderFinding(.keptSums, $0) }
    found += paths.filter {
      Self.isScratch($0.path) && !awaited.contains($0.path) && !kept.contains($0.path)
    }.map { FolderFinding(.leftOver, $0.path) }
    let shared = (try? folder.record(ProjectSettings.self, at: ProjectFolder.marker))?.sharedFolder
    let modes = FileModes(shared: shared ?? false)
    for (path, kind) in paths where path == "private" || path.hasPrefix("private/") {
      guard let mode = try? folder.files.mode(of: folder.fullPath(path)) else { continue }
      let wanted = kind == .folder ? modes.folder(path) : modes.file(path)
      if mode & 0o077 & ~wanted != 0 { found.append(FolderFinding(.openToOthers, path)) }
      if wanted & 0o077 & ~mode != 0 { found.append(FolderFinding(.closedToOthers, path)) }
    }
    found += try Self.records(of: folder)
    found += paths.compactMap { Self.edited(fingerprint: $0.path, in: folder) }
    findings = found.sorted { ($0.path, $0.kind.rawValue) < ($1.path, $1.kind.rawValue) }
  }

  /// Whether a file is one that a writer fills before it takes the place of another.
  static func isScratch(_ path: String) -> Bool {
    let name = path.split(separator: "/").last ?? ""
    guard name.hasPrefix("."), name.hasSuffix(".tmp") else { return false }
    let inside = String(name.dropFirst().dropLast(".tmp".count))
    return Identifier<Meeting>.isWellFormed(inside)
      || inside.hasSuffix(".json") && path.hasPrefix("\(History.shelf)/")
  }

  /// Everything below the folder, without what git keeps and what links lead to: that is not copro's.
  static func paths(
    in folder: ProjectFolder
  ) throws(StoreProblem) -> [(path: String, kind: FileKind)] {
    var found: [(path: String, kind: FileKind)] = []
    var waiting = [""]
    do throws(FileFailure) {
      while let parent = waiting.popLast() {
        for name in try folder.files.names(
          in: parent.isEmpty ? folder.path : folder.fullPath(parent))
        where name != ".git" {
          let path = parent.isEmpty ? name : "\(parent)/\(name)"
          guard !folder.files.isLink(folder.fullPath(path)),
            let kind = try folder.files.kind(of: folder.fullPath(path))
          else { continue }
          found.append((path, kind))
          if kind == .folder { waiting.append(path) }
        }
      }
    } catch {
      throw .cannotRead(error)
    }
    return found
  }

  private static func records(of folder: ProjectFolder) throws(StoreProblem) -> [FolderFinding] {
    do throws(StoreProblem) {
      let snapshot = try folder.read()
      let copies = snapshot.notices.compactMap { notice -> FolderFinding? in
        switch notice {
        case .conflictCopy(let path): FolderFinding(.conflictCopy, path)
        case .stranger(let path): FolderFinding(.stranger, path)
        case .absent(let path): FolderFinding(.absent, path)
        case .noPrivateRecords: nil
        }
      }
      return copies + LostLinks(in: snapshot.project).all
    } catch {
      guard case .content(let problems) = error else { throw error }
      return problems.map { FolderFinding(.unreadable, $0.path, problem: $0) }
    }
  }

  /// The document whose fingerprint this is, where it was changed since it was written.
  private static func edited(fingerprint path: String, in folder: ProjectFolder) -> FolderFinding? {
    let start = "private/.copro/documents/"
    guard path.hasPrefix(start), path.hasSuffix(".sha256") else { return nil }
    let name = String(path.dropFirst(start.count).dropLast(".sha256".count))
    let written = (try? folder.files.read(folder.fullPath(path))).flatMap(
      DocumentFingerprint.init(reading:))
    for place in ["documents", "private/documents"] {
      for ending in ["", ".md"] {
        let document = "\(place)/\(name)\(ending)"
        guard let now = try? folder.files.read(folder.fullPath(document)) else { continue }
        let isAsWritten = written?.digest == SHA256.hex(of: now)
        return isAsWritten ? nil : FolderFinding(.editedDocument, document)
      }
    }
    return nil
  }
}
