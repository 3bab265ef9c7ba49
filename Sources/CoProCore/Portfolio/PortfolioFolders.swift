/// Finds the folders of projects in a folder, one or two levels down.
public enum PortfolioFolders {
  /// The paths of the projects: the folder itself where it is one, else those in it, in order of name.
  ///
  /// Folders whose name begins with a full stop are passed over, and nothing is looked for inside a
  /// project.
  ///
  /// - Throws: a folder that cannot be looked into.
  public static func find(
    in folder: String, files: any FileOperations
  ) throws(FileFailure) -> [String] {
    if isProject(folder, files) { return [folder] }
    var found: [String] = []
    for name in try names(in: folder, files) {
      let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
      if isProject(path, files) {
        found.append(path)
      } else if let below = try? names(in: path, files) {
        found += below.map { "\(path)/\($0)" }.filter { isProject($0, files) }
      }
    }
    return found
  }

  private static func names(
    in folder: String, _ files: any FileOperations
  ) throws(FileFailure) -> [String] {
    try files.names(in: folder).filter { !$0.hasPrefix(".") }.sorted()
  }

  private static func isProject(_ path: String, _ files: any FileOperations) -> Bool {
    (try? files.kind(of: "\(path)/\(ProjectFolder.marker)")) == .file
  }
}
