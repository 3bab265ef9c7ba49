import JSONText

/// Finds what the forms of a closed round added up to, where it still is.
///
/// Closing a round removes the sums, because they tell what its published table hides. A version of the program
/// that did not do that, a back-up made while the round was open, and a file-sharing program can have
/// left them. See `docs/decisions/0003-survey-guard.md`.
struct KeptSums {
  private let folder: ProjectFolder
  private let closed: Set<String>

  init(in folder: ProjectFolder) {
    self.folder = folder
    let pending = (try? Journal(in: folder).pendingChanges()) ?? [:]
    var reading = FolderReading(folder: folder, pending: pending)
    let rounds = (try? reading.all(SurveyRound.self)) ?? []
    closed = Set(rounds.filter { !$0.isOpen }.map(\.id.text))
  }

  /// Whether a file holds sums of a closed round, or digests by which they can be tried out.
  func holds(_ path: String) -> Bool {
    let folders = path.split(separator: "/").dropLast()
    let isNear =
      folders.contains("tallies") || folders.contains("imports")
      || path.hasPrefix("private/.copro/")
    guard isNear, !closed.isEmpty,
      let bytes = try? folder.files.read(folder.fullPath(path)),
      let value = (try? JSONText.read(bytes))?.asObject
    else { return false }
    if let files = value.first(where: { $0.key == "files" })?.value {
      return isOfHistory(files)
    }
    guard let round = value.first(where: { $0.key == "round" })?.value.asString else {
      return false
    }
    return closed.contains(round) && value.contains { ["forms", "contents"].contains($0.key) }
  }

  /// Whether a change that is remembered says what was in a tally, or gives a digest of it.
  private func isOfHistory(_ files: JSONValue) -> Bool {
    let shelves = [Tally.shelf, ImportRecord.shelf]
    return (files.asArray ?? []).contains { file in
      guard let members = file.asObject,
        let path = members.first(where: { $0.key == "path" })?.value.asString
      else { return false }
      let isOfClosed = closed.contains { id in
        shelves.contains { shelf in
          if case .folder(let name) = shelf { path == "\(name)/\(id).json" } else { false }
        }
      }
      return isOfClosed && members.contains { $0.key != "path" }
    }
  }
}
