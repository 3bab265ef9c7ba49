import CoProCore
import TestSupport

/// A small project in a folder of its own.
struct SampleFolder {
  let home = TestFolder()
  var path: String { home.full("p") }

  init() throws {
    var ids = IdentifierSource(seed: 7)
    var project = Project(
      settings: ProjectSettings(id: Identifier(using: &ids), title: "Sample"))
    project.settings.topic = "old"
    project.members = [
      Member(id: Identifier(using: &ids), name: "Ash", side: .resident),
      Member(id: Identifier(using: &ids), name: "Bay", side: .councillor),
    ]
    project.sort()
    _ = try ProjectFolder.create(
      at: path, project: project, otherFiles: [:], files: SystemFiles())
  }

  func folder(_ files: any FileOperations = SystemFiles()) -> ProjectFolder {
    ProjectFolder(path: path, files: files)
  }

  func load() throws -> Project { try folder().load().project }

  /// Changes one file.
  static func changeOne(_ draft: inout Draft) { draft.project.settings.topic = "new" }

  /// Changes, adds and removes files.
  static func changeSeveral(_ draft: inout Draft) {
    draft.project.settings.topic = "new"
    draft.project.members[0].name = "Ash Tree"
    draft.project.members.removeLast()
    draft.project.members.append(
      Member(id: draft.newIdentifier(for: Member.self), name: "Cove", side: .resident))
  }
}
