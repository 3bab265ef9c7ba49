import CoProCore

extension EvidenceFiles {
  /// Says which files of evidence are missing, or hold something else than when they were noted.
  func warn(of evidence: [Evidence], _ console: Console) throws {
    for problem in changes(in: evidence) {
      let path = problem.file.path
      switch problem.state {
      case .missing: console.warn("The file of \(problem.label.text) is not there: \(path)")
      case .changed:
        console.warn(
          "The file of \(problem.label.text) has changed since it was noted: \(path). If it is still "
            + "right: copro evidence edit \(problem.label.text) --file \(ShellWord.quoted(path))")
      }
    }
  }
}
