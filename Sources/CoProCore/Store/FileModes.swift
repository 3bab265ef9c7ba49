/// Who may read and write the files of a project.
struct FileModes: Equatable {
  let publicFile: UInt32
  let publicFolder: UInt32
  let privateFile: UInt32
  let privateFolder: UInt32

  /// - Parameter shared: whether officers who share a drive, as one group, work in the folder.
  init(shared: Bool) {
    publicFile = shared ? 0o664 : 0o644
    publicFolder = shared ? 0o775 : 0o755
    privateFile = shared ? 0o660 : 0o600
    privateFolder = shared ? 0o770 : 0o700
  }

  func file(_ path: String) -> UInt32 { Self.isPrivate(path) ? privateFile : publicFile }
  func folder(_ path: String) -> UInt32 { Self.isPrivate(path) ? privateFolder : publicFolder }

  static func isPrivate(_ path: String) -> Bool { path == "private" || path.hasPrefix("private/") }
}

extension ProjectFolder {
  /// Gives what is in the folder already to those who share it, or closes it to them again.
  ///
  /// Only its owner may say who opens a file; what belongs to somebody else is left, and a checkup
  /// finds it.
  func settle(_ modes: FileModes) {
    let paths = (try? FolderCheckup.paths(in: self)) ?? []
    for (path, kind) in [("", FileKind.folder)] + paths where kind != .other {
      let wanted = kind == .folder ? modes.folder(path) : modes.file(path)
      let place = path.isEmpty ? self.path : fullPath(path)
      if (try? files.mode(of: place)) != wanted { try? files.setMode(wanted, of: place) }
    }
  }
}
