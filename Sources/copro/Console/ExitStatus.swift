/// How the program ends, for scripts; the numbers are those of `sysexits.h` where it has one.
enum ExitStatus: Int32 {
  /// Done.
  case done = 0
  /// Findings, or refused by a rule of privacy or state.
  case refused = 1
  /// The command line, and days and times in it.
  case commandLine = 64
  /// The content of state, import or template files.
  case content = 65
  /// A named project, file, person, meeting or round is not there.
  case notThere = 66
  /// A program that is needed is not installed.
  case programMissing = 69
  /// Cannot be created.
  case cannotCreate = 73
  /// Writing failed.
  case writeFailed = 74
  /// Locked or changed by someone else: try again.
  case tryAgain = 75
  /// Interrupted.
  case interrupted = 130
}
