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

  func write(_ text: String) throws(FileFailure) {
    var text = text
    let failed: Int32? = text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
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

  func readLine() -> String? { Swift.readLine() }
}

private func systemRead(_ file: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(file, buffer, count)
}
private func systemWrite(_ file: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  write(file, buffer, count)
}

extension Console {
  /// The console of the machine the program runs on.
  static func system() -> Console {
    // A reader that goes away ends the program quietly, by the write that fails.
    signal(SIGPIPE, SIG_IGN)
    var console = Console(
      output: SystemSink(file: 1, name: "standard output"),
      errors: SystemSink(file: 2, name: "standard error"), input: SystemSource(),
      environment: variables(), currentFolder: folder(), files: SystemFiles(),
      clock: { time(nil) })
    console.outputIsTerminal = isatty(1) == 1
    console.canAsk = isatty(0) == 1 && isatty(2) == 1
    console.width = columns()
    return console
  }

  /// Only the variables the program looks at.
  private static func variables() -> [String: String] {
    let names = [
      "COPRO_PROJECT", "COPRO_SEED", "NO_COLOR", "CLICOLOR_FORCE", "TERM", "USER", "LOGNAME",
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
