extension ProjectFolder {
  /// Where left over files are put.
  public static let setAsideFolder = "private/.copro/set-aside"

  /// Puts right what can be put right without losing anything that should be kept.
  ///
  /// An unfinished change is finished, a left over file is set aside, and private files are closed to
  /// others. What the forms of a closed round added up to is removed. A left over file beside answers is removed: kept while answers go on coming in, it would
  /// tell what was there before them.
  ///
  /// - Returns: what was put right.
  /// - Throws: ``StoreProblem/locked(by:)`` while somebody is writing, or a file that cannot be moved.
  public func repair(holder: String) throws(StoreProblem) -> [FolderFinding] {
    let modes = FileModes(
      shared: (try? record(ProjectSettings.self, at: Self.marker))?.sharedFolder ?? false)
    try makeFolders(above: FolderLock.path, modes: modes)
    let lock = try FolderLock.exclusive(in: self, holder: holder, modes: modes)
    defer { lock.release() }
    let findings = try FolderCheckup(whileLocked: self).findings.filter(\.kind.canBeRepaired)
    do {
      for finding in findings { try repair(finding, modes) }
      if !findings.isEmpty { try files.syncEverything(near: path) }
    } catch let problem as StoreProblem {
      throw problem
    } catch let failure as FileFailure {
      throw .writeFailed(failure)
    } catch {
      return findings
    }
    return findings
  }

  private func repair(_ finding: FolderFinding, _ modes: FileModes) throws {
    switch finding.kind {
    case .unfinishedChange: try Journal(in: self).finish()
    case .leftOver:
      let shelves = ["private/tallies", "private/comments", "private/imports", History.shelf]
      if shelves.contains(parent(of: finding.path)) {
        return try files.remove(fullPath(finding.path))
      }
      let name = finding.path.split(separator: "/").last.map(String.init) ?? finding.path
      let place = "\(Self.setAsideFolder)/\(name.dropFirst())"
      try makeFolders(above: place, modes: modes)
      try files.setMode(modes.privateFile, of: fullPath(finding.path))
      try files.rename(fullPath(finding.path), to: fullPath(place))
    case .keptSums: try files.remove(fullPath(finding.path))
    case .openToOthers, .closedToOthers:
      // A left over file may be gone by now.
      guard let kind = try files.kind(of: fullPath(finding.path)) else { return }
      try files.setMode(
        kind == .folder ? modes.folder(finding.path) : modes.file(finding.path),
        of: fullPath(finding.path))
    default: break
    }
  }
}
