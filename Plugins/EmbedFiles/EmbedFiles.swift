import Foundation
import PackagePlugin

/// Compiles every file of a folder into its module as text, so that the program is one file
/// that needs nothing beside it.
@main
struct EmbedFiles: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folder = target.directoryURL
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { !$0.hasSuffix(".swift") }
      .filter { !$0.split(separator: "/").contains(where: isLeftOut) }
      .sorted()
      .map { folder.appending(path: $0) }
      .filter { (try? $0.resourceValues(forKeys: [.isRegularFileKey]))?.isRegularFile == true }
    let output = context.pluginWorkDirectoryURL.appending(path: "\(target.name)Files.swift")
    return [
      .buildCommand(
        displayName: "Compiling in \(files.count) files of \(folder.lastPathComponent)",
        executable: try context.tool(named: "embed-files").url,
        arguments: [output.path, folder.path] + files.map(\.path),
        inputFiles: files,
        outputFiles: [output])
    ]
  }

  /// What belongs to one person's machine or to a program's own housekeeping.
  private func isLeftOut(_ name: Substring) -> Bool {
    ["lock", "journal.json", "history", ".DS_Store", ".git"].contains(name) || name.hasSuffix("~")
      || name.hasSuffix(".tmp")
  }
}
