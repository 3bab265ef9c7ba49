extension ProjectFolder {
  /// Makes the folder of a new project.
  ///
  /// `copro.json` is put in place last, so that a folder is a project only once all of it is there.
  ///
  /// - Parameters:
  ///   - path: the folder, which must be absent or empty (hidden files aside).
  ///   - project: what the project holds at first.
  ///   - otherFiles: further files by their path, such as `.gitignore`.
  ///   - files: the file system.
  /// - Returns: the new folder.
  /// - Throws: ``StoreProblem/occupied(_:)``, ``StoreProblem/cannotCreate(_:)`` or
  ///   ``StoreProblem/writeFailed(_:)``.
  public static func create(
    at path: String, project: Project, otherFiles: [String: [UInt8]], files: any FileOperations
  ) throws(StoreProblem) -> ProjectFolder {
    var content = otherFiles
    for (path, change) in ProjectFiles.all(of: project) { content[path] = change.bytes }
    return try create(
      at: path, files: content, shared: project.settings.sharedFolder, operations: files)
  }

  /// Makes the folder of a new project from the files of a whole one, such as an example.
  public static func create(
    at path: String, files content: [String: [UInt8]], shared: Bool,
    operations: any FileOperations
  ) throws(StoreProblem) -> ProjectFolder {
    let folder = ProjectFolder(path: path, files: operations)
    try folder.refuseIfOccupied()
    let modes = FileModes(shared: shared)
    var content = content
    content[FolderLock.path] = []
    var made: [String] = []
    do {
      try folder.makeSelf(modes)
      for name in content.keys.sorted() where name != marker {
        try folder.makeFolders(above: name, modes: modes)
        try folder.writeScratch(
          content[name] ?? [], to: name, mode: modes.file(name), synced: false)
        made.append(name)
      }
      try folder.makeFolders(above: "\(peopleFolder)/.", modes: modes)
      try folder.syncAll()
      try folder.apply([marker: .content(content[marker] ?? [])], modes: modes)
    } catch {
      for name in made { try? operations.remove(folder.fullPath(name)) }
      throw error
    }
    return folder
  }

  private func syncAll() throws(StoreProblem) {
    do { try files.syncEverything(near: path) } catch { throw .writeFailed(error) }
  }

  private func refuseIfOccupied() throws(StoreProblem) {
    do {
      switch try files.kind(of: path) {
      case nil: return
      case .folder:
        let names = try files.names(in: path)
        if names.contains(where: { !$0.hasPrefix(".") }) { throw StoreProblem.occupied(path) }
      default: throw StoreProblem.occupied(path)
      }
    } catch let problem as StoreProblem {
      throw problem
    } catch let failure as FileFailure {
      throw .cannotRead(failure)
    } catch {
      return
    }
  }

  private func makeSelf(_ modes: FileModes) throws(StoreProblem) {
    var missing: [String] = []
    var current = path
    do {
      while try files.kind(of: current) == nil {
        missing.append(current)
        let above = parent(of: current)
        guard !above.isEmpty, above != current else { break }
        current = above
      }
      for folder in missing.reversed() { try files.makeFolder(folder, mode: modes.publicFolder) }
    } catch {
      throw .cannotCreate(error)
    }
  }
}
