import Arguments
import CoProCore

/// The streams, the clock, the folder and the environment in which one command runs.
///
/// Everything that depends on the machine comes from here, so that a test can give it.
struct Console {
  /// Takes the result of a command; documents and tables.
  var output: any TextSink
  /// Takes everything else: what was done, what to do next, what went wrong.
  var errors: any TextSink
  /// What is typed or sent to the program.
  var input: any TextSource
  /// The environment's variables.
  var environment: [String: String]
  /// The whole path of the current folder.
  var currentFolder: String
  /// The file system.
  var files: any FileOperations
  /// The seconds since 1970, for the day it is.
  var clock: @Sendable () -> Int
  /// Whether the result goes to a terminal.
  var outputIsTerminal = false
  /// Whether messages go to a terminal.
  var errorsAreTerminal = false
  /// Milliseconds from any moment on, to see how long something takes.
  var milliseconds: @Sendable () -> Int = { 0 }
  /// Whether questions can be asked: input and messages are at a terminal.
  var canAsk = false
  /// How many processors a long reading may use.
  var processors: @Sendable () -> Int = { 1 }
  /// The width of the terminal in columns.
  var width = 80
  /// Whether the person stopped the program; what was confirmed before is still written.
  var wasInterrupted: @Sendable () -> Bool = { false }
  /// Lets Ctrl-C end the asking and not the program.
  var onAsking: @Sendable () -> Void = {}
  /// Whether only results and errors are wanted.
  var isQuiet = false
  /// The projects that were read, kept to the end of the program: to take a large one apart costs as much
  /// as to put it together, and the system takes everything back at once.
  let read = ReadProjects()
  /// Set by a command that has done its work and found something.
  var status = ExitStatus.done

  init(
    output: any TextSink, errors: any TextSink, input: any TextSource,
    environment: [String: String], currentFolder: String, files: any FileOperations,
    clock: @escaping @Sendable () -> Int
  ) {
    self.output = output
    self.errors = errors
    self.input = input
    self.environment = environment
    self.currentFolder = currentFolder
    self.files = files
    self.clock = clock
  }
}

/// Projects that a command has read.
final class ReadProjects {
  private var projects: [Project] = []

  /// Keeps a project.
  func keep(_ project: Project) { projects.append(project) }
}

/// Takes text, such as a terminal or a file.
protocol TextSink {
  /// Writes the text.
  func write(_ text: String) throws(FileFailure)
  /// Writes bytes as they are: text in UTF-8, or a file that is no text.
  func write(bytes: [UInt8]) throws(FileFailure)
}

/// Gives text that a person types or a program sends.
protocol TextSource {
  /// Everything up to the end.
  func readAll() throws(FileFailure) -> [UInt8]
  /// One line without its end; `nil` at the end.
  func readLine() -> String?
}
