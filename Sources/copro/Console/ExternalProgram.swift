import CoProCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A program of the machine that is started without a shell and given a time limit.
struct ExternalProgram {
  /// The whole path of the program.
  let path: String

  /// How a program ended.
  enum Ending: Equatable {
    /// By itself, with this status.
    case ended(Int32)
    /// It could not be started.
    case notStarted
    /// It took longer than it was given, and was stopped.
    case tookTooLong
  }

  /// The first of some programs that is there: on the path, or in one of the usual places.
  ///
  /// - Parameters:
  ///   - names: the programs' names, or whole paths, in order of preference.
  ///   - searchPath: the folders to look in, with `:` between them.
  ///   - files: the file system.
  /// - Returns: the program and which of the names it is.
  static func find(
    _ names: [String], searchPath: String, files: any FileOperations
  ) -> (program: ExternalProgram, name: String)? {
    let folders = searchPath.split(separator: ":").map(String.init)
    for name in names {
      let candidates = name.hasPrefix("/") ? [name] : folders.map { "\($0)/\(name)" }
      for candidate in candidates where (try? files.kind(of: candidate)) == .file {
        if access(candidate, X_OK) == 0 { return (ExternalProgram(path: candidate), name) }
      }
    }
    return nil
  }

  /// Runs the program with nothing to read and its output thrown away.
  ///
  /// - Parameters:
  ///   - arguments: the words after its name; no shell looks at them.
  ///   - environment: its variables.
  ///   - limit: how many seconds it may take.
  /// - Returns: how it ended.
  func run(_ arguments: [String], environment: [String: String], limit: Int) -> Ending {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var words = ([path] + arguments).map { strdup($0) } + [nil]
    var variables = environment.sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") }
    variables.append(nil)
    defer {
      for word in words { free(word) }
      for variable in variables { free(variable) }
    }
    var process: pid_t = 0
    guard posix_spawn(&process, path, &actions, nil, &words, &variables) == 0 else {
      return .notStarted
    }
    return Self.wait(for: process, limit: limit)
  }

  private static func wait(for process: pid_t, limit: Int) -> Ending {
    let step = 20
    var status: Int32 = 0
    for _ in 0..<(limit * 1000 / step) {
      let found = waitpid(process, &status, WNOHANG)
      if found == process {
        // The low seven bits are the signal that ended it; 0 is an ending of its own.
        let signal = status & 0x7F
        return .ended(signal == 0 ? (status >> 8) & 0xFF : 128 + signal)
      }
      if found < 0, errno != EINTR { return .notStarted }
      usleep(UInt32(step) * 1000)
    }
    kill(process, SIGKILL)
    waitpid(process, &status, 0)
    return .tookTooLong
  }
}
