import CoProCore

/// Why a command ends without having done what was asked.
struct Failure: Error, Equatable {
  /// How the program ends.
  var status: ExitStatus
  /// What is wrong and where, in full sentences.
  var message: String
  /// What to do about it.
  var wayOut: String?

  init(_ status: ExitStatus, _ message: String, wayOut: String? = nil) {
    self.status = status
    self.message = message
    self.wayOut = wayOut
  }
}

extension Failure {
  /// The failure that an error thrown by the library or the store comes to.
  init(_ error: any Error) {
    switch error {
    case let failure as Failure: self = failure
    case let problem as StoreProblem: self.init(problem)
    case let problem as TemplateProblem: self.init(problem)
    case let problem as LookupProblem: self.init(problem)
    case let problem as DayProblem: self.init(.commandLine, problem.message)
    case let problem as TimeProblem: self.init(.commandLine, problem.message)
    case let problem as UndoProblem: self.init(problem)
    case let problem as MomentProblem: self.init(.commandLine, problem.message)
    case let problem as SettingProblem: self.init(.commandLine, problem.message)
    case let failure as FileFailure:
      self.init(.writeFailed, "\(failure.path): \(failure.reason.words).")
    default: self.init(.content, "Something went wrong that copro has no words for: \(error).")
    }
  }
}
