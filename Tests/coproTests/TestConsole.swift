import CoProCore
import TestSupport

@testable import copro

/// A console of which a test gives everything and keeps what was written.
final class TestConsole {
  /// Takes what is written.
  final class Sink: TextSink {
    var text = ""
    func write(_ text: String) { self.text += text }
    func write(bytes: [UInt8]) { text += String(decoding: bytes, as: UTF8.self) }
  }

  /// Gives what was typed before.
  final class Source: TextSource {
    var lines: [String]
    init(_ lines: [String]) { self.lines = lines }
    func readAll() -> [UInt8] {
      defer { lines = [] }
      return Array(lines.map { $0 + "\n" }.joined().utf8)
    }
    func readLine() -> String? { lines.isEmpty ? nil : lines.removeFirst() }
  }

  let folder: String
  var environment: [String: String]
  var clock: Int
  var width = 80
  var outputIsTerminal = false
  var errorsAreTerminal = false
  var milliseconds: @Sendable () -> Int = { 0 }
  var processors = 1

  /// A console in a folder on a day.
  init(
    folder: String, today: Day = Day(iso: "2027-01-11") ?? .epoch,
    environment: [String: String] = [:]
  ) {
    self.folder = folder
    self.environment = environment
    clock = today.daysSinceEpoch * 86_400 + 43_200
  }

  /// What a command wrote, and how it ended.
  struct Run: Equatable {
    var output: String
    var errors: String
    var status: Int32
  }

  /// Runs the words of a command line.
  func run(
    _ words: [String], typing lines: [String] = [], in subfolder: String = "", asking: Bool = false
  ) -> Run {
    let output = Sink()
    let errors = Sink()
    let now = clock
    var console = Console(
      output: output, errors: errors, input: Source(lines), environment: environment,
      currentFolder: subfolder.isEmpty ? folder : "\(folder)/\(subfolder)", files: SystemFiles(),
      clock: { now })
    console.width = width
    console.canAsk = asking
    console.outputIsTerminal = outputIsTerminal
    console.errorsAreTerminal = errorsAreTerminal
    console.milliseconds = milliseconds
    let processors = processors
    console.processors = { processors }
    let status = Copro.run(words, &console)
    return Run(output: output.text, errors: errors.text, status: status)
  }
}
