import CoProCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An open file that takes text.
struct SystemSink: TextSink {
  let file: Int32
  let name: String

  func write(_ text: String) throws(FileFailure) { try write(bytes: Array(text.utf8)) }

  func write(bytes: [UInt8]) throws(FileFailure) {
    let failed: Int32? = bytes.withUnsafeBytes { bytes in
      var rest = bytes
      while !rest.isEmpty {
        let done = systemWrite(file, rest.baseAddress, rest.count)
        if done < 0 {
          if errno == EINTR { continue }
          return errno
        }
        rest = UnsafeRawBufferPointer(rebasing: rest[done...])
      }
      return nil
    }
    if let failed { throw FileFailure(.write, name, FileFailure.Reason(systemNumber: failed)) }
  }
}

/// An open file that gives text.
struct SystemSource: TextSource {
  func readAll() throws(FileFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let done = buffer.withUnsafeMutableBytes { systemRead(0, $0.baseAddress, $0.count) }
      if done < 0 {
        if errno == EINTR { continue }
        throw FileFailure(.read, "standard input", FileFailure.Reason(systemNumber: errno))
      }
      if done == 0 { return bytes }
      bytes += buffer[..<done]
    }
  }

  /// One line, read a byte at a time so that nothing after it is taken; `nil` at the end and when
  /// the person interrupts.
  func readLine() -> String? {
    var line: [UInt8] = []
    var byte: UInt8 = 0
    while true {
      let done = systemRead(0, &byte, 1)
      if done < 0, errno == EINTR, !Interruption.happened { continue }
      if done <= 0 {
        return line.isEmpty || Interruption.happened ? nil : String(decoding: line, as: UTF8.self)
      }
      if byte == UInt8(ascii: "\n") { return String(decoding: line, as: UTF8.self) }
      if byte != UInt8(ascii: "\r") { line.append(byte) }
    }
  }
}

private func systemRead(_ file: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(file, buffer, count)
}
private func systemWrite(_ file: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  write(file, buffer, count)
}

/// Whether somebody pressed Ctrl-C or hung up while the program was asking.
enum Interruption {
  // Set by a signal handler, which may do no more than that.
  nonisolated(unsafe) private static var flag: sig_atomic_t = 0

  static var happened: Bool { flag != 0 }

  /// Lets Ctrl-C and a hang-up end the asking rather than the program.
  static func endAsking() {
    var action = sigaction()
    sigemptyset(&action.sa_mask)
    setHandler(&action) { _ in Interruption.flag = 1 }
    sigaction(SIGINT, &action, nil)
    sigaction(SIGHUP, &action, nil)
  }

  private static func setHandler(
    _ action: inout sigaction, _ handler: @escaping @convention(c) (Int32) -> Void
  ) {
    #if os(Linux)
      action.__sigaction_handler.sa_handler = handler
    #else
      action.__sigaction_u.__sa_handler = handler
    #endif
  }
}

extension Console {
  /// The console of the machine the program runs on.
  static func system() -> Console {
    var console = Console(
      output: SystemSink(file: 1, name: "standard output"),
      errors: SystemSink(file: 2, name: "standard error"), input: SystemSource(),
      environment: variables(), currentFolder: folder(), files: SystemFiles(),
      clock: { time(nil) })
    console.outputIsTerminal = isatty(1) == 1
    console.errorsAreTerminal = isatty(2) == 1
    console.milliseconds = {
      var now = timespec()
      clock_gettime(CLOCK_MONOTONIC, &now)
      return now.tv_sec * 1_000 + now.tv_nsec / 1_000_000
    }
    console.canAsk = isatty(0) == 1 && isatty(2) == 1
    console.width = columns()
    console.processors = { PortfolioReading.processors }
    console.onAsking = { Interruption.endAsking() }
    console.wasInterrupted = { Interruption.happened }
    return console
  }

  /// Only the variables the program looks at.
  private static func variables() -> [String: String] {
    let names = [
      "COPRO_PROJECT", "COPRO_SEED", "NO_COLOR", "CLICOLOR_FORCE", "TERM", "USER", "LOGNAME",
      "PATH", "LANG", "TMPDIR",
    ]
    var found: [String: String] = [:]
    for name in names {
      if let value = getenv(name) { found[name] = String(cString: value) }
    }
    return found
  }

  private static func folder() -> String {
    guard let path = getcwd(nil, 0) else { return "." }
    defer { free(path) }
    return String(cString: path)
  }

  private static func columns() -> Int {
    var size = winsize()
    for file in [Int32(2), 1] where ioctl(file, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 {
      return Int(size.ws_col)
    }
    return 80
  }
}
