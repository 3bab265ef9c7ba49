import CoProCore

/// What `copro doctor` says of each thing it finds.
enum DoctorWords {
  /// What is wrong, a sentence each; files that are too open or too closed are counted in one.
  static func sentences(_ findings: [FolderFinding]) -> [String] {
    var sentences = findings.filter { !counted.contains($0.kind) }.map(sentence)
    for kind in counted {
      let found = findings.filter { $0.kind == kind }
      guard found.count > 1 else {
        sentences += found.map(sentence)
        continue
      }
      let paths = "\(found[0].path) and \(found.count - 1) more of the private files and folders"
      sentences.append(
        kind == .openToOthers
          ? "\(paths) can be opened by others on this computer. --repair closes them."
          : "\(paths) cannot be opened by the others who share this folder. --repair opens them.")
    }
    return sentences
  }

  /// What was put right, a line each.
  static func repaired(_ findings: [FolderFinding]) -> [String] {
    var lines = findings.filter { !counted.contains($0.kind) }.map(repaired)
    for kind in counted {
      let found = findings.filter { $0.kind == kind }
      guard found.count > 1 else {
        lines += found.map(repaired)
        continue
      }
      lines.append(
        kind == .openToOthers
          ? "Closed to others: \(found.count) private files and folders."
          : "Opened to those who share the folder: \(found.count) private files and folders.")
    }
    return lines
  }

  private static let counted: [FolderFinding.Kind] = [.openToOthers, .closedToOthers]

  /// What is wrong, and what to do.
  static func sentence(_ finding: FolderFinding) -> String {
    let path = finding.path
    switch finding.kind {
    case .leftOver:
      return "\(path) is a half written file that was left when copro was stopped. "
        + "--repair sets it aside."
    case .unfinishedChange:
      return "A change to several files was stopped half way. It counts as made; --repair puts the "
        + "last files in place, and so does the next change."
    case .keptSums:
      return
        "\(path) tells what the forms of a closed round added up to. Its published table hides some "
        + "of that. --repair deletes the file; nothing needs it any more."
    case .openToOthers:
      return
        "\(path) is private, and others on this computer can open it. --repair closes it to them."
    case .closedToOthers:
      return
        "\(path) cannot be opened by the others who share this folder. --repair opens it to them."
    case .absent:
      return
        "\(path) is not there. Every project has it. Put it back from a back-up or from another copy "
        + "of the project."
    case .conflictCopy:
      return
        "\(path) looks like a copy made by two people saving at once. It is not read. Compare it "
        + "with the record itself, then delete it."
    case .stranger:
      return "\(path) is not one of copro's files. It is not read. Move it somewhere else."
    case .unreadable:
      let problem = finding.problem.map { Failure(StoreProblem.content([$0])).message } ?? path
      return "\(problem) Mend the file in a text editor, or put back an older copy."
    case .lostLink:
      return
        "\(path) points at \(finding.target ?? "a record") that is not there. Put the record back, "
        + "or take the link out."
    case .editedDocument:
      return "\(path) was changed since copro wrote it. That is fine: copro will not write over it."
    }
  }

  /// What was put right.
  private static func repaired(_ finding: FolderFinding) -> String {
    switch finding.kind {
    case .leftOver: "Set aside: \(finding.path)"
    case .unfinishedChange: "Finished the change that was stopped half way."
    case .keptSums: "Deleted: \(finding.path)"
    case .openToOthers: "Closed to others: \(finding.path)"
    case .closedToOthers: "Opened to those who share the folder: \(finding.path)"
    default: "Put right: \(finding.path)"
    }
  }
}
